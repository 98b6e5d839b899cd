/** Words of the Inspect screen: its sheet on the phone, what can be undone, commands. */
export const zhInspect = {
  'sheet.handle': '抽屉高度',
  'sheet.peek': '只露标题',
  'sheet.half': '半屏',
  'sheet.full': '全屏',
  'left.expand': '展开左栏',
  'left.collapse': '收起左栏',
  'tour.table.text-phone':
    '点这个按钮打开图斑表，可排序和导出，表格跟随园区与筛选。上下拖动抽屉可看更多；设置里有命令与搜索、术语。',
  'undo.what.ownBasemaps': '自己的底图',
  'undo.what.tiandituKey': '天地图密钥',
  'undo.what.unit': '面积单位',
  'undo.what.language': '语言',
  'undo.what.theme': '深浅界面',
  'undo.what.textSize': '文字大小',
  'command.export-csv': '导出图斑表 CSV',
  'command.saved-filter': '应用已存筛选“{name}”',
  'command.export-none': '没有可导出的图斑：筛选后一宗不剩。',
} as const;
