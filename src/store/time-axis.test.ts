import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDay, formatDay, parseIsoDay } from '../domain/day';
import { nearestFirst, timeAxis } from './time-axis';

const day = (text: string) => parseIsoDay(text)!;
const today = day('2026-11-22');

describe('the months of the time bar', () => {
  it('are three years back and one ahead while the date is among them', () => {
    for (const asOf of [today, day('2023-11-01'), day('2027-10-31')]) {
      const { start, monthEnds } = timeAxis(today, asOf);
      expect(formatDay(start)).toBe('2023-10-31');
      expect(monthEnds).toHaveLength(48);
      expect(formatDay(monthEnds[0]!)).toBe('2023-11-30');
      expect(formatDay(monthEnds[3]!)).toBe('2024-02-29');
      expect(formatDay(monthEnds.at(-1)!)).toBe('2027-10-31');
    }
  });

  it('grow by years where the date lies beyond, on either side', () => {
    expect(formatDay(timeAxis(today, day('2023-10-31')).start)).toBe('2022-10-31');
    expect(formatDay(timeAxis(today, day('2027-11-01')).monthEnds.at(-1)!)).toBe('2028-10-31');
  });

  it('are always a few, ascending, and hold the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (asOf) => {
        const { start, monthEnds } = timeAxis(today, asOf);
        expect(monthEnds.length).toBeLessThanOrEqual(14 * 12);
        expect(asOf).toBeGreaterThan(start);
        expect(asOf).toBeLessThanOrEqual(monthEnds.at(-1)!);
        for (const [i, end] of monthEnds.entries()) {
          expect(civilFromDay(end + 1).day).toBe(1);
          const length = end - (monthEnds[i - 1] ?? start);
          expect(length).toBeGreaterThanOrEqual(28);
          expect(length).toBeLessThanOrEqual(31);
        }
      }),
    );
  });

  it('are counted from the date outwards', () => {
    expect(nearestFirst([10, 40, 71, 99], 65)).toEqual([71, 40, 99, 10]);
  });
});
