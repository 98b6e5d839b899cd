import { civilFromDay, type Day } from '../domain/day';

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

const encoder = new TextEncoder();

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

/** A content line, folded between characters where it is longer than 75 octets. */
function folded(line: string): string {
  if (encoder.encode(line).length <= mostOctets) return `${line}\r\n`;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

/**
 * Whole days as a calendar file (iCalendar, RFC 5545): one event each, which takes no time of the day. `stamp` is
 * when the file is made, ms since 1970 UTC; `name` is what most calendars show as the title of the whole.
 */
export function printCalendar(
  entries: readonly CalendarEntry[],
  { name, stamp }: { name: string; stamp: number },
): string {
  const made = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tuban//Tuban//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
  ];
  for (const { uid, day, summary, description, location } of entries)
    lines.push(
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
    );
  lines.push('END:VCALENDAR');
  return lines.map(folded).join('');
}
