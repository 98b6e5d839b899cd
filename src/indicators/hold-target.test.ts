import { describe, expect, test } from 'vitest';
import type { Figure, FigureInput } from '../domain/figure';
import { policyDocuments } from '../domain/policy-targets';
import type { Target } from '../domain/target';
import { type HeldValues, holdTarget } from './hold-target';

const input = (key: string, value: number | null, unit: FigureInput['unit']): FigureInput => {
  return { key, value, unit, plots: 1, source: 'plots' };
};

type Held = NonNullable<HeldValues['figure']>;

function figure(
  value: number | null,
  unit: Figure['unit'],
  numerator: FigureInput,
  denominator: FigureInput | null,
): Held {
  const derivation = { numerator, denominator } as Figure['derivation'];
  return { value, unit, missing: value === null ? ['outputYuan'] : [], derivation };
}

/** Output over 2 km² of built industrial land. */
const output = (yuan: number) =>
  figure(
    yuan / 2e6,
    'yuan/m2',
    input('output', yuan, 'yuan'),
    input('builtIndustrialLand', 2e6, 'm2'),
  );
const idle = (squareMeters: number) =>
  figure(squareMeters, 'm2', input('landOfCategory', squareMeters, 'm2'), null);

const draft = policyDocuments[1]!.targets.find(({ id }) => id === 'CQDR-03')!;
const own: Target = {
  ...draft,
  id: 'own',
  status: 'in-force',
  reach: 'park',
  targetYear: 2030,
  note: null,
};
const held = (figure: Held | null, more: Partial<HeldValues> = {}): HeldValues => {
  return { figure, before: null, hand: null, year: 2026, ...more };
};

describe('output per land against 65 亿元/km²', () => {
  test('tells the gap, the output that is lacking, and the land that it would be enough for', () => {
    const hold = holdTarget(own, held(output(100e8)));
    expect(hold).toMatchObject({ relation: 'misses', judged: true, value: 50, goal: 65, gap: -15 });
    expect(hold.closings).toHaveLength(2);
    const [amount, land] = hold.closings;
    // At 2 km², 65 × 2 = 130 亿元: 30 more. At 100 亿元, 100 ÷ 65 km²: 0.4615 km² less.
    expect(amount).toMatchObject({ kind: 'amount', now: 100e8, goal: 130e8, change: 30e8 });
    expect(amount).toMatchObject({ unit: 'yuan', changes: 'output', stays: 'builtIndustrialLand' });
    expect(land).toMatchObject({ kind: 'land', unit: 'm2', now: 2e6, stays: 'output' });
    expect(land!.goal).toBeCloseTo(1_538_461.538, 2);
    expect(land!.change).toBeCloseTo(-461_538.462, 2);
  });

  test('is reached at the value, and missed just below', () => {
    expect(holdTarget(own, held(output(130e8))).relation).toBe('reaches');
    expect(holdTarget(own, held(output(130e8 - 1000))).relation).toBe('misses');
    const above = holdTarget(own, held(output(140e8)));
    expect(above).toMatchObject({ relation: 'reaches', gap: 5 });
    expect(above.closings[0]!.change).toBe(-10e8);
  });

  test('of the draft is neither met nor missed, and its period is over', () => {
    const hold = holdTarget(draft, held(output(100e8)));
    expect(hold).toMatchObject({ judged: false, gap: -15 });
    expect(hold.caveats).toEqual(['draft', 'past', 'region']);
    expect(holdTarget(draft, held(output(100e8), { year: 2025 })).caveats).not.toContain('past');
  });

  test('stays unknown with what is missing, never 0', () => {
    const silent = output(0);
    const unknown = holdTarget(own, held({ ...silent, value: null, missing: ['outputYuan'] }));
    expect(unknown).toMatchObject({ relation: 'unknown', value: null, gap: null, closings: [] });
    expect(unknown.missing).toEqual(['outputYuan']);
    expect(holdTarget(own, held(null))).toMatchObject({ relation: 'unknown', value: null });
    expect(holdTarget(own, held(silent))).toMatchObject({ relation: 'misses', value: 0 });
  });

  test('of another unit is not compared', () => {
    const hold = holdTarget({ ...own, unit: 'ha' }, held(output(100e8)));
    expect(hold).toMatchObject({ relation: 'incomparable', judged: false, gap: null });
  });
});

