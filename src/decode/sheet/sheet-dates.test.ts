import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../domain/day';
import { datePartsOf, dateTextOf } from './sheet-dates';

describe('datePartsOf', () => {
  it.each([
    ['yyyy-mm-dd', 'day'],
    ['m/d/yy', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['[DBNum1][$-804]yyyy年m月d日', 'day'],
    ['yyyy/m/d h:mm', 'day'],
    ['m"月"d"日"', 'day'],
    ['mmm', 'day'],
    ['yyyy"年"m"月"', 'month'],
    ['yyyy-mm', 'month'],
    ['yyyy"年"', 'year'],
    ['h:mm:ss', null],
    ['[h]:mm', null],
    ['mm:ss.0', null],
    ['h:mm AM/PM', null],
    ['General', null],
    ['0.00_);[Red](0.00)', null],
    ['#,##0"亩"', null],
    ['0.00"dy"', null],
    ['0.00\\m', null],
    ['0.00E+00', null],
    ['@', null],
    ['', null],
  ])('%s shows %s', (format, parts) => expect(datePartsOf(format)).toBe(parts));
});

describe('dateTextOf', () => {
  it.each([
    [45722, false, '2025-03-06'],
    [45722.999, false, '2025-03-06'],
    [45721.9999999, false, '2025-03-06'],
    [45722 - 1462, true, '2025-03-06'],
    [0, true, '1904-01-01'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-29'],
    [61, false, '1900-03-01'],
    [0, false, '1900-01-00'],
    [2958465, false, '9999-12-31'],
  ])('serial %d (1904: %s) is %s', (serial, is1904, text) =>
    expect(dateTextOf(serial, 'day', is1904)).toBe(text),
  );

  it('gives no more than the cell shows, unless more was typed', () => {
    expect(dateTextOf(45717, 'month', false)).toBe('2025-03');
    expect(dateTextOf(45722, 'month', false)).toBe('2025-03-06');
    expect(dateTextOf(45722, 'year', false)).toBe('2025');
  });

  it('gives null beyond what Excel shows', () => {
    for (const serial of [-1, 2958466, Number.NaN, Infinity])
      expect(dateTextOf(serial, 'day', false)).toBeNull();
    expect(dateTextOf(45722, null, false)).toBeNull();
  });

  it('agrees with the calendar from March 1900 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(dateTextOf(serial, 'day', false)).toBe(formatDay(serial - 25569));
      }),
    );
  });
});
