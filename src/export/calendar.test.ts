import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../domain/day';
import { type CalendarEntry, writeCalendar } from './calendar';

const stamp = Date.UTC(2026, 9, 31, 4, 5, 6, 789);
const entry: CalendarEntry = {
  uid: 'idle-QY-014@tuban',
  day: parseIsoDay('2026-12-31')!,
  summary: 'QY-014 疑似闲置',
  description: '',
  location: null,
};

async function print(entries: CalendarEntry[], name = 'n'): Promise<string> {
  const entryAt = (at: number) => entries[at]!;
  const calendar = { name, stamp, count: entries.length, entryAt };
  return (await writeCalendar(calendar, async () => {})).join('');
}

/** Content lines as a calendar reads them: unfolded, by name; the texts as they were. */
function read(text: string): [string, string][] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':');
      const value = line.slice(at + 1).replace(/\\(n|.)/g, (_, it) => (it === 'n' ? '\n' : it));
      return [line.slice(0, at), value];
    });
}

describe('a calendar file', () => {
  it('has an event of one whole day for each entry', async () => {
    const text = await print([entry], '预警');
    expect(text).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Tuban//Tuban//ZH',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:预警',
        'BEGIN:VEVENT',
        'UID:idle-QY-014@tuban',
        'DTSTAMP:20261031T040506Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:QY-014 疑似闲置',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what has a meaning of its own, and keeps line breaks', async () => {
    const description = '甲, 乙; C:\\图\r\n第二行\u0007';
    const text = await print([{ ...entry, description, location: 'a,b' }]);
    expect(text).toContain('DESCRIPTION:甲\\, 乙\\; C:\\\\图\\n第二行\r\n');
    expect(text).toContain('LOCATION:a\\,b\r\n');
  });

  it('fills a folded line to 75 octets, its space among them', async () => {
    const text = await print([{ ...entry, summary: 'a'.repeat(200) }]);
    const at = text.split('\r\n').findIndex((line) => line.startsWith('SUMMARY'));
    const lengths = text
      .split('\r\n')
      .slice(at, at + 3)
      .map(({ length }) => length);
    expect(lengths).toEqual([75, 75, 8 + 200 - 75 - 74 + 1]);
  });

  it('folds at 75 octets and never within a character, so that every text comes back', async () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(word, word, async (summary, description) => {
        const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        const text = await print([{ ...entry, summary, description }]);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        const lines = read(text);
        expect(lines).toContainEqual(['SUMMARY', clean(summary)]);
        if (description !== '') expect(lines).toContainEqual(['DESCRIPTION', clean(description)]);
      }),
    );
  });
});
