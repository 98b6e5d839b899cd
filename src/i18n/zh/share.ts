/** Sharing the view and taking the data along. */
export const zhShare = {
  'share.button': '分享',
  'share.title': '分享与导出',
  'share.link': '当前视图的链接',
  'share.copy': '复制链接',
  'share.copied': '已复制',
  'share.restores':
    '打开链接，恢复地图位置、所选地块与园区、筛选、数据时点、面积口径、单位和语言。链接不含数据。',
  'share.local':
    '数据在本机（{files}），链接只带文件名。对方打开链接后，需选择同名文件才能看到同样的画面。请把文件另行交给对方，或导出下列数据。',
  'share.code': '手机扫码打开同一视图',
  'share.code.local':
    '当前是本机地址，手机打不开。请让手机能访问这台电脑或服务器，再用那个地址打开本页。',
  'share.separator': '、',
  'share.sample': '示例数据为虚构，各行“数据来源”注明“示例数据”。',
  'awaited.title': '此链接用到本机文件',
  'awaited.text': '请选择或拖入 {files}，即恢复链接中的画面。',
} as const;
