import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { boundarySides, zoneKinds } from '../domain/area-use';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area';
import { boundarySidesOf, edgeShare } from './boundary-side';
import { zoneLandOf } from './zone-land';

/** A box in thousandths of a degree about 106.5, 29.5. */
function box(west: number, south: number, east: number, north: number): number[][][][] {
  const [w, s, e, n] = [
    106.5 + west / 1e3,
    29.5 + south / 1e3,
    106.5 + east / 1e3,
    29.5 + north / 1e3,
  ];
  return [
    [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  ];
}
const park = {
  name: '甲园',
  multiPolygon: box(0, 0, 10, 10),
  squareMeters: ellipsoidalArea(box(0, 0, 10, 10)),
};

describe('the land of functional zones', () => {
  it('is cut at the boundary of the park', () => {
    const dataset = datasetFromRows({
      plots: [],
      parks: [park],
      areas: [
        { name: 'a', use: 'zone-industry', multiPolygon: box(-5, 0, 5, 10) },
        { name: 'b', use: 'zone-ecology', multiPolygon: box(5, 0, 10, 5) },
        { name: 'c', multiPolygon: box(0, 0, 10, 10) },
      ],
    });
    const land = zoneLandOf(dataset, 0)!;
    expect(land.industry).toBeCloseTo(ellipsoidalArea(box(0, 0, 5, 10)), 3);
    expect(land.ecology).toBeCloseTo(ellipsoidalArea(box(5, 0, 10, 5)), 3);
    expect([land.living, land.service]).toEqual([0, 0]);
  });

  it('is unknown without zones and without a boundary', () => {
    const zone = { name: 'a', use: 'zone-living' as const, multiPolygon: box(0, 0, 1, 1) };
    expect(zoneLandOf(datasetFromRows({ plots: [], parks: [park] }), 0)).toBeNull();
    expect(
      zoneLandOf(datasetFromRows({ plots: [], parks: [{ name: '乙' }], areas: [zone] }), 0),
    ).toBeNull();
  });

  it('sums to the park however it is parted into bands', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, (inner) => {
        const ends = [0, ...inner.sort((a, b) => a - b), 10];
        const areas = ends.slice(1).map((end, k) => ({
          name: String(k),
          use: `zone-${zoneKinds[k % 4]!}` as const,
          multiPolygon: box(ends[k]!, -3, end, 13),
        }));
        const land = zoneLandOf(datasetFromRows({ plots: [], parks: [park], areas }), 0)!;
        const sum = zoneKinds.reduce((total, kind) => total + land[kind], 0);
        expect(sum / park.squareMeters).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the side of the boundaries', () => {
  const plot = (west: number, east: number) => {
    const multiPolygon = box(west, 0, east, 1);
    return { multiPolygon, squareMeters: ellipsoidalArea(multiPolygon) };
  };
  const planned = {
    name: '规划',
    use: 'boundary-planned' as const,
    multiPolygon: box(0, 0, 20, 10),
  };
  const named = (sides: Uint8Array) => [...sides].map((side) => boundarySides[side - 1] ?? null);

  it('is told by the parks’ own boundaries and the planned one', () => {
    const plots = [plot(1, 2), plot(9, 11), plot(12, 13), plot(19, 21), plot(25, 26), {}];
    const dataset = datasetFromRows({ plots, parks: [park], areas: [planned] });
    expect(named(boundarySidesOf(dataset)!)).toEqual([
      'insideApproved',
      'acrossApproved',
      'onlyPlanned',
      'acrossPlanned',
      'outsideBoth',
      null,
    ]);
  });

  it('takes approved boundaries that a file tells before those of the parks', () => {
    const approved = {
      name: '四至',
      use: 'boundary-approved' as const,
      multiPolygon: box(0, 0, 4, 10),
    };
    const plots = [plot(1, 2), plot(5, 6)];
    const dataset = datasetFromRows({ plots, parks: [park], areas: [planned, approved] });
    expect(named(boundarySidesOf(dataset)!)).toEqual(['insideApproved', 'onlyPlanned']);
  });

  it.each([
    [edgeShare - 0.002, 'insideApproved'],
    [edgeShare + 0.002, 'acrossApproved'],
    [1 - edgeShare - 0.002, 'acrossApproved'],
    [1 - edgeShare + 0.002, 'onlyPlanned'],
  ])('with %d of its land beyond: %s', (beyond, side) => {
    const dataset = datasetFromRows({
      plots: [plot(9 + beyond, 10 + beyond)],
      parks: [park],
      areas: [planned],
    });
    expect(named(boundarySidesOf(dataset)!)).toEqual([side]);
  });

  it('is unknown without any such boundary', () => {
    expect(boundarySidesOf(datasetFromRows({ plots: [plot(1, 2)], parks: [park] }))).toBeNull();
  });
});
