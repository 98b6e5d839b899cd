import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import type { ScenarioEdit } from '../domain/scenario';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area';
import { assessAll } from '../indicators/assess';
import { contextOf, plotAreasOn } from '../indicators/context-of';
import { disposalKeysOf } from '../rules/ledger-facts';
import { applyEdits } from './apply-edits';

const asOf = parseIsoDay('2026-10-31')!;
const step = 0.001;
/** A row of squares that touch; every quantity is known. */
const squareAt = (column: number): number[][][][] => {
  const [west, east, south, north] = [
    120 + column * step,
    120 + (column + 1) * step,
    30,
    30 + step,
  ];
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
};
const built = (column: number, facts: Row = {}): Row => {
  const multiPolygon = squareAt(column);
  return {
    id: `P${column}`,
    park: 0,
    landUseName: '工业用地',
    approvalDate: '2018-01-01',
    supplyDate: '2019-01-01',
    agreedStart: '2020-01-01',
    actualStart: '2019-06-01',
    actualFinish: '2020-01-01',
    declaredAreaSquareMeters: 10_000 + column,
    outputYuan: 4e7,
    outputYear: 2026,
    taxYuan: 1e6,
    floorAreaSquareMeters: 9000,
    footprintSquareMeters: 4000,
    employees: 50,
    squareMeters: ellipsoidalArea(multiPolygon),
    multiPolygon,
    ...facts,
  };
};

function figuresUnder(
  rows: readonly Row[],
  edits: readonly ScenarioEdit[],
  areaBasis: 'ellipsoidal' | 'declared' | 'plane' = 'ellipsoidal',
) {
  const options = { asOf, areaBasis, denominator: 'built-industrial', zone: null } as const;
  const dataset = datasetFromRows({ plots: rows, parks: [{ squareMeters: 1e6 }] });
  const applied = applyEdits(dataset, edits, {
    keyOf: disposalKeysOf(dataset.plots),
    asOf,
    areasOf: (land) => plotAreasOn(land, options),
  });
  const context = contextOf(applied.dataset, options);
  return { ...applied, context, ...assessAll(context), base: dataset };
}

function expectSame(
  found: ArrayLike<number>,
  expected: ArrayLike<number>,
  order: readonly string[],
  precision: number,
) {
  order.forEach((id, k) => {
    const [a, b] = [found[k]!, expected[k]!];
    if (Number.isNaN(b)) expect(a, id).toBeNaN();
    else expect(Math.abs(a - b), id).toBeLessThanOrEqual(precision * Math.max(1, Math.abs(b)));
  });
}

/** A straight line between degrees is none on the plane: parts of a border bulge by that much. */
const precisionOf = (basis: string) => (basis === 'plane' ? 1e-5 : 1e-9);

const facts = fc.record({
  outputYuan: fc.integer({ min: 0, max: 1e8 }),
  taxYuan: fc.integer({ min: 0, max: 1e7 }),
  floorAreaSquareMeters: fc.integer({ min: 0, max: 30_000 }),
  employees: fc.integer({ min: 0, max: 500 }),
});
const bases = fc.constantFrom('ellipsoidal' as const, 'declared' as const, 'plane' as const);

describe('merged plots', () => {
  test('have the figures of one plot entered with the sums and the joined outline', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 3, maxLength: 5 }), bases, (given, basis) => {
        const rows = given.map((one, column) => built(column, one));
        const found = figuresUnder(rows, [{ kind: 'merge', keys: ['P0', 'P1'] }], basis);
        const [a, b] = [rows[0]!, rows[1]!];
        const sum = (field: keyof Row) => (a[field] as number) + (b[field] as number);
        const box = [
          [
            [
              [120, 30],
              [120.002, 30],
              [120.002, 30 + step],
              [120, 30 + step],
              [120, 30],
            ],
          ],
        ];
        const anew: Row = {
          ...a,
          declaredAreaSquareMeters: sum('declaredAreaSquareMeters'),
          outputYuan: sum('outputYuan'),
          taxYuan: sum('taxYuan'),
          floorAreaSquareMeters: sum('floorAreaSquareMeters'),
          footprintSquareMeters: sum('footprintSquareMeters'),
          employees: sum('employees'),
          squareMeters: sum('squareMeters'),
          multiPolygon: box,
        };
        const expected = figuresUnder([anew, ...rows.slice(2)], [], basis);
        expect(found.dataset.plots.count).toBe(rows.length - 1);
        expectSame(found.figures, expected.figures, found.order, precisionOf(basis));
      }),
      { numRuns: 60 },
    );
  });

  test('follow the first; a fact that a built part lacks is unknown, vacant land has none', () => {
    const vacant = { ...built(1), outputYuan: null, actualStart: null, actualFinish: null };
    const merge: ScenarioEdit[] = [{ kind: 'merge', keys: ['P0', 'P1'] }];
    const onVacant = figuresUnder([built(0), vacant], merge).dataset.plots.columns;
    expect(onVacant.outputYuan!.values[0]).toBe(4e7);
    const lacking = figuresUnder([built(0), built(1, { outputYuan: null })], merge);
    expect(lacking.dataset.plots.columns.outputYuan!.values[0]).toBeNaN();
    expect(lacking.partsOf).toEqual([[0, 1]]);
  });

  test('must touch, and lie in one park, beside no other land', () => {
    const rows = [built(0), built(1), built(3), built(2, { park: -1 })];
    const why = (keys: string[]) => figuresUnder(rows, [{ kind: 'merge', keys }]).refused[0]?.why;
    expect([['P0', 'P3'], ['P1', 'P2'], ['P0'], ['P0', 'P1']].map(why)).toEqual([
      'apart',
      'parks',
      'missing',
      undefined,
    ]);
  });
});

