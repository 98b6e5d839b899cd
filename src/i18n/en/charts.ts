import type { zhCharts } from '../zh/charts';

export const enCharts: Record<keyof typeof zhCharts, string> = {
  'chart.view': 'Show as',
  'chart.view.chart': 'Chart',
  'chart.view.table': 'Table',
  'chart.label': 'Chart: {title}. The same can be shown as a table.',
  'chart.unit': 'Unit: {unit}',
  'chart.source': 'Source: {source}',
  'chart.date': 'As of: {date}',
  'chart.save': 'Save as {form}: {title}',
};
