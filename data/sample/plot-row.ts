import { addYears, formatDay, parseIsoDay } from '../../src/domain/day';
import type { ParkSite } from './park-sites';
import { fillBuilding } from './plot-building';
import { fillDates } from './plot-dates';
import type { Fate } from './plot-fates';
import { fillSupply } from './plot-supply';
import type { PlotUse } from './plot-uses';
import type { Random } from './random';
import { blankRow, dataDate, type PlotRow } from './rows';

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The number and batch of an approval, from its date. */
function nameApproval(row: PlotRow, parkId: string): void {
  const approval = row.批准日期 as string | null;
  if (!approval) return;
  const [year, month] = [approval.slice(0, 4), Number(approval.slice(5, 7))];
  const half = month <= 6 ? 1 : 2;
  row.批准文号 = `示例地批〔${year}〕${half * 10 + (month % 6)}号`;
  row.批次编号 = `${parkId}-${year}-${half}`;
}

/** Brings the cells that follow from dates into line after the dates of a row were replaced by `facts`. */
export function settleRow(row: PlotRow, facts: Partial<PlotRow>, parkId: string): void {
  nameApproval(row, parkId);
  const supply = parseIsoDay(String(row.供地日期));
  const term = row['出让年限(年)'];
  if (supply !== null) {
    row.电子监管号 = String(row.电子监管号).replace(
      /\d{4}B/,
      `${String(row.供地日期).slice(0, 4)}B`,
    );
    if (term !== null && facts.到期日期 === undefined)
      row.到期日期 = formatDay(addYears(supply, Number(term)) - 1);
  }
  if (facts.约定动工日期 !== undefined && facts.约定竣工日期 === undefined) {
    const due = parseIsoDay(String(row.约定动工日期));
    row.约定竣工日期 = due === null ? null : formatDay(addYears(due, 2));
  }
}

/** The row of one plot; output is still relative and is scaled by `scaleOutput`. */
export function plotRow(
  site: ParkSite,
  use: PlotUse,
  fate: Fate,
  area: number,
  serial: number,
  dice: Random,
): PlotRow {
  const row = blankRow();
  row.园区编号 = site.id;
  row.区县 = site.county;
  row.行政区划代码 = site.adcode;
  row.用地标准 = '用地用海分类指南';
  row.地类编码 = use.code;
  row.地类名称 = use.name;
  row.规划用途 = {
    industry: '工业',
    m0: '新型产业',
    storage: '物流仓储',
    service: '商业服务',
    housing: '居住',
    utility: '公用设施',
    green: '绿地',
  }[use.kind];
  row['合同面积(平方米)'] = round(area * (1 + 0.0004 * dice.normal()), 0);
  fillDates(row, fate, parseIsoDay(site.approved)! + 300, dice);
  nameApproval(row, site.id);
  if (row.批准日期) row.批文撤回 ??= '否';
  fillSupply(row, site, use, area, serial, dice);
  fillBuilding(row, use, fate, area, dice);
  if (use.kind === 'm0') row.新型产业用地 = '是';
  if (fate === 'built-inefficient') row.低效用地 = '是';
  if (fate === 'built-underused') row.用而未尽 = '是';
  if (fate === 'reserved') {
    row.预留项目 = `示例重大项目 ${String(dice.whole(1, 40)).padStart(2, '0')}`;
    row.预留期至 = formatDay(parseIsoDay(dataDate)! + dice.whole(120, 1600));
  }
  if (
    fate === 'pooled' ||
    (fate === 'reserved' && dice.chance(0.25)) ||
    (fate === 'approved' && dice.chance(0.15))
  )
    row.蓄水池 = '是';
  if (fate.startsWith('idle'))
    row.闲置原因 = dice.pick([null, null, '企业', '企业', '企业', '政府', '未定', '不可抗力']);
  if (fate === 'idle-decided') {
    const start = parseIsoDay(String(row.约定动工日期))!;
    const decided = Math.min(addYears(start, 1) + dice.whole(45, 220), parseIsoDay(dataDate)! - 2);
    row.认定日期 = formatDay(decided);
    row.认定书文号 = `示例闲认〔${formatDay(decided).slice(0, 4)}〕${dice.whole(1, 60)}号`;
    row.闲置原因 = dice.pick(['企业', '企业', '政府', '不可抗力']);
  }
  return row;
}

/** Scales output so that built industrial land of the park reaches its level; tax follows output. */
export function scaleOutput(
  rows: readonly { row: PlotRow; area: number; use: PlotUse }[],
  yuanPerSquareMeter: number,
  dice: Random,
): void {
  const inUse = rows.filter(
    ({ row, use }) => row.实际竣工日期 !== null && ['industry', 'm0', 'storage'].includes(use.kind),
  );
  const land = inUse.reduce((sum, { area }) => sum + area, 0);
  const relative = inUse.reduce((sum, { row }) => sum + Number(row['年产值(万元)'] ?? 0), 0);
  const factor = (land * yuanPerSquareMeter) / 10000 / relative;
  for (const { row } of inUse) {
    if (row['年产值(万元)'] === null) continue;
    row['年产值(万元)'] = round(Number(row['年产值(万元)']) * factor, 0);
    row['年税收(万元)'] = round(Number(row['年产值(万元)']) * dice.between(0.042, 0.086), 1);
  }
}
