import { type Day, dayFromCivil, isCivilDate, UNKNOWN_DAY } from '../../domain/day';

/** Marks that offices write where nothing is known. */
const blankMarks = new Set([
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  'n/a',
  'na',
  'null',
  'none',
  'nan',
  '空',
  '未知',
  '不详',
]);

/** Whether a text only says that nothing is known, as `—` or `N/A` do. */
export function isBlankMark(text: string): boolean {
  return blankMarks.has(text.normalize('NFKC').trim().toLowerCase());
}

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/;

/** The number that a text says (thousand separators, full-width digits and spaces allowed), or NaN. */
export function parseNumber(text: string): number {
  const half = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s']+/g, '')
    .replace('−', '-');
  if (plain.test(half)) return Number(half);
  if (grouped.test(half)) return Number(half.replaceAll(',', ''));
  return Number.NaN;
}

/** A day, and whether the text gave only a month (then it is the first of it). `UNKNOWN_DAY`: not a date. */
export interface ParsedDay {
  day: Day;
  isMonthOnly: boolean;
}

const separatedDate =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*[日号]?)?\s*月?(?:[t\s]\s*(?:[上下]午\s*)?\d{1,2}[:时].*)?$/;
/** Dashes that are typed or pasted in place of a hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g;
const compactDate = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const notADay: ParsedDay = { day: UNKNOWN_DAY, isMonthOnly: false };

/**
 * The day that a text says: `2025-03-06`, `2025/3/6`, `2025.3.6`, `2025年3月6日`, `20250306`, `2025-03`,
 * `2025年3月`; a time of day is cut off. Years 1900–2199 in four digits; a day that the calendar does not have,
 * a year alone and a year of two digits are none.
 */
export function parseDay(text: string): ParsedDay {
  const half = text.normalize('NFKC').trim().toLowerCase().replace(dashes, '-');
  const match = separatedDate.exec(half) ?? compactDate.exec(half);
  if (!match) return notADay;
  const isMonthOnly = match[3] === undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), isMonthOnly ? 1 : Number(match[3]));
  return day === UNKNOWN_DAY ? notADay : { day, isMonthOnly };
}

/** The day of a number such as 20250306, or `UNKNOWN_DAY`. */
export function dayFromNumber(value: number): Day {
  if (!Number.isInteger(value) || value < 19000101 || value > 21991231) return UNKNOWN_DAY;
  return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

/** 1 January 1950 and 31 December 2099: 2025 and 202503 in a column of dates are no serials. */
const firstSerial = 18264;
const lastSerial = 73050;
/** Excel's serial of 1970-01-01. */
const serialOfDayZero = 25569;

/**
 * The day of a serial number of Excel (1900 system), which a date becomes when its cell loses its format:
 * 45722 is 2025-03-06; a time of day is cut off. `UNKNOWN_DAY` before 1950 and after 2099, where a
 * number is rather something else.
 */
export function dayFromSerial(value: number): Day {
  const serial = Math.floor(value);
  return serial >= firstSerial && serial <= lastSerial ? serial - serialOfDayZero : UNKNOWN_DAY;
}

/** The day of the bytes `2025-03-06` or `2025/03/06`, or `UNKNOWN_DAY` when they have another form. */
export function dayFromBytes(bytes: Uint8Array, start: number, end: number): Day {
  if (end - start !== 10) return UNKNOWN_DAY;
  const separator = bytes[start + 4]!;
  if ((separator !== 0x2d && separator !== 0x2f) || bytes[start + 7] !== separator)
    return UNKNOWN_DAY;
  let date = 0;
  for (let k = 0; k < 10; k++) {
    if (k === 4 || k === 7) continue;
    const digit = bytes[start + k]! - 0x30;
    if (digit < 0 || digit > 9) return UNKNOWN_DAY;
    date = date * 10 + digit;
  }
  return dayFromNumber(date);
}

function dayOf(year: number, month: number, dayOfMonth: number): Day {
  if (year < 1900 || year > 2199 || !isCivilDate(year, month, dayOfMonth)) return UNKNOWN_DAY;
  return dayFromCivil(year, month, dayOfMonth);
}

const yes = new Set(['是', '有', '真', '已', 'true', 'yes', 'y', 't', '1', '√', '✓', '✔']);
const no = new Set(['否', '无', '假', '未', 'false', 'no', 'n', 'f', '0', '×', '✗', '✘']);

/** 2 for yes, 1 for no, 0 when the text is neither. */
export function parseFlag(text: string): 0 | 1 | 2 {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (yes.has(word)) return 2;
  return no.has(word) ? 1 : 0;
}
