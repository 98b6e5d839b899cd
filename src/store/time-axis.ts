import { addYears, civilFromDay, type Day, dayFromCivil } from '../domain/day';

/** Years that the time bar shows before and after today. */
const yearsBack = 3;
const yearsAhead = 1;
/** Dates farther from today stand among years of their own. */
const nearYears = 10;

/** What the time bar spans: the day before its first month, and the last day of each of its months. */
export interface TimeAxis {
  start: Day;
  monthEnds: readonly Day[];
}

/** The last days of the months from the month after `start` (the end of a month) to that of `last`. */
function monthEndsFrom(start: Day, last: Day): Day[] {
  const ends: Day[] = [];
  let { year, month } = civilFromDay(start + 1);
  for (let end = start; end < last; ) {
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
    end = dayFromCivil(year, month, 1) - 1;
    ends.push(end);
  }
  return ends;
}

/**
 * The months of the time bar: three years back from today and one ahead, and more, by whole years, where the as-of
 * date lies beyond; around the as-of date alone where that is ten years and more away. It does not change while
 * the date moves within it.
 */
export function timeAxis(today: Day, asOf: Day): TimeAxis {
  const isNear = asOf > addYears(today, -nearYears) && asOf < addYears(today, nearYears);
  const middle = isNear ? today : dayFromCivil(civilFromDay(asOf).year, 7, 1);
  const { year, month } = civilFromDay(middle);
  let from = year - yearsBack;
  let to = year + yearsAhead;
  const startOf = (first: number) => dayFromCivil(first, month, 1) - 1;
  while (asOf <= startOf(from)) from--;
  while (asOf > startOf(to)) to++;
  const start = startOf(from);
  return { start, monthEnds: monthEndsFrom(start, startOf(to)) };
}

/** The ends of months in the order in which they are counted: what lies about the as-of date comes first. */
export function nearestFirst(monthEnds: readonly Day[], asOf: Day): Day[] {
  return [...monthEnds].sort((a, b) => Math.abs(a - asOf) - Math.abs(b - asOf));
}
