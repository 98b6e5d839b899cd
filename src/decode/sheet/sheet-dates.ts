import { dayFromCivil, formatDay } from '../../domain/day';

/** 31 December 9999: Excel shows no date beyond it. */
const lastSerial = 2958465;
/** Days between the two beginnings of counting, 1900-01-00 and 1904-01-01. */
const daysTo1904 = 1462;
/** A second's fraction that binary arithmetic may lack before midnight. */
const roundingDays = 1e-6;

/** What a number format shows of a date; `null` for formats of numbers, times and durations. */
export type DateParts = 'day' | 'month' | 'year' | null;

/** What a number format such as `yyyy"年"m"月"d"日"` shows. */
export function datePartsOf(format: string): DateParts {
  // A duration counts hours, minutes or seconds beyond a day.
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return null;
  const letters = format
    .toLowerCase()
    .replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p/g, '')
    .split(';')[0]!;
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'year';
  return letters.includes('m') && !/[hs]/.test(letters) ? 'day' : null;
}

/**
 * The date of a serial number as text: `2025-03-06`; `2025-03` where the format shows no day and the number
 * is the first of a month (who types 2025年3月 gets that), `2025` where it shows only the year. The day is
 * counted, so no time zone can move it; a time of day is cut off. Serial 60 gives 1900-02-29 and 0 gives
 * 1900-01-00, as Excel shows them: the gate refuses both. `null`: outside of what Excel shows as a date.
 */
export function dateTextOf(serial: number, parts: DateParts, is1904: boolean): string | null {
  const count = Math.floor(serial + roundingDays) + (is1904 ? daysTo1904 : 0);
  if (parts === null || !(count >= 0 && count <= lastSerial)) return null;
  const text = isoTextOf(count);
  if (parts === 'year') return text.slice(0, 4);
  return parts === 'month' && text.endsWith('-01') ? text.slice(0, 7) : text;
}

/** Dates of a ledger repeat: each is written out once. */
const isoTexts = new Map<number, string>();
const maxRemembered = 20_000;

function isoTextOf(count: number): string {
  let text = isoTexts.get(count);
  if (text === undefined) {
    text = writtenOut(count);
    if (isoTexts.size >= maxRemembered) isoTexts.clear();
    isoTexts.set(count, text);
  }
  return text;
}

function writtenOut(count: number): string {
  if (count === 0) return '1900-01-00';
  // Excel counts a 29 February 1900 that never was, after Lotus 1-2-3.
  if (count === 60) return '1900-02-29';
  return formatDay(dayFromCivil(1899, 12, count < 60 ? 31 : 30) + count);
}
