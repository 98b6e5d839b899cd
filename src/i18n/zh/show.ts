/** 大屏: the presentation. */
export const zhShow = {
  'show.start': '大屏演示',
  'show.title': '大屏演示',
  'show.heading': '产业园区土地利用',
  'show.sample': '示例数据',
  'show.longest': '闲置最久 {id}',
  'show.due': '应于 {date} 动工 · {area}',
  'show.soon': '90 天内将疑似闲置',
  'show.ranking': '{name}排名',
  'show.trend': '批而未供与闲置走势',
  'show.relief': '柱高为产出强度；平放的是未投产或没有产值的地块',
  'show.previous': '上一个园区',
  'show.next': '下一个园区',
  'show.pause': '暂停轮播',
  'show.play': '继续轮播',
  'show.leave': '退出大屏',
  'show.plot': '所点地块',
} as const;
