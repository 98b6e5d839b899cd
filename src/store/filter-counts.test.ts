import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Filter } from '../domain/filter';
import type { Reading, Snapshot } from '../worker/data-messages';
import { countFilter, passesWithout } from './filter-counts';
import type { Filtered } from './remember-filtered';

const condition: Condition = { kind: 'missing', field: 'holder' };
const ofCategory: Condition = { kind: 'oneOf', field: 'category', values: ['idle'] };

function filteredBy(filter: Filter, verdicts: readonly Uint8Array[]): Filtered {
  const passes = Uint8Array.from(verdicts[0]!, (_, i) => {
    const yes = verdicts.filter((one) => one[i] === 1).length;
    return (filter.join === 'all' ? yes === verdicts.length : yes > 0) ? 1 : 0;
  });
  return { filter, passes, verdicts };
}

const count = (filtered: Filtered, isCounted: Uint8Array, isIn = (_: number) => true) =>
  countFilter(
    { plotCount: isCounted.length } as Snapshot,
    { isCounted } as Reading,
    isIn,
    filtered,
  );

describe('the counts of a filter', () => {
  const answers = fc.integer({ min: 1, max: 4 }).chain((conditions) =>
    fc.record({
      join: fc.constantFrom('all' as const, 'any' as const),
      verdicts: fc.array(
        fc
          .array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 })
          .map((told) => Uint8Array.from(told)),
        { minLength: conditions, maxLength: conditions },
      ),
    }),
  );

  test('are what a filter without each condition would let through', () => {
    fc.assert(
      fc.property(answers, ({ join, verdicts }) => {
        const filter: Filter = { join, conditions: verdicts.map(() => condition) };
        const counts = count(filteredBy(filter, verdicts), new Uint8Array(6).fill(1));
        verdicts.forEach((one, k) => {
          expect(counts.alone[k]).toBe(one.filter((verdict) => verdict === 1).length);
          expect(counts.unknown[k]).toBe(one.filter((verdict) => verdict === 2).length);
          const rest = verdicts.filter((_, i) => i !== k);
          const passing =
            rest.length === 0 ? 6 : filteredBy(filter, rest).passes!.filter(Boolean).length;
          expect(counts.without[k]).toBe(passing);
        });
      }),
    );
  });

  test('speak of the scope, and leave out what no count counts', () => {
    const filter: Filter = { join: 'all', conditions: [condition] };
    const filtered = filteredBy(filter, [Uint8Array.of(1, 1, 1, 0)]);
    const counts = count(filtered, Uint8Array.of(1, 0, 1, 1), (plot) => plot < 2);
    expect(counts).toMatchObject({ scope: 1, passing: 1, everywhere: 2, alone: [1] });
  });
});

describe('what passes without the switches of categories', () => {
  const verdicts = [Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 0, 1, 2)];

  test('all other conditions must hold', () => {
    const filter: Filter = { join: 'all', conditions: [ofCategory, condition] };
    const filtered = filteredBy(filter, verdicts);
    expect([...filtered.passes!]).toEqual([1, 0, 0, 0]);
    expect([...passesWithout(filtered, ['category'])!]).toEqual([1, 0, 1, 0]);
    expect(passesWithout(filtered, ['overlay'])).toBe(filtered.passes);
  });

  test('is everything when there are no others', () => {
    const filter: Filter = { join: 'any', conditions: [ofCategory] };
    expect(passesWithout(filteredBy(filter, verdicts.slice(0, 1)), ['category'])).toBeNull();
  });

  test('where any condition is enough, the switches count too', () => {
    const filter: Filter = { join: 'any', conditions: [ofCategory, condition] };
    const filtered = filteredBy(filter, verdicts);
    expect(passesWithout(filtered, ['category'])).toBe(filtered.passes);
  });
});
