import { type Day, dayFromCivil } from '../domain/day';
import type { NumberField, Plot, PlotField } from '../domain/plot';
import type { PlotYear, PlotYearFigure } from '../domain/plot-years';

/** The six control indicators of a standard plot (domain §2.4), in their official order. */
export const contractIndicators = [
  'plotRatio',
  'coverage',
  'serviceShare',
  'investment',
  'output',
  'tax',
] as const;
export type ContractIndicator = (typeof contractIndicators)[number];
export type ContractVerdict = 'pass' | 'fail' | 'not-due' | 'unknown';

interface Definition {
  agreed: NumberField;
  amount: NumberField;
  /** Times the quotient: 100 for those agreed in percent. */
  factor: 1 | 100;
  limit: 'least' | 'most';
  /** Whether the amount is that of one year, which must lie after the agreed production date. */
  isYearly: boolean;
  /** How sure the definition is, as domain §2.4 marks it. */
  mark: 'source' | 'memory-high' | 'memory-medium';
}

/**
 * Every indicator is an amount over the land of the contract (domain §2.4). What the data cannot tell and the
 * definition asks: storeys above 8 m count double, structures and storage yards belong to 建筑系数, the land
 * price to the investment, and output is 营业收入, where files have 产值.
 */
export const contractDefinitions: Readonly<Record<ContractIndicator, Definition>> = {
  plotRatio: define('agreedPlotRatio', 'floorAreaSquareMeters', 'memory-high'),
  coverage: {
    ...define('agreedCoveragePercent', 'footprintSquareMeters', 'memory-high'),
    factor: 100,
  },
  serviceShare: {
    ...define('agreedServicePercent', 'serviceAreaSquareMeters', 'memory-high'),
    factor: 100,
    limit: 'most',
  },
  investment: define('agreedInvestmentYuanPerSquareMeter', 'investedYuan', 'memory-medium'),
  output: {
    ...define('agreedOutputYuanPerSquareMeter', 'outputYuan', 'memory-medium'),
    isYearly: true,
  },
  tax: { ...define('agreedTaxYuanPerSquareMeter', 'taxYuan', 'source'), isYearly: true },
};

function define(agreed: NumberField, amount: NumberField, mark: Definition['mark']): Definition {
  return { agreed, amount, factor: 1, limit: 'least', isYearly: false, mark };
}

/** One indicator of one plot: both values in the unit of the agreed field; `missing` says what a verdict lacks. */
export interface ContractCheck {
  indicator: ContractIndicator;
  verdict: ContractVerdict;
  agreed: number | null;
  actual: number | null;
  /** What the actual value was divided from; `null` where it is not known. */
  amount: number | null;
  landSquareMeters: number | null;
  missing: PlotField[];
}

/** The year's statistics count from the first day after the production date; unknown counts as missing. */
function isYearAfter(year: number | null, production: Day): boolean {
  return year !== null && dayFromCivil(year, 1, 1) >= production;
}

/**
 * The agreed indicators of a plot against the actual ones (全周期土地利用绩效评估), as of a day. Before the agreed
 * production date nothing is due; on that day it is. The land is the contract's area. A value that equals the
 * agreed one passes. `unknown` where an input is missing, or a yearly amount is of no full year after the date.
 */
export function checkContract(plot: Plot, asOf: Day): ContractCheck[] {
  return check(plot, asOf, plot.number('outputYear'), (field) => plot.number(field));
}

/** The checks of one year and their result. */
export interface ContractYear {
  year: number;
  verdict: ContractVerdict;
  checks: ContractCheck[];
  /** Index into `Dataset.layers`, and the 1-based row. */
  layer: number;
  row: number;
}

/**
 * The same for each year that a table tells of, as of the end of that year; years that have not ended by `asOf` are
 * left out. A figure that the table does not name is unknown for the year: the plot's own row is of another one.
 * Before the year in which production was agreed nothing is due; of that year itself what is yearly is unknown, unless
 * it was agreed for its first day.
 */
export function checkContractYears(
  plot: Plot,
  years: readonly PlotYear[],
  asOf: Day,
): ContractYear[] {
  return years.flatMap(({ year, figures, layer, row }) => {
    const end = dayFromCivil(year, 12, 31);
    if (end > asOf) return [];
    const amountOf = (field: NumberField) => figures[field as PlotYearFigure] ?? null;
    const checks = check(plot, end, year, amountOf);
    return [{ year, verdict: resultOfChecks(checks), checks, layer, row }];
  });
}

function check(
  plot: Plot,
  asOf: Day,
  year: number | null,
  amountOf: (field: NumberField) => number | null,
): ContractCheck[] {
  const land = plot.number('declaredAreaSquareMeters');
  const production = plot.day('agreedProduction');
  return contractIndicators.map((indicator) => {
    const rule = contractDefinitions[indicator];
    const agreed = plot.number(rule.agreed);
    const amount = amountOf(rule.amount);
    const missing: PlotField[] = [];
    if (agreed === null) missing.push(rule.agreed);
    if (production === null) missing.push('agreedProduction');
    if (amount === null) missing.push(rule.amount);
    if (land === null || land <= 0) missing.push('declaredAreaSquareMeters');
    if (rule.isYearly && production !== null && !isYearAfter(year, production))
      missing.push('outputYear');
    const actual =
      amount !== null && land !== null && land > 0 ? (amount * rule.factor) / land : null;
    const found = { indicator, agreed, actual, amount, landSquareMeters: land, missing };
    if (agreed !== null && production !== null && asOf < production)
      return { ...found, verdict: 'not-due', missing: [] };
    if (missing.length > 0 || agreed === null || actual === null)
      return { ...found, verdict: 'unknown' };
    const holds = rule.limit === 'least' ? actual >= agreed : actual <= agreed;
    return { ...found, verdict: holds ? 'pass' : 'fail' };
  });
}

/** The result of a plot from its checks: one failed indicator fails it; it passes only when every one does. */
export function resultOfChecks(checks: readonly ContractCheck[]): ContractVerdict {
  const has = (verdict: ContractVerdict) => checks.some((check) => check.verdict === verdict);
  if (has('fail')) return 'fail';
  if (has('unknown') || checks.length === 0) return 'unknown';
  return has('not-due') ? 'not-due' : 'pass';
}
