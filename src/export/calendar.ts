import { civilFromDay, type Day } from '../domain/day';
import type { ExportCheckpoint } from './export-request';

/** A thing of one whole day. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a calendar replaces it instead of adding it again. */
  uid: string;
  day: Day;
  summary: string;
  description: string;
  location: string | null;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const mostOctets = 75;

/** `20261031` */
function basicDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(dayOfMonth).padStart(2, '0')}`;
}

/** A value of type TEXT (RFC 5545, 3.3.11): control characters but the line break are left out. */
function escapedText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line, folded between characters where it is longer than 75 octets. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

function printEntry(
  { uid, day, summary, description, location }: CalendarEntry,
  made: string,
): string {
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${basicDate(day)}`,
    `DTEND;VALUE=DATE:${basicDate(day + 1)}`,
    `SUMMARY:${escapedText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    ...(location === null ? [] : [`LOCATION:${escapedText(location)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
    .map(folded)
    .join('');
}

/** A calendar of so many whole days. */
export interface Calendar {
  /** What most calendars show as the title of the whole. */
  name: string;
  /** When the file is made, ms since 1970 UTC. */
  stamp: number;
  count: number;
  /** 0-based. */
  entryAt(at: number): CalendarEntry;
}

/**
 * Whole days as a calendar file (iCalendar, RFC 5545), one event each, which takes no time of the day; the text in
 * pieces, made in steps.
 */
export async function writeCalendar(
  { name, stamp, count, entryAt }: Calendar,
  checkpoint: ExportCheckpoint,
): Promise<string[]> {
  const made = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tuban//Tuban//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
  ];
  const pieces = [head.map(folded).join('')];
  for (let at = 0; at < count; at++) {
    pieces.push(printEntry(entryAt(at), made));
    await checkpoint(at + 1, count);
  }
  pieces.push(folded('END:VCALENDAR'));
  return pieces;
}
