import { describe, expect, it } from 'vitest';
import { formatDay, parseIsoDay } from '../../domain/day';
import { historyDays, placeOfDay, yearEnds } from './history-days';

const day = (text: string) => parseIsoDay(text)!;
const texts = (days: readonly number[]) => days.map(formatDay);

describe('the days of a history', () => {
  it('are the ends of twenty quarters and today', () => {
    const days = texts(historyDays(day('2026-11-22'), day('2026-11-22'), 'quarter'));
    expect(days).toHaveLength(21);
    expect(days.slice(0, 2)).toEqual(['2021-12-31', '2022-03-31']);
    expect(days.slice(-3)).toEqual(['2026-06-30', '2026-09-30', '2026-11-22']);
  });

  it('are the ends of twenty-four months and today', () => {
    const days = texts(historyDays(day('2026-01-31'), day('2026-01-31'), 'month'));
    expect(days[0]).toBe('2024-01-31');
    expect(days.slice(-3)).toEqual(['2025-11-30', '2025-12-31', '2026-01-31']);
  });

  it('stay when a day within them is chosen, and end at one outside', () => {
    const today = day('2026-11-22');
    expect(historyDays(day('2023-05-05'), today, 'quarter')).toEqual(
      historyDays(today, today, 'quarter'),
    );
    expect(texts(historyDays(day('2015-05-05'), today, 'quarter')).at(-1)).toBe('2015-05-05');
    expect(texts(historyDays(day('2027-05-05'), today, 'quarter')).at(-1)).toBe('2027-05-05');
  });

  it('ascend', () => {
    const days = historyDays(day('2026-12-31'), day('2026-12-31'), 'quarter');
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBe(days.length);
  });

  it('are found by the date', () => {
    const days = [10, 20, 30];
    expect([5, 10, 19, 30, 99].map((at) => placeOfDay(days, at))).toEqual([-1, 0, 0, 2, 2]);
  });
});

describe('the ends of years', () => {
  it('go from the first to the last day, a limited number of them', () => {
    const ends = (first: string, last: string, most: number) =>
      texts(yearEnds(day(first), day(last), most));
    expect(ends('2023-05-01', '2025-06-01', 10)).toEqual([
      '2023-12-31',
      '2024-12-31',
      '2025-06-01',
    ]);
    expect(ends('2003-05-01', '2025-06-01', 2)).toEqual(['2024-12-31', '2025-06-01']);
    expect(ends('2026-05-01', '2025-06-01', 5)).toEqual(['2025-06-01']);
  });
});