describe('each operator at its value and to both sides', () => {
  const at = (operator: Target['operator'], value: Target['value'], given: number) => {
    const target = { ...own, operator, value, unit: 'index', indicator: null };
    return holdTarget(target, held(null, { hand: { year: 2025, value: given } })).relation;
  };
  test.each([
    ['>=', 65, ['misses', 'reaches', 'reaches']],
    ['>', 65, ['misses', 'misses', 'reaches']],
    ['<=', 65, ['reaches', 'reaches', 'misses']],
    ['<', 65, ['reaches', 'misses', 'misses']],
    ['=', 65, ['below', 'reaches', 'above']],
  ] as const)('%s', (operator, value, expected) => {
    expect([64.9, 65, 65.1].map((given) => at(operator, value, given))).toEqual(expected);
  });

  test('between', () => {
    const found = [1.9, 2, 2.4, 3, 3.1].map((given) => at('between', [2, 3], given));
    expect(found).toEqual(['misses', 'reaches', 'reaches', 'reaches', 'misses']);
  });

  test('a list, a tier and a quote are not compared', () => {
    expect(at('=', [2, 6, 6, 36], 50)).toBe('incomparable');
    expect(at('tier', 500, 600)).toBe('incomparable');
    const quote = { ...own, quoteOnly: true };
    expect(holdTarget(quote, held(output(1e8)))).toMatchObject({
      relation: 'incomparable',
      judged: false,
    });
  });

  test('a direction is held against a year before', () => {
    const decrease: Target = { ...own, operator: 'decrease', value: null, unit: 'ha' };
    const of = (now: number, before: number | null, operator = decrease.operator) =>
      holdTarget({ ...decrease, operator }, held(idle(now), { before }));
    expect(of(10e4, 12e4)).toMatchObject({ relation: 'reaches', gap: -2, goal: 12 });
    expect(of(12e4, 12e4).relation).toBe('misses');
    expect(of(13e4, 12e4).closings[0]).toMatchObject({ kind: 'amount', change: -1e4 });
    expect(of(12e4, 12e4, 'no-decrease').relation).toBe('reaches');
    expect(of(11e4, 12e4, 'no-decrease').relation).toBe('misses');
    expect(of(11e4, null)).toMatchObject({ relation: 'unknown', missing: ['before'], value: 11 });
  });
});

test('a share is closed by its part alone: the whole stays', () => {
  const share: Target = { ...own, operator: '<=', value: 5, unit: '%', indicator: 'idleShare' };
  const rate = (part: number) =>
    figure(part / 1e6, 'ratio', input('idleLand', part, 'm2'), input('suppliedLand', 1e6, 'm2'));
  const hold = holdTarget(share, held(rate(8e4)));
  expect(hold).toMatchObject({ relation: 'misses', value: 8, gap: 3 });
  expect(hold.closings).toHaveLength(1);
  expect(hold.closings[0]).toMatchObject({ kind: 'amount', unit: 'm2', goal: 5e4, change: -3e4 });
  expect(holdTarget(share, held(rate(5e4))).relation).toBe('reaches');
});

test('a value by hand stands in for a figure that is unknown, and says so', () => {
  const hand = { year: 2025, value: 70 };
  const unknown = figure(null, 'yuan/m2', input('output', null, 'yuan'), null);
  const hold = holdTarget(own, held(unknown, { hand }));
  expect(hold).toMatchObject({ relation: 'reaches', value: 70, gap: 5, handYear: 2025 });
  expect(hold.caveats).toEqual(['hand']);
  const known = holdTarget(own, held(output(100e8), { hand }));
  expect(known).toMatchObject({ value: 50, handYear: null, caveats: [] });
});
