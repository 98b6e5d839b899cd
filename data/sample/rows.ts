/** The columns of plots.geojson in their order: headings as land offices write them. */
export const plotHeadings = [
  '地块编号',
  '地块名称',
  '园区编号',
  '区县',
  '行政区划代码',
  '用地标准',
  '地类编码',
  '地类名称',
  '规划用途',
  '状态',
  '合同面积(平方米)',
  '批准日期',
  '批准文号',
  '批文撤回',
  '批次编号',
  '征地完成',
  '供地日期',
  '供应方式',
  '出让年限(年)',
  '到期日期',
  '出让价款(万元)',
  '电子监管号',
  '使用权人',
  '行业',
  '交地日期',
  '约定动工日期',
  '实际动工日期',
  '约定竣工日期',
  '实际竣工日期',
  '中止日期',
  '应动工面积(平方米)',
  '已动工面积(平方米)',
  '总投资(万元)',
  '已投资(万元)',
  '闲置原因',
  '认定书文号',
  '认定日期',
  '总建筑面积(平方米)',
  '建筑占地面积(平方米)',
  '年产值(万元)',
  '年税收(万元)',
  '从业人数',
  '统计年份',
  '标准地',
  '约定容积率',
  '约定建筑系数(%)',
  '约定服务设施占比(%)',
  '约定固定资产投资强度(万元/亩)',
  '约定土地产出率(万元/亩)',
  '约定土地税收(万元/亩)',
  '约定达产日期',
  '服务设施用地面积(平方米)',
  '新型产业用地',
  '预留项目',
  '预留期至',
  '蓄水池',
  '低效用地',
  '用而未尽',
  '数据日期',
  '数据来源',
] as const;

export type PlotHeading = (typeof plotHeadings)[number];
export type Cell = string | number | null;
export type PlotRow = Record<PlotHeading, Cell>;

export const source = '示例数据';
export const dataDate = '2026-10-31';
/** The day as of which the edge cases sit on their thresholds. */
export const asOfDate = '2026-11-22';

/** A row with every cell unknown but the two that all rows of the sample carry. */
export function blankRow(): PlotRow {
  const row = Object.fromEntries(plotHeadings.map((heading) => [heading, null])) as PlotRow;
  row.数据日期 = dataDate;
  row.数据来源 = source;
  return row;
}
