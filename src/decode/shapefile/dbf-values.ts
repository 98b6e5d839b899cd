const millisecondsPerDay = 86_400_000;
/** Julian day number of 1970-01-01. */
const julianEpoch = 2_440_588;

/** `20190630` as `2019-06-30`; `null` when it is no day of the calendar. */
export function dateText(number: number): string | null {
  if (!(number >= 1_01_01 && number <= 9999_12_31)) return null;
  const year = Math.floor(number / 10_000);
  const month = Math.floor(number / 100) % 100;
  const day = number % 100;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The value of a cell that is kept in binary: a number, a day and time as text, `null` for none.
 * `undefined` when cells of this type and width are text.
 */
export function binaryCell(
  view: DataView,
  type: string,
  from: number,
  to: number,
): number | string | null | undefined {
  const width = to - from;
  switch (type) {
    case 'I':
      return width === 4 ? view.getInt32(from, true) : undefined;
    case '+':
      return width === 4 ? view.getInt32(from) & 0x7fffffff : undefined;
    case 'B':
    case 'O': {
      if (width !== 8) return undefined;
      const value = view.getFloat64(from, true);
      return Number.isFinite(value) ? value : null;
    }
    case 'Y':
      return width === 8 ? Number(view.getBigInt64(from, true)) / 10_000 : undefined;
    case 'T':
    case '@':
      if (width !== 8) return undefined;
      return type === 'T'
        ? momentText(view.getInt32(from, true), view.getInt32(from + 4, true))
        : momentText(view.getInt32(from), view.getInt32(from + 4));
    default:
      return undefined;
  }
}

/** Julian day and milliseconds as `2019-06-30` or `2019-06-30 08:15:00`; `null` for none or out of the calendar. */
function momentText(julianDay: number, milliseconds: number): string | null {
  const days = julianDay - julianEpoch;
  if (julianDay <= 0 || days < -719_162 || days > 2_932_896) return null;
  const isTime = milliseconds > 0 && milliseconds < millisecondsPerDay;
  const moment = new Date(days * millisecondsPerDay + (isTime ? milliseconds : 0)).toISOString();
  return isTime ? `${moment.slice(0, 10)} ${moment.slice(11, 19)}` : moment.slice(0, 10);
}
