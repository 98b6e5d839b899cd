import { type DateParts, datePartsOf, dateTextOf } from './sheet-dates';

/** The value of a cell as plain data; `null` for an empty one. Dates are texts `2025-03-06`. */
export type CellValue = string | number | boolean | null;

/** A cell as the library gives it: only what is read here. */
export interface LibraryCell {
  /** `b` boolean, `e` error, `n` number, `s` text, `z` empty. */
  t?: string;
  v?: unknown;
  /** Formatted text, where the library was asked for it. */
  w?: string;
  /** Number format. */
  z?: unknown;
  /** What `readCell` made of a text: thousands of cells may share one. */
  read?: ReadCell;
}

export interface ReadCell {
  value: CellValue;
  isPercent?: boolean;
  /** An error such as `#REF!` (the value is `null`). */
  error?: string;
  /** A formula that was never worked out (the value is `null`). */
  isUncalculated?: boolean;
  /** A number of more digits than Excel keeps. */
  hasLostDigits?: boolean;
}

/** The code by which `markEmptyFormulas` says that a formula has no value. */
const gettingData = 0x2b;
const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
/** Excel keeps 15 digits of a number and writes zeros for the rest. */
const lostDigitsFrom = 1e15;
const codeFormat = /^0{2,30}$/;
const percentFormat = /^[^"\\]*%/;
/** How the library prints dates of the formats 27–36 and 50–58, which files do not spell out. */
const impliedDate = /^\d{1,2}\/\d{1,2}\/\d{2}$/;

const blank: ReadCell = { value: null };
const partsByFormat = new Map<string, DateParts>();

/** What a cell says. Blank text is empty; a number with a date format is a date; `00123` by its format is a text. */
export function readCell(cell: LibraryCell | undefined, is1904: boolean): ReadCell {
  if (!cell) return blank;
  const { t, v } = cell;
  if (typeof v === 'string' && t !== 'e') {
    cell.read ??= readText(v);
    return cell.read;
  }
  if (t === 'b') return { value: v === true };
  if (t === 'e') return readError(v);
  if (t !== 'n' || typeof v !== 'number') return blank;
  if (!Number.isFinite(v)) return { value: null, error: String(v) };
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (format === '' && cell.w !== undefined && impliedDate.test(cell.w))
    return { value: dateTextOf(v, 'day', is1904) ?? v };
  if (format === '' || format === 'General') return plainNumber(v);
  const parts = partsOf(format);
  if (parts) return { value: dateTextOf(v, parts, is1904) ?? v };
  if (codeFormat.test(format) && Number.isInteger(v) && v >= 0 && v < lostDigitsFrom)
    return { value: String(v).padStart(format.length, '0') };
  if (percentFormat.test(format)) return { value: v, isPercent: true };
  return plainNumber(v);
}

function readText(text: string): ReadCell {
  const isTight = isNoSpace(text.charCodeAt(0)) && isNoSpace(text.charCodeAt(text.length - 1));
  const value = isTight ? text : text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
  return value === '' ? blank : { value };
}

/** Of the usual letters, digits and Chinese characters; false where it must be looked at closer. */
function isNoSpace(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x3400 && code < 0xd800);
}

function plainNumber(value: number): ReadCell {
  return Math.abs(value) >= lostDigitsFrom ? { value, hasLostDigits: true } : { value };
}

function readError(code: unknown): ReadCell {
  if (code === gettingData) return { value: null, isUncalculated: true };
  const name = typeof code === 'number' ? errorNames[code] : undefined;
  return { value: null, error: name ?? '#?' };
}

function partsOf(format: string): DateParts {
  let parts = partsByFormat.get(format);
  if (parts === undefined) {
    parts = datePartsOf(format);
    // A file may hold any number of formats; a ledger holds a dozen.
    if (partsByFormat.size > 1000) partsByFormat.clear();
    partsByFormat.set(format, parts);
  }
  return parts;
}
