import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetFromRows, type ParkRow, type Row } from '../../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../../domain/day';
import { emptySetup } from '../../domain/evaluation';
import type { AreaBasis } from '../../domain/figure';
import type { AccountField, LandAccount } from '../../domain/land-account';
import { evaluateParks } from '../../worker/evaluation-answer';
import { figureOf } from '../assess';
import { contextOf } from '../context-of';
import type { Context } from '../indicator';

const asOf = parseIsoDay('2026-10-31')!;
const area = fc.integer({ min: 1, max: 500_000 });
const money = fc.integer({ min: 0, max: 1_000_000_000 });

function contextWith(
  plots: readonly Row[],
  parks: readonly ParkRow[],
  accounts: readonly Partial<LandAccount>[] = [],
  areaBasis: AreaBasis = 'ellipsoidal',
): Context {
  return contextOf(datasetFromRows({ plots, parks, accounts, emptyColumns: ['supplyDate'] }), {
    asOf,
    areaBasis,
    denominator: 'built-industrial',
    zone: null,
  });
}

/** A plot of the park, supplied or not, built or not, with the fields of a complete one. */
const plot = fc
  .record({
    squareMeters: area,
    use: fc.constantFrom('工业用地', '住宅用地', '道路用地'),
    stage: fc.constantFrom('approved', 'supplied', 'built'),
    floor: area,
    footprint: area,
    outputYuan: money,
    taxYuan: money,
    investedYuan: money,
  })
  .map(
    ({ use, stage, floor, footprint, ...rest }): Row => ({
      park: 0,
      ...rest,
      landUseName: use,
      approvalDate: '2015-01-01',
      requisitionDone: true,
      ...(stage === 'approved'
        ? {}
        : { supplyDate: '2024-06-01', agreedStart: '2027-06-01', deliveryDate: '2024-06-01' }),
      ...(stage === 'built'
        ? {
            actualStart: '2024-08-01',
            actualFinish: '2025-06-01',
            floorAreaSquareMeters: floor,
            footprintSquareMeters: footprint,
          }
        : {}),
    }),
  );
const plots = fc.array(plot, { minLength: 1, maxLength: 12 });
const boundaryOf = (rows: readonly Row[]): ParkRow => ({
  squareMeters: rows.reduce((sum, { squareMeters }) => sum + squareMeters!, 0),
});
const valuesOf = (context: Context, park = 0) =>
  evaluateParks([park], emptySetup, context)[0]!.figures.map(({ value }) => value);

function expectSame(found: readonly (number | null)[], expected: readonly (number | null)[]) {
  found.forEach((value, at) => {
    const other = expected[at]!;
    if (value === null || other === null) expect(value).toBe(other);
    else expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.abs(other));
  });
}

/** A land account that nests. */
const account = fc
  .tuple(area, area, area, area, area, area, money)
  .map(([residential, industrial, rest, unbuilt, ready, other, tax]) => {
    const built = residential + industrial + rest;
    return {
      areaA: built,
      areaA1: residential,
      areaA2: industrial,
      areaB: unbuilt + ready + other,
      areaB21: unbuilt + ready,
      areaD: built + unbuilt,
      areaE: other,
      areaG: unbuilt,
      areaD22: 0,
      builtFloorArea: rest * 3,
      industrialTax: tax,
      parkTax: tax * 2,
      yearlySupply: other,
    } satisfies Partial<Record<AccountField, number>>;
  });

