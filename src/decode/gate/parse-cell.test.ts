import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromCivil, formatDay, UNKNOWN_DAY } from '../../domain/day';
import {
  dayFromBytes,
  dayFromNumber,
  dayFromSerial,
  isBlankMark,
  parseDay,
  parseFlag,
  parseNumber,
} from './parse-cell';

describe('parseNumber', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['１２３４．５', 1234.5],
    ['１，２３４', 1234],
    [' 12 345 ', 12345],
    ['-3', -3],
    ['−3', -3],
    ['1e3', 1000],
    ['.5', 0.5],
    ['0', 0],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['约300', '12,34', '1.2.3', '', '0x10', 'Infinity', 'NaN', '1,2345', '三百'])(
    '%s is no number',
    (text) => expect(parseNumber(text)).toBeNaN(),
  );

  it('reads back what is printed with thousand separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(parseNumber(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['2025-03-06', '2025-03-06'],
    ['2025/3/6', '2025-03-06'],
    ['2025-3-6', '2025-03-06'],
    ['2025.3.6', '2025-03-06'],
    ['2025年3月6日', '2025-03-06'],
    ['２０２５年３月６日', '2025-03-06'],
    ['20250306', '2025-03-06'],
    ['２０２５．３．６', '2025-03-06'],
    ['2025年3月6号', '2025-03-06'],
    ['2025 年 3 月 6 日', '2025-03-06'],
    ['2025–3–6', '2025-03-06'],
    ['2025—03—06', '2025-03-06'],
    ['2025/3/6 上午 9:00:00', '2025-03-06'],
    ['2025年3月6日 14时30分', '2025-03-06'],
    ['20250306093000', '2025-03-06'],
    ['2025-03-06T12:30:00Z', '2025-03-06'],
    ['2025/3/6 0:00:00', '2025-03-06'],
    ['2024-02-29', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
  ])('%s is %s', (text, iso) => {
    const { day, isMonthOnly } = parseDay(text);
    expect(formatDay(day)).toBe(iso);
    expect(isMonthOnly).toBe(false);
  });

  it.each(['2025-03', '2025年3月', '2025/3'])('%s is the first of the month', (text) => {
    expect(parseDay(text)).toEqual({ day: dayFromCivil(2025, 3, 1), isMonthOnly: true });
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '1899-12-31',
    '2200-01-01',
    '三月六日',
    '2025',
    '2025年',
    '25-3-6',
    '25.3.6',
    '25年3月6日',
    '250306',
    '2025-2-30',
    '2025年4月31日',
    '20250230',
    '2025-3-6-7',
    '2025-3-6至2026-3-6',
    '6/3/2025',
    '',
    '45722',
  ])('%s is no date', (text) => expect(parseDay(text).day).toBe(UNKNOWN_DAY));

  it('agrees with the ways through bytes and numbers', () => {
    const day = fc.integer({ min: dayFromCivil(1900, 1, 1), max: dayFromCivil(2199, 12, 31) });
    fc.assert(
      fc.property(day, (value) => {
        const iso = formatDay(value);
        const bytes = new TextEncoder().encode(`xx${iso}`);
        expect(parseDay(iso).day).toBe(value);
        expect(dayFromBytes(bytes, 2, 12)).toBe(value);
        expect(dayFromBytes(new TextEncoder().encode(iso.replaceAll('-', '/')), 0, 10)).toBe(value);
        expect(dayFromNumber(Number(iso.replaceAll('-', '')))).toBe(value);
      }),
    );
  });

  it('counts serials as Excel does', () => {
    expect(formatDay(dayFromSerial(45722))).toBe('2025-03-06');
    expect(formatDay(dayFromSerial(45722.75))).toBe('2025-03-06');
    expect(formatDay(dayFromSerial(18264))).toBe('1950-01-01');
    expect(formatDay(dayFromSerial(73050))).toBe('2099-12-31');
    // Years, months, whole dates and amounts are no serials.
    for (const value of [0, 60, 2025, 18263, 73051, 202503, 20250306, -45722, Number.NaN, Infinity])
      expect(dayFromSerial(value)).toBe(UNKNOWN_DAY);
  });

  it('leaves other bytes and numbers alone', () => {
    const bytes = new TextEncoder().encode('2025-13-01 2025x03-01 2O25-03-01');
    expect(dayFromBytes(bytes, 0, 10)).toBe(UNKNOWN_DAY);
    expect(dayFromBytes(bytes, 11, 21)).toBe(UNKNOWN_DAY);
    expect(dayFromBytes(bytes, 22, 32)).toBe(UNKNOWN_DAY);
    expect(dayFromBytes(bytes, 0, 9)).toBe(UNKNOWN_DAY);
    expect(dayFromNumber(20250306.5)).toBe(UNKNOWN_DAY);
    expect(dayFromNumber(45722)).toBe(UNKNOWN_DAY);
  });
});

describe('parseFlag', () => {
  it.each(['是', '有', 'true', 'TRUE', 'Yes', 'Y', '1', '１', '√'])('%s is yes', (text) =>
    expect(parseFlag(text)).toBe(2),
  );
  it.each(['否', '无', 'false', 'No', 'n', '0', '×'])('%s is no', (text) =>
    expect(parseFlag(text)).toBe(1),
  );
  it.each(['不清楚', '2', ''])('“%s” is neither', (text) => expect(parseFlag(text)).toBe(0));
});

describe('isBlankMark', () => {
  it('knows dashes and N/A, and nothing that says something', () => {
    for (const mark of ['-', '—', '/', 'N/A', 'null', '／']) expect(isBlankMark(mark)).toBe(true);
    for (const text of ['0', '无', '否', 'nil-1']) expect(isBlankMark(text)).toBe(false);
  });
});
