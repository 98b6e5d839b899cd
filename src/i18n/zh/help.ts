/** Tour, glossary and settings. */
export const zhHelp = {
  'settings.title': '设置',
  'text-size.title': '文字大小',
  'text-size.standard': '标准',
  'text-size.large': '大',
  'text-size.extra': '特大',
  'settings.theme': '界面',
  'settings.theme-light': '浅色',
  'settings.theme-dark': '深色',
  'settings.kept': '只保存在这个浏览器里',
  'tour.start': '看一看：五步看懂一宗闲置地',
  'tour.offer': '第一次用？',
  'tour.offer-text': '五步看懂一宗闲置地：在哪里、为什么、下一步是什么。',
  'tour.take': '看一看',
  'tour.decline': '不用了',
  'tour.title': '看一看',
  'tour.progress': '第 {step} 步，共 {count} 步',
  'tour.back': '上一步',
  'tour.next': '下一步',
  'tour.finish': '完成',
  'tour.skip': '跳过',
  'tour.legend.title': '图例就是目录',
  'tour.legend.text':
    '红色斜纹是疑似闲置。后面两列是宗数和面积，随园区、时点和筛选变化；点名称只看这一类，点眼睛隐藏。',
  'tour.plot.title': '选中一宗图斑',
  'tour.plot.text':
    '已为您选中这里闲置最久的一宗。在地图或图斑表上单击任何一宗都会打开详情；带虚线的数字点开就是算式。',
  'tour.why.title': '为什么是这个状态',
  'tour.why.text': '逐条列出判定条件、日期和条文。缺资料的不猜，写明缺什么；系统判定须经调查认定。',
  'tour.next.title': '接下来会怎样',
  'tour.next.text':
    '时间线标出约定动工、满一年、满两年。情况不变会在哪一天转入下一状态，写在这里；把数据时点拨到那一天就能看到。',
  'tour.table.title': '列表、核对、带走',
  'tour.table.text':
    '打开图斑表（T）可排序和导出，表格跟随园区与筛选。随时按 Ctrl K 找命令、园区、图斑；按 ? 看全部快捷键。',
  'glossary.title': '术语',
  'glossary.filter': '查术语',
  'glossary.none': '没有这个术语',
  'glossary.source': '来源',
  'glossary.more': '全部术语',
  'glossary.mark.source': '据公开转载录入，以正式文件为准',
  'glossary.mark.memory': '凭记忆录入，以正式文件为准',
  'glossary.mark.seed': '据所附政策文件，以正式文件为准',
  'glossary.group.status': '土地状态',
  'glossary.group.land': '园区与地块',
  'glossary.group.supply': '批准、供应与处置',
  'glossary.group.indicator': '指标',
  'glossary.group.measure': '面积与坐标',
  'reasons.then.idle_suspected_1y':
    '下一步：调查认定。属企业原因的，征缴土地闲置费（第十四条第（一）项）；属政府原因的，按第十二条处置（凭记忆录入）。以正式文件为准。',
  'reasons.then.idle_suspected_2y':
    '下一步：调查认定。属企业原因的，可无偿收回（第十四条第（二）项）；属政府原因的，按第十二条处置（凭记忆录入）。以正式文件为准。',
  'reasons.then.idle_suspected_suspended':
    '下一步：调查认定。中止开发的闲置按第十二条处置，不适用闲置费和无偿收回（凭记忆录入）。以正式文件为准。',
  'reasons.then.idle_decided':
    '下一步：处置。属企业原因的，满一年征缴土地闲置费，满两年可无偿收回（第十四条）；属政府原因的，按第十二条处置（凭记忆录入）。以正式文件为准。',
} as const;