describe('the evaluation', () => {
  test('takes plots where they cover the park and say all; the rates multiply to A/(A+B) by the table', () => {
    fc.assert(
      fc.property(account, (values) => {
        const context = contextWith([], [{ squareMeters: 1e7 }], [{ values }]);
        const [evaluation] = evaluateParks([0], emptySetup, context);
        const of = (id: string) =>
          evaluation!.figures.find(({ indicator }) => indicator === id)!.value!;
        const product = of('landDevelopmentRate') * of('landSupplyRate') * of('landBuiltRate');
        expect(product).toBeCloseTo(of('builtOfConstructible'), 12);
        for (const id of ['landDevelopmentRate', 'landSupplyRate', 'landBuiltRate'])
          expect(of(id)).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(plots, (rows) => {
        const [evaluation] = evaluateParks([0], emptySetup, contextWith(rows, [boundaryOf(rows)]));
        expect(evaluation!.coverage).toBeCloseTo(1, 12);
        const stock = evaluation!.figures.find(
          ({ indicator }) => indicator === 'approvedUnsupplied',
        );
        const unsupplied = rows.filter(({ supplyDate }) => supplyDate === undefined);
        expect(stock).toMatchObject({ used: 'plots', arePlotsComplete: true, missing: [] });
        expect(stock!.value).toBe(
          unsupplied.reduce((sum, { squareMeters }) => sum + squareMeters!, 0),
        );
      }),
    );
  });

  test('does not depend on the unit: all areas and money k times as large leave every share and intensity', () => {
    fc.assert(
      fc.property(account, fc.constantFrom(2, 15, 2000 / 3, 1e4), (values, k) => {
        const scaled = Object.fromEntries(
          Object.entries(values).map(([field, value]) => [field, value * k]),
        );
        const of = (one: LandAccount['values']) =>
          valuesOf(contextWith([], [{ squareMeters: 1e7 }], [{ values: one }]));
        expectSame(of(scaled), of(values));
      }),
    );
  });

  test('is not changed by an empty park beside it', () => {
    fc.assert(
      fc.property(plots, account, (rows, values) => {
        const parks = [boundaryOf(rows)];
        const accounts = [{ values }];
        const more = contextWith(rows, [...parks, { squareMeters: 5e6 }], accounts);
        expect(valuesOf(more)).toEqual(valuesOf(contextWith(rows, parks, accounts)));
        expect(valuesOf(more, 1).every((value) => value === null)).toBe(true);
      }),
    );
  });

  test('is not changed by splitting a plot', () => {
    fc.assert(
      fc.property(plots, fc.nat(), fc.double({ min: 0.01, max: 0.99 }), (rows, at, share) => {
        const whole = rows[at % rows.length]!;
        const part = (own: number): Row => {
          const split = { ...whole } as Record<string, unknown>;
          for (const [field, value] of Object.entries(whole))
            if (typeof value === 'number' && field !== 'park') split[field] = value * own;
          return split as Row;
        };
        const parts = rows.flatMap((row) =>
          row === whole ? [part(share), part(1 - share)] : [row],
        );
        // Smaller parts would be slivers.
        fc.pre(whole.squareMeters! * Math.min(share, 1 - share) > 2);
        const park = boundaryOf(rows);
        const before = contextWith(rows, [park]);
        const after = contextWith(parts, [park]);
        expectSame(valuesOf(after), valuesOf(before));
        const supplyOf = (context: Context) =>
          figureOf({ kind: 'park', park: 0 }, 'yearlySupply', context).value;
        expectSame([supplyOf(after)], [supplyOf(before)]);
      }),
    );
  });

  test('the sum of the parts stands for a code that is not given', () => {
    fc.assert(
      fc.property(account, ({ areaD, ...values }) => {
        const parts = { ...values, areaD1: areaD / 4, areaD21: areaD / 2, areaD22: areaD / 4 };
        const of = (one: LandAccount['values']) =>
          valuesOf(contextWith([], [{ squareMeters: 1e7 }], [{ values: one }]));
        expectSame(of(parts), of({ ...values, areaD }));
      }),
    );
  });

  test('a sum of land is unknown, not 0, where no plot says whether it belongs', () => {
    const rows: Row[] = [{ park: 0, squareMeters: 1000 }];
    const context = contextWith(rows, [{ squareMeters: 1000 }]);
    for (const id of ['approvedUnsupplied', 'areaOfA', 'areaOfG', 'yearlySupply'])
      expect([id, figureOf({ kind: 'park', park: 0 }, id, context).value]).toEqual([id, null]);
  });

  test('divides E of the table by the supply of plots on declared areas alone', () => {
    const rows: Row[] = [1000, 4000].map((size) => ({
      park: 0,
      squareMeters: size,
      declaredAreaSquareMeters: size + 10,
      supplyDate: '2024-06-01',
      agreedStart: '2027-06-01',
    }));
    const of = (basis: AreaBasis) => {
      const context = contextWith(rows, [{}], [{ values: { areaE: 10_040 } }], basis);
      return evaluateParks([0], emptySetup, context)[0]!.potentials.expansion;
    };
    expect(of('declared')).toMatchObject({ yearlySupply: 1004, years: 10 });
    expect(of('ellipsoidal')).toMatchObject({ yearlySupply: null, years: null });
    expect(of('ellipsoidal').missing).toContain('declaredSupply');
  });
});
