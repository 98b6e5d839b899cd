import { civilFromDay, type Day, dayFromCivil } from '../../domain/day';

export type HistoryStep = 'quarter' | 'month';

const monthsOf: Record<HistoryStep, number> = { quarter: 3, month: 1 };
const stepsOf: Record<HistoryStep, number> = { quarter: 20, month: 24 };

/** The last day of the month, or of the last month of the quarter, some steps before that of a day. */
function stepEnd(day: Day, step: HistoryStep, stepsBefore: number): Day {
  const { year, month } = civilFromDay(day);
  const width = monthsOf[step];
  const period = Math.floor((year * 12 + month - 1) / width) - stepsBefore;
  const next = (period + 1) * width;
  return dayFromCivil(Math.floor(next / 12), (next % 12) + 1, 1) - 1;
}

/**
 * The days of a history, ascending: ends of quarters (five years) or months (two years), and the last
 * day itself: today, or the as-of date where it lies outside the years up to today.
 */
export function historyDays(asOf: Day, today: Day, step: HistoryStep): Day[] {
  const until = (last: Day) => {
    const ends = Array.from({ length: stepsOf[step] }, (_, i) =>
      stepEnd(last, step, stepsOf[step] - i),
    );
    return [...ends, last];
  };
  const days = until(today);
  return asOf >= days[0]! && asOf <= today ? days : until(asOf);
}

/** Ends of the years from the first to that before the last day, and the last day: at most `most`. */
export function yearEnds(first: Day, last: Day, most: number): Day[] {
  const to = civilFromDay(last).year;
  const from = Math.max(civilFromDay(first).year, to - most + 1);
  const ends: Day[] = [];
  for (let year = from; year < to; year++) ends.push(dayFromCivil(year, 12, 31));
  return [...ends, last];
}

/** The place of the last of some ascending days that is not after a day; −1 when all are. */
export function placeOfDay(days: readonly Day[], day: Day): number {
  return days.findLastIndex((other) => other <= day);
}
