import { addYears, formatDay, parseIsoDay } from '../../src/domain/day';
import { random } from './random';
import type { PlotRow } from './rows';

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/**
 * What the contract of a standard plot agrees: invented, but of the order of the published tables (plot ratio at least
 * 1.0, coverage at least 40 %, services at most 7 %). Some files lack it, as real ones do. Its own stream of numbers,
 * so that nothing else of the sample changes.
 */
export function fillContract(row: PlotRow): void {
  const supply = parseIsoDay(String(row.供地日期));
  if (row.标准地 !== '是' || supply === null) return;
  const dice = random(`contract ${row.地块编号}`);
  const area = Number(row['合同面积(平方米)']);
  if (dice.chance(0.1)) return;
  row.约定容积率 = dice.pick([1, 1, 1.2]);
  row['约定建筑系数(%)'] = dice.pick([40, 40, 45]);
  row['约定服务设施占比(%)'] = 7;
  row['约定固定资产投资强度(万元/亩)'] = dice.pick([280, 320, 360]);
  row['约定土地产出率(万元/亩)'] = dice.pick([300, 380, 460]);
  row['约定土地税收(万元/亩)'] = dice.pick([15, 18, 22]);
  row.约定达产日期 = formatDay(addYears(supply, dice.pick([3, 4])));
  if (Number(row['建筑占地面积(平方米)']) > 0 && dice.chance(0.9))
    row['服务设施用地面积(平方米)'] = round(area * dice.between(0.03, 0.075), 0);
}
