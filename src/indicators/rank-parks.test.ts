import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Criterion, normalised, rankRanges, ranksOf, scoresOf } from './rank-parks';

describe('ranks', () => {
  it('are shared by equals, and unknown for what is unknown', () => {
    expect(ranksOf([5, 9, 5, Number.NaN, 1], 'higher')).toEqual([2, 1, 2, null, 4]);
    expect(ranksOf([5, 9, 5, Number.NaN, 1], 'lower')).toEqual([2, 4, 2, null, 1]);
  });
});

describe('scores', () => {
  it('normalise among the parks compared', () => {
    expect(normalised({ values: [10, 20, 30], better: 'higher' })).toEqual([0, 0.5, 1]);
    expect(normalised({ values: [10, 20, 30], better: 'lower' })).toEqual([1, 0.5, 0]);
    expect(normalised({ values: [7, 7], better: 'higher' })).toEqual([0.5, 0.5]);
  });

  it('weigh, and are unknown where a part is', () => {
    const scores = scoresOf([
      { values: [10, 20, 30], better: 'higher', weight: 3 },
      { values: [1, 0, Number.NaN], better: 'lower', weight: 1 },
    ]);
    expect(scores[0]).toBeCloseTo(0);
    expect(scores[1]).toBeCloseTo((3 * 0.5 + 1) / 4);
    expect(scores[2]).toBeNaN();
    expect(scoresOf([])).toEqual([]);
  });
});

const criteria = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))
  .chain(([parks, parts]) =>
    fc.array(
      fc.record({
        values: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: parks, maxLength: parks }),
        better: fc.constantFrom('higher' as const, 'lower' as const),
        weight: fc.integer({ min: 1, max: 10 }),
      }),
      { minLength: parts, maxLength: parts },
    ),
  );

describe('the range of ranks', () => {
  it('is one place where a park leads in all', () => {
    const ranges = rankRanges(
      [
        { values: [3, 2, 1], better: 'higher', weight: 5 },
        { values: [9, 5, 4], better: 'higher', weight: 1 },
      ],
      0.2,
    );
    expect(ranges).toEqual([1, 2, 3].map((at) => ({ best: at, worst: at, isExact: true })));
  });

  it('opens where weights decide', () => {
    const crossed: Criterion[] = [
      { values: [1, 0], better: 'higher', weight: 10 },
      { values: [0, 1], better: 'higher', weight: 9 },
    ];
    expect(rankRanges(crossed, 0.2)[0]).toEqual({ best: 1, worst: 2, isExact: true });
    expect(rankRanges(crossed, 0.01)[0]).toEqual({ best: 1, worst: 1, isExact: true });
  });

  it('holds the rank under any weights within the share', () => {
    const moves = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 4 });
    fc.assert(
      fc.property(criteria, moves, (list, by) => {
        const moved = list.map((one, k) => ({ ...one, weight: one.weight * (1 + by[k]!) }));
        const ranks = ranksOf(scoresOf(moved), 'higher');
        rankRanges(list, 0.2).forEach((range, park) => {
          expect(ranks[park]!).toBeGreaterThanOrEqual(range!.best);
          expect(ranks[park]!).toBeLessThanOrEqual(range!.worst);
        });
      }),
    );
  });

  it('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        const doubled = list.map((one) => ({ ...one, weight: one.weight * 2 }));
        expect(rankRanges(doubled, 0.2)).toEqual(rankRanges(list, 0.2));
      }),
    );
  });
});
