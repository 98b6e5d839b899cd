import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addYears,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  formatDay,
  isCivilDate,
  parseIsoDay,
  wholeMonths,
} from './day';

const epoch = Temporal.PlainDate.from('1970-01-01');
/** Days of the years 0001–9999. */
const days = fc.integer({ min: -719162, max: 2932896 });
const dateOf = (day: number) => epoch.add({ days: day });

describe('the calendar', () => {
  it('agrees with Temporal on every day of the years 1–9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = dateOf(day);
        expect(civilFromDay(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayFromCivil(date.year, date.month, date.day)).toBe(day);
        expect(formatDay(day)).toBe(date.toString());
        expect(parseIsoDay(formatDay(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with Temporal on days of every month around leap years', () => {
    for (const year of [1900, 1999, 2000, 2001, 2023, 2024, 2025, 2100])
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(
          Temporal.PlainYearMonth.from({ year, month }).daysInMonth,
        );
        const last = daysInMonth(year, month);
        expect(isCivilDate(year, month, last)).toBe(true);
        expect(isCivilDate(year, month, last + 1)).toBe(false);
        expect(isCivilDate(year, month, 0)).toBe(false);
      }
  });

  it('adds years as Temporal does, clamping 29 February', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 100 }), (day, years) => {
        const date = dateOf(day);
        fc.pre(date.year + years <= 9999);
        expect(addYears(day, years)).toBe(
          epoch.until(date.add({ years }), { largestUnit: 'days' }).days,
        );
      }),
      { numRuns: 2000 },
    );
    expect(formatDay(addYears(parseIsoDay('2024-02-29')!, 1))).toBe('2025-02-28');
    expect(formatDay(addYears(parseIsoDay('2024-02-29')!, 4))).toBe('2028-02-29');
  });

  it('adds months as a calendar does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: -500, max: 500 }),
        (day, months) => {
          const expected = Temporal.PlainDate.from(formatDay(day)).add({ months });
          expect(formatDay(addMonths(day, months))).toBe(expected.toString());
        },
      ),
    );
    expect(formatDay(addMonths(parseIsoDay('2024-03-31')!, -1))).toBe('2024-02-29');
  });

  it('counts the whole months between two days', () => {
    const between = (from: string, to: string) => wholeMonths(parseIsoDay(from)!, parseIsoDay(to)!);
    expect(between('2024-01-31', '2024-02-28')).toBe(0);
    expect(between('2024-01-31', '2024-02-29')).toBe(1);
    expect(between('2024-11-22', '2026-11-21')).toBe(23);
    expect(between('2024-11-22', '2026-11-22')).toBe(24);
    expect(between('2026-11-22', '2024-11-22')).toBe(0);
  });

  it('reads no day that does not exist', () => {
    for (const text of ['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-1-1', ''])
      expect(parseIsoDay(text)).toBeNull();
    expect(parseIsoDay('2024-02-29')).toBe(dayFromCivil(2024, 2, 29));
  });
});
