import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { normaliseKey } from '../decode/gate/join-keys';
import { parseIsoDay } from '../domain/day';
import { classifyPlots } from '../rules/classify-plots';
import { type LandState, landDifference } from './land-difference';
import { meetPlots } from './meet-plots';

const tolerance = { meters: 0.5, percent: 1 };

function square(east = 0, size = 100): number[][][][] {
  const [x, y, d] = [106.5 + east / 97_000, 29.5, size / 97_000];
  const h = size / 110_800;
  return [
    [
      [
        [x, y],
        [x + d, y],
        [x + d, y + h],
        [x, y + h],
        [x, y],
      ],
    ],
  ];
}

function stateOf(rows: readonly Row[]): LandState {
  const plots = rows.map((row) => ({ multiPolygon: square(), squareMeters: 10_000, ...row }));
  const dataset = datasetFromRows({ plots, emptyColumns: ['id', 'holder', 'supplyDate'] });
  const { categories } = classifyPlots(dataset, parseIsoDay('2026-06-30')!);
  return { dataset, keys: rows.map(({ id }) => (id as string | undefined) ?? null), categories };
}

function differenceOf(before: LandState, after: LandState) {
  const keysOf = ({ keys }: LandState) => keys.map((key, row) => [row, key] as const);
  const meeting = meetPlots(keysOf(before), keysOf(after), normaliseKey);
  return landDifference(before, after, meeting, tolerance, async () => {});
}

describe('what differs between two states', () => {
  it('is told plot by plot, with the values before and after', async () => {
    const before = stateOf([
      { id: 'A-1', holder: '甲' },
      { id: 'A-2', approvalDate: '2024-01-01' },
      { id: 'A-3' },
      { id: 'A-4' },
      { id: 'A-05' },
    ]);
    const after = stateOf([
      { id: 'A-1', holder: '乙' },
      {
        id: 'A-2',
        approvalDate: '2024-01-01',
        supplyDate: '2025-01-01',
        agreedStart: '2027-01-01',
      },
      { id: 'A-3', multiPolygon: square(2) },
      { id: 'A 5' },
      { id: 'A-6' },
      { id: 'A-6' },
      { id: null },
    ]);
    const { plots, counts, met, same, left } = await differenceOf(before, after);
    expect(counts).toEqual({ new: 1, gone: 1, shape: 1, field: 2, class: 1 });
    expect({ met, same }).toEqual({ met: 4, same: 1 });
    expect(left).toMatchObject({ repeatedAfter: 1, withoutKeyAfter: 1, repeatedBefore: 0 });
    const of = (key: string) => plots.find((plot) => plot.key === key)!;
    expect(of('A-1').fields).toMatchObject([{ field: 'holder', before: '甲', after: '乙' }]);
    expect(of('A-2')).toMatchObject({ categoryBefore: 'approved', categoryAfter: 'supplied' });
    expect(of('A-3').kinds).toEqual(['shape']);
    expect(of('A-3').outlineMeters).toBeCloseTo(2, 1);
    expect(of('A-4')).toMatchObject({ kinds: ['gone'], after: null });
  });

  it('leaves out shifts within the tolerance and points on a straight side', async () => {
    const before = stateOf([{ id: '1' }, { id: '2' }]);
    const moved = square(0.3);
    const [[[first, second, ...others]]] = square() as [[[number[], number[], ...number[][]]]];
    const between = [(first[0]! + second[0]!) / 2, first[1]!];
    const after = stateOf([
      { id: '1', multiPolygon: moved },
      { id: '2', multiPolygon: [[[first, between, second, ...others]]] },
    ]);
    expect((await differenceOf(before, after)).plots).toEqual([]);
  });

  const row = fc.record({
    id: fc.constantFrom('1', '2', '3', '4-1', '4 1', null),
    holder: fc.constantFrom('甲', '乙', null),
    supplyDate: fc.constantFrom('2020-01-01', null),
    multiPolygon: fc.constantFrom(square(), square(5), square(0, 120)),
  });
  const state = fc.array(row, { maxLength: 8 }).map((rows) => stateOf(rows));

  it('is nothing between a state and itself', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (one) => {
        const { plots, met, same } = await differenceOf(one, one);
        expect(plots).toEqual([]);
        expect(same).toBe(met);
      }),
    );
  });

  it('turns new and gone about when the states are swapped, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(state, state, async (a, b) => {
        const there = await differenceOf(a, b);
        const back = await differenceOf(b, a);
        expect(back.counts).toEqual({
          ...there.counts,
          new: there.counts.gone,
          gone: there.counts.new,
        });
        expect(back.met).toBe(there.met);
        const gaps = (found: typeof there) =>
          found.plots.map(({ outlineMeters }) => outlineMeters ?? -1).sort();
        for (const [i, gap] of gaps(there).entries()) expect(gaps(back)[i]).toBeCloseTo(gap, 6);
      }),
    );
  });
});
