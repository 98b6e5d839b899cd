/**
 * A calendar day as the count of days since 1970-01-01, free of clocks and time zones.
 * Days sit in Int32Array columns; `UNKNOWN_DAY` marks an unknown one there and is `null` outside.
 */
export type Day = number;

export const UNKNOWN_DAY = -2147483648;

/** The day of a civil date (proleptic Gregorian), month 1–12. No range check: see `isCivilDate`. */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDate {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** The civil date of a day. */
export function civilFromDay(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The corresponding day `years` later; where the month has no such day (29 February), its last day.
 * Source: 民法典 arts. 201–203 (a period in years ends on the corresponding day), domain §2.1 [memory].
 */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const targetYear = year + years;
  return dayFromCivil(targetYear, month, Math.min(dayOfMonth, daysInMonth(targetYear, month)));
}

/** The corresponding day `months` later or (below 0) earlier; where the month has no such day, its last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const count = year * 12 + month - 1 + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = count - targetYear * 12 + 1;
  return dayFromCivil(
    targetYear,
    targetMonth,
    Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)),
  );
}

/** Whole months that have passed from one day to a later one, by the calendar of `addMonths`; 0 where it is not later. */
export function wholeMonths(from: Day, to: Day): number {
  const start = civilFromDay(from);
  const end = civilFromDay(to);
  const months = 12 * (end.year - start.year) + end.month - start.month;
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** `2026-10-31`; years outside 0–9999 are not expected in land data and are printed as they come. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The day of an ISO date `2026-10-31`, or `null` when the text is not one or the day does not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : null;
}
