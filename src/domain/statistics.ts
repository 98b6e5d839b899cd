/** What a row of statistics may carry; money is yuan. */
export const statisticsFields = {
  parkId: 'text',
  year: 'number',
  quarter: 'number',
  outputYuan: 'number',
  taxYuan: 'number',
  investedYuan: 'number',
  employees: 'number',
} as const;
export type StatisticsField = keyof typeof statisticsFields;

/** Reported totals of a park in a year or quarter, as the statistics office gives them. `null` is unknown. */
export interface ParkStatistics {
  /** Index into the parks of the Dataset. */
  park: number;
  year: number;
  /** 1–4, or `null` for the whole year. */
  quarter: number | null;
  outputYuan: number | null;
  taxYuan: number | null;
  /** Cumulative fixed-asset investment. */
  investedYuan: number | null;
  employees: number | null;
  /** Index into `Dataset.layers`, and the 1-based row. */
  layer: number;
  row: number;
}
