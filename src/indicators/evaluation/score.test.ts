import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationEntries, evaluationEntry } from '../../domain/evaluation';
import type { EvaluatedFigure } from '../../domain/evaluation-answer';
import { leafScore, scorePark } from './score';
import { typeOf } from './zone-type';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the score of an indicator', () => {
  test('is the value over its ideal, at most 1; reversed where less is better', () => {
    const more = { scoring: 'more', unit: '' } as const;
    expect(leafScore(0.57, 1.14, more)).toBe(0.5);
    expect(leafScore(2, 1.14, more)).toBe(1);
    expect(leafScore(2, 0, more)).toBeNull();
    const lessShare = { scoring: 'less', unit: '%' } as const;
    expect(leafScore(0.25, 0, lessShare)).toBe(0.75);
    expect(leafScore(0, 0, lessShare)).toBe(1);
    expect(leafScore(0.5, 0.2, lessShare)).toBe(0.625);
    const less = { scoring: 'less', unit: 'ha' } as const;
    expect(leafScore(40_000, 10_000, less)).toBe(0.25);
    expect(leafScore(0, 10_000, less)).toBe(1);
  });

  test('lies within 0 and 1 and never falls when the value gets better', () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.constantFrom('more', 'less'),
        (a, b, ideal, scoring) => {
          const [low, high] = [a, b].sort((one, other) => one - other) as [number, number];
          const of = (value: number) => leafScore(value, ideal, { scoring, unit: '%' })!;
          for (const value of [low, high]) {
            expect(of(value)).toBeGreaterThanOrEqual(0);
            expect(of(value)).toBeLessThanOrEqual(1);
          }
          if (scoring === 'more') expect(of(high)).toBeGreaterThanOrEqual(of(low));
          else expect(of(low)).toBeGreaterThanOrEqual(of(high));
        },
      ),
    );
  });
});

test('a park at all its ideals has 100, whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }),
      (raw) => {
        const entries = evaluationEntries.slice(0, raw.length);
        const total = raw.reduce((sum, one) => sum + one, 0);
        const figures = entries.map(
          ({ id }): EvaluatedFigure => ({
            indicator: id,
            value: 0.5,
            missing: [],
            used: 'account',
            arePlotsComplete: false,
            other: null,
            isDoubtful: false,
          }),
        );
        const goals = Object.fromEntries(
          entries.map(({ id }, at) => [id, { ideal: 50, weight: (raw[at]! / total) * 100 }]),
        );
        expect(scorePark(entries, figures, { source: '', goals }).score).toBeCloseTo(100, 9);
      },
    ),
  );
});

test('an incomplete value is told with the score', () => {
  const entry = evaluationEntry('landBuiltRate')!;
  const figure: EvaluatedFigure = {
    indicator: entry.id,
    value: 0.45,
    missing: ['status'],
    used: 'plots',
    arePlotsComplete: false,
    other: null,
    isDoubtful: false,
  };
  const setup = { source: '', goals: { landBuiltRate: { ideal: 90, weight: 100 } } };
  expect(scorePark([entry], [figure], setup)).toEqual({
    score: 50,
    weights: 100,
    lacking: [],
    incomplete: ['landBuiltRate'],
  });
});

test.each([
  [0.31, 0.24, 'industrial'],
  [0.3, 0.25, 'mixed'],
  [0.3, 0.24, 'other'],
  [0.31, 0.25, 'other'],
] as const)('A2/A %d and A1/A %d is %s', (industrial, residential, type) => {
  expect(typeOf(industrial, residential)).toBe(type);
});
