import type { ParkSite } from './park-sites';
import { random } from './random';
import { dataDate, source } from './rows';

export interface PlotSums {
  output: number;
  tax: number;
  invested: number;
  employees: number;
}

export type StatisticsRow = Record<string, string | number | null>;

const seasons = [0.228, 0.252, 0.249, 0.271];

/**
 * Reported totals of one park: years 2023–2025, then quarters 2023Q1–2026Q3 (output and tax of the quarter
 * itself, not of the year so far; investment and employees at its end).
 * The year 2025 is the sum of the plots times the park's `reportedOverPlots`.
 */
export function statisticsRows(site: ParkSite, sums: PlotSums): StatisticsRow[] {
  const dice = random(`statistics ${site.id}`);
  const output2025 = sums.output * site.reportedOverPlots;
  const tax2025 = sums.tax * site.reportedOverPlots * dice.between(0.985, 1.015);
  const invested2025 = sums.invested * dice.between(0.985, 1.02);
  const employees2025 = sums.employees * dice.between(0.98, 1.025);
  const level = (year: number) =>
    (1 + site.growthRate) ** (year - 2025) * (year === 2025 ? 1 : dice.between(0.985, 1.012));
  const levels = new Map([2023, 2024, 2025, 2026].map((year) => [year, level(year)]));
  const row = (
    year: number,
    quarter: number | null,
    output: number,
    tax: number,
    passed: number,
  ): StatisticsRow => ({
    园区编号: site.id,
    年份: year,
    季度: quarter,
    '产值(万元)': Math.round(output),
    '税收(万元)': Math.round(tax),
    '累计固定资产投资(万元)': Math.round(invested2025 * 1.055 ** (passed - 2026)),
    从业人数: Math.round(employees2025 * 1.018 ** (passed - 2026)),
    数据日期: year === 2026 ? dataDate : `${year + 1}-01-31`,
    数据来源: source,
  });
  const years: StatisticsRow[] = [];
  const quarters: StatisticsRow[] = [];
  for (const [year, of2025] of levels) {
    const [output, tax] = [output2025 * of2025, tax2025 * of2025 ** 0.9];
    const weights = seasons.map((season) => season * dice.between(0.97, 1.03));
    const whole = weights.reduce((a, b) => a + b, 0);
    let [leftOutput, leftTax] = [Math.round(output), Math.round(tax)];
    weights.forEach((weight, i) => {
      if (year === 2026 && i === 3) return;
      const last = i === 3;
      const [o, t] = last
        ? [leftOutput, leftTax]
        : [Math.round((output * weight) / whole), Math.round((tax * weight) / whole)];
      leftOutput -= o;
      leftTax -= t;
      quarters.push(row(year, i + 1, o, t, year + (i + 1) / 4));
    });
    if (year < 2026) years.push(row(year, null, output, tax, year + 1));
  }
  return [...years, ...quarters];
}
