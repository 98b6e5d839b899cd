/** 图表: what stands around any chart. */
export const zhCharts = {
  'chart.view': '显示为',
  'chart.view.chart': '图',
  'chart.view.table': '表',
  'chart.label': '图：{title}。同样的内容可切换为表。',
  'chart.unit': '单位：{unit}',
  'chart.source': '来源：{source}',
  'chart.date': '时点：{date}',
  'chart.save': '保存为 {form}：{title}',
} as const;
