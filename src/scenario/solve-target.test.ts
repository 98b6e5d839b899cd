import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, solveTarget, type TargetQuestion } from './solve-target';

const plots = (...areas: number[]): Candidate[] =>
  areas.map((squareMeters, plot) => ({ plot, squareMeters, addedSquareMeters: squareMeters }));
const ask = (change: Partial<TargetQuestion>): TargetQuestion => ({
  outputYuan: 5e6,
  landSquareMeters: 1e4,
  target: 1000,
  expected: 2000,
  candidates: plots(1000, 2000, 4000, 8000),
  aim: 'least',
  ...change,
});

describe('the smallest set that reaches a target', () => {
  test('is none where the figure reaches it already, at the value too', () => {
    expect(solveTarget(ask({ outputYuan: 1e7 }))).toEqual({ kind: 'reached' });
    expect(solveTarget(ask({ outputYuan: 1e7 - 1 })).kind).toBe('found');
  });

  test('has the least land, or the fewest plots', () => {
    // Each m² gains 1,000 yuan; 5,000,000 are missing: 5,000 m².
    expect(solveTarget(ask({}))).toMatchObject({
      kind: 'found',
      plots: [0, 2],
      squareMeters: 5000,
      figure: 1000,
      proof: 'exact',
    });
    expect(solveTarget(ask({ aim: 'fewest' }))).toMatchObject({ plots: [3], squareMeters: 8000 });
  });

  test('of the sets of fewest plots, ends with the smallest plot that suffices', () => {
    const question = ask({ candidates: plots(3000, 4000, 1500, 2500), aim: 'fewest' });
    expect(solveTarget(question)).toMatchObject({ plots: [1, 2], squareMeters: 5500 });
  });

  test('is out of reach where all of them do not suffice, or yield less than the target', () => {
    expect(solveTarget(ask({ candidates: plots(1000, 2000) }))).toEqual({
      kind: 'out-of-reach',
      best: (5e6 + 6e6) / 13000,
    });
    expect(solveTarget(ask({ expected: 1000 })).kind).toBe('out-of-reach');
  });

  test('counts land that is in the denominator already', () => {
    const candidates = [{ plot: 7, squareMeters: 2500, addedSquareMeters: 0 }];
    expect(solveTarget(ask({ candidates }))).toMatchObject({ plots: [7], figure: 1000 });
  });

  test('is as good as any set, however the plots are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.integer({ min: 1, max: 60 }), isIn: fc.boolean() }), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.integer({ min: 1, max: 4000 }),
        (all, missing) => {
          const candidates = all.map(({ a, isIn }, plot) => ({
            plot,
            squareMeters: a * 100,
            addedSquareMeters: isIn ? 0 : a * 100,
          }));
          const question = ask({ candidates, outputYuan: 1e7 - missing * 1000 });
          const need = missing * 1000;
          const gain = (one: Candidate) => 2000 * one.squareMeters - 1000 * one.addedSquareMeters;
          const sets = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
            candidates.filter((_, i) => bits & (1 << i)),
          ).filter((set) => set.reduce((sum, one) => sum + gain(one), 0) >= need);
          const land = (set: Candidate[]) => set.reduce((sum, one) => sum + one.squareMeters, 0);
          for (const aim of ['least', 'fewest'] as const) {
            const answer = solveTarget({ ...question, aim });
            if (sets.length === 0) {
              expect(answer.kind).toBe('out-of-reach');
              continue;
            }
            if (answer.kind !== 'found') throw new Error(`expected a set, found ${answer.kind}`);
            expect(answer.figure).toBeGreaterThanOrEqual(1000 - 1e-9);
            if (aim === 'least') expect(answer.squareMeters).toBe(Math.min(...sets.map(land)));
            else expect(answer.plots.length).toBe(Math.min(...sets.map((set) => set.length)));
          }
        },
      ),
    );
  });
});