describe('a plot that is split', () => {
  const point = fc.tuple(
    fc.integer({ min: 1, max: 999 }).map((k) => 120 + k / 1e6),
    fc.integer({ min: 1, max: 999 }).map((k) => 30 + k / 1e6),
  );
  test('changes no total, on any area basis', () => {
    let parted = 0;
    fc.assert(
      fc.property(fc.tuple(point, point), facts, bases, (line, one, basis) => {
        const rows = [built(0, one), built(1)];
        const found = figuresUnder(rows, [{ kind: 'split', keys: ['P0'], line }], basis);
        if (found.refused.length > 0) return;
        parted++;
        expect(found.keyOf).toEqual(['P0', 'P1', 'P0/2']);
        const { figures } = figuresUnder(rows, [], basis);
        // There is one plot more, but as much land, output and people.
        const ids = found.order.filter((id) => !/count/i.test(id));
        const pick = (all: ArrayLike<number>) => ids.map((id) => all[found.order.indexOf(id)]!);
        expectSame(pick(found.figures), pick(figures), ids, precisionOf(basis));
      }),
      { numRuns: 60 },
    );
    expect(parted).toBeGreaterThan(30);
  });

  test('leaves no sliver behind, whose land would count nowhere', () => {
    const why = (past: number) => {
      const line = [
        [120 + past, 30],
        [120, 30 + past],
      ] as const;
      return figuresUnder([built(0)], [{ kind: 'split', keys: ['P0'], line }]).refused[0]?.why;
    };
    // A corner of half a square metre, and one of some two.
    expect([why(1e-5), why(2e-5)]).toEqual(['line', undefined]);
  });

  const line = [
    [120.0003, 30],
    [120.0003, 30.001],
  ] as const;
  test('has parts of which more can be supposed, and which merge again', () => {
    const edits: ScenarioEdit[] = [
      { kind: 'split', keys: ['P0'], line },
      { kind: 'take-back', keys: ['P0/2'] },
    ];
    const found = figuresUnder([built(0), built(1)], edits);
    expect(found.context.plotAreas[2]! / found.base.plotEllipsoidal[0]!).toBeCloseTo(0.3, 5);
    expect(found.dataset.plots.columns.supplyDate!.values[0]).toBeGreaterThan(0);
    expect(found.dataset.plots.columns.pool!.values[2]).toBe(2);
    const again = figuresUnder(
      [built(0), built(1)],
      [edits[0]!, { kind: 'merge', keys: ['P0', 'P0/2'] }, { kind: 'merge', keys: ['P0/2', 'P1'] }],
    );
    expect(again.partsOf).toEqual([[0, 0, 1]]);
    expect(again.refused).toEqual([]);
  });

  test('has outside the park what lies there of each part', () => {
    const plots = [built(0)];
    const west = 120.0004;
    const parks = [
      {
        squareMeters: 1e6,
        multiPolygon: [
          [
            [
              [west, 29],
              [121, 29],
              [121, 31],
              [west, 31],
              [west, 29],
            ],
          ],
        ],
      },
    ];
    const dataset = datasetFromRows({ plots, parks });
    dataset.placement.outsideShare[0] = 0.4;
    const applied = applyEdits(dataset, [{ kind: 'split', keys: ['P0'], line: [...line] }], {
      keyOf: ['P0'],
      asOf,
      areasOf: (land) => land.plotEllipsoidal,
    });
    // The boundary runs at 0.4 of the width, the cut at 0.3: the smaller part lies outside, a seventh of the other too.
    const [larger, smaller] = applied.dataset.placement.outsideShare;
    expect(larger).toBeCloseTo(1 / 7, 5);
    expect(smaller).toBeCloseTo(1, 5);
  });

  test('is refused where the line passes by', () => {
    const far = [
      [121, 30],
      [121, 31],
    ] as const;
    const found = figuresUnder([built(0)], [{ kind: 'split', keys: ['P0'], line: far }]);
    expect(found.refused).toEqual([{ edit: 0, why: 'line' }]);
    expect(found.dataset).toBe(found.base);
  });
});
