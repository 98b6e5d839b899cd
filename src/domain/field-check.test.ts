import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAnswers,
  checkItems,
  checksOfPlot,
  emptyCheck,
  type FieldCheck,
  orderedChecks,
  withCheck,
} from './field-check';
import { parseFieldChecks, printFieldChecks } from './field-check-text';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 4 });
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const position = fc.record({
  lon: number(-180, 180),
  lat: number(-90, 90),
  accuracyMetres: fc.option(number(0, 5000)),
});
const photo = fc.record({
  hash: fc
    .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
    .map((hex) => `sha256:${hex}`),
  width: fc.integer({ min: 1, max: 1600 }),
  height: fc.integer({ min: 1, max: 1600 }),
  bytes: fc.integer({ min: 1, max: 1e6 }),
  takenAt: fc.option(moment),
  bearing: fc.option(
    fc.record({
      degrees: number(0, 359.99),
      north: fc.constantFrom('true' as const, 'magnetic' as const, null),
    }),
  ),
  position: fc.option(position),
});
const answer = fc.constantFrom(...checkAnswers);
const check: fc.Arbitrary<FieldCheck> = fc.record({
  id: fc.uuid(),
  plot: fc.constantFrom('A', 'B', '示例-1'),
  at: moment,
  who: text(60),
  position: fc.option(position),
  answers: fc.record(Object.fromEntries(checkItems.map((item) => [item, answer])), {
    requiredKeys: [],
  }),
  use: text(200),
  notes: text(2000),
  photos: fc.array(photo, { maxLength: 12 }),
});

describe('the text of field checks', () => {
  it('is read back to the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(check, { selector: ({ id }) => id, maxLength: 6 }), (made) => {
        const checks = orderedChecks(made);
        // JSON knows no −0.
        const plain = JSON.parse(JSON.stringify(checks)) as FieldCheck[];
        expect(parseFieldChecks(printFieldChecks(checks))).toEqual({ checks: plain, leftOut: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('loses what is none, and counts it', () => {
    const good = emptyCheck('1', 'A', '2026-01-02T03:04:05.000Z', '');
    const bad: unknown[] = [
      { ...good },
      { ...good, id: '2', at: 'today' },
      { ...good, id: '3', answers: { pit: 'maybe' } },
      { ...good, id: '4', position: { lon: 200, lat: 0, accuracyMetres: null } },
      { ...good, id: '5', photos: [{ hash: '../x' }] },
      { ...good, id: '6', plot: ' ' },
      7,
    ];
    const printed = printFieldChecks([good, ...(bad as FieldCheck[])]);
    expect(parseFieldChecks(printed)).toEqual({ checks: [good], leftOut: bad.length });
    expect(parseFieldChecks('{}')).toBeNull();
    expect(parseFieldChecks(printed.replace('"version":1', '"version":2'))).toBeNull();
  });
});

it('puts a check in the place of the one with its id, and shows the latest of a plot first', () => {
  const made = (id: string, plot: string, day: number) =>
    emptyCheck(id, plot, `2026-01-0${day}T00:00:00.000Z`, '');
  const checks = [made('1', 'B', 1), made('2', 'A', 3), made('3', 'A', 2)].reduce(
    withCheck,
    [] as FieldCheck[],
  );
  expect(checks.map(({ id }) => id)).toEqual(['3', '2', '1']);
  expect(checksOfPlot(checks, 'A').map(({ id }) => id)).toEqual(['2', '3']);
  expect(checksOfPlot(checks, null)).toEqual([]);
  const changed = withCheck(checks, { ...made('3', 'A', 2), notes: 'x' });
  expect(changed.map(({ id, notes }) => [id, notes])).toEqual([
    ['3', 'x'],
    ['2', ''],
    ['1', ''],
  ]);
});
