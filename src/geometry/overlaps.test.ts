import { Clipper, FillRule, type Paths64 } from 'clipper2-ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { coveredShareWithin } from './covered-share';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { findOverlaps, fullPairingLimit } from './overlaps';
import { RowIndex } from './row-index';

type Ring = number[][];

const unit = 1e-5;
const box = (x: number, y: number, width: number, height: number): Ring =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ].map(([lon, lat]) => [106 + lon! * unit, 29 + lat! * unit]);

function overlapsOf(rings: (Ring | null)[]) {
  const polygons = polygonColumnFrom(rings.map((shape) => shape && [[shape]]));
  const areas = ellipsoidalAreas(polygons);
  return {
    polygons,
    areas,
    ...findOverlaps(polygons, (row) => areas[row]!, new RowIndex(polygons)),
  };
}

const one = ellipsoidalAreas(polygonColumnFrom([[[box(0, 0, 1, 1)]]]))[0]!;

describe('findOverlaps', () => {
  test('neighbours that share an edge or a corner do not overlap', () => {
    const { overlaps, coveredShare } = overlapsOf([
      box(0, 0, 100, 100),
      box(100, 0, 100, 100),
      box(0, 100, 50, 50),
      box(50, 100, 150, 70),
    ]);
    expect(overlaps).toEqual([]);
    expect([...coveredShare]).toEqual([0, 0, 0, 0]);
  });

  test.each([
    [0.0005, 0, 0],
    [0.002, 1, 1],
    [0.9, 1, 1],
    [1.1, 1, 0],
  ])('%d m² in common gives %d pairs, %d of them slight', (squareMeters, count, slight) => {
    const width = squareMeters / one / 100;
    const { overlaps, slightOverlaps, areas, coveredShare } = overlapsOf([
      box(0, 0, 100, 100),
      box(100 - width, 0, 100, 100),
    ]);
    expect(overlaps).toHaveLength(count);
    expect(slightOverlaps.pairs).toBe(slight);
    if (count) expect(overlaps[0]!.squareMeters).toBeCloseTo(squareMeters, 4);
    if (count) expect(coveredShare[1]! * areas[1]!).toBeCloseTo(squareMeters, 4);
  });

  test('slight strips on two sides are taken off together', () => {
    const strip = 0.4 / one / 100;
    const { areas, coveredShare, slightOverlaps } = overlapsOf([
      box(0, 0, 100, 100),
      box(200 - 2 * strip, 0, 100, 100),
      box(100 - strip, 0, 100, 100),
    ]);
    expect(slightOverlaps.pairs).toBe(2);
    expect(coveredShare[2]! * areas[2]!).toBeCloseTo(0.8, 4);
  });

  test('gives pairs in order, and to the later row the share that the earlier covers', () => {
    const { overlaps, coveredShare } = overlapsOf([
      box(0, 0, 100, 100),
      null,
      box(400, 0, 100, 100),
      box(50, 0, 100, 50),
    ]);
    expect(overlaps).toMatchObject([{ a: 0, b: 3 }]);
    expect(overlaps[0]!.squareMeters / one).toBeCloseTo(2500, 0);
    expect([...coveredShare.slice(0, 3)]).toEqual([0, 0, 0]);
    expect(coveredShare[3]).toBeCloseTo(0.5, 6);
  });

  test('the second of two identical plots is covered whole', () => {
    const { coveredShare } = overlapsOf([box(0, 0, 33, 77), box(0, 0, 33, 77), box(0, 0, 33, 77)]);
    expect([...coveredShare]).toEqual([0, 1, 1]);
  });

  test('a plot covered by two neighbours together is covered whole', () => {
    const { coveredShare } = overlapsOf([
      box(0, 0, 50, 100),
      box(50, 0, 50, 100),
      box(20, 20, 60, 60),
    ]);
    expect(coveredShare[2]).toBe(1);
  });

  test('land under three plots counts once', () => {
    const { areas, coveredShare } = overlapsOf([
      box(0, 0, 100, 100),
      box(50, 0, 100, 100),
      box(25, 50, 100, 100),
    ]);
    const total = areas.reduce((sum, area, i) => sum + area * (1 - coveredShare[i]!), 0);
    expect(total / one).toBeCloseTo(15000 + 5000, -0.5);
  });

  test('what is left bare adds up to the union', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 120 }),
        y: fc.integer({ min: 0, max: 120 }),
        width: fc.integer({ min: 10, max: 90 }),
        height: fc.integer({ min: 10, max: 90 }),
      }),
      { minLength: 2, maxLength: 9 },
    );
    fc.assert(
      fc.property(boxes, (list) => {
        const { areas, coveredShare } = overlapsOf(
          list.map(({ x, y, width, height }) => box(x, y, width, height)),
        );
        const paths: Paths64 = list.map(({ x, y, width, height }) => [
          { x, y },
          { x: x + width, y },
          { x: x + width, y: y + height },
          { x, y: y + height },
        ]);
        const union = Clipper.areaPaths(Clipper.union(paths, FillRule.NonZero));
        const bare = areas.reduce((sum, area, i) => sum + area * (1 - coveredShare[i]!), 0);
        expect(Math.abs(bare / one - union)).toBeLessThan(0.2 + 3e-5 * union);
      }),
      { numRuns: 200 },
    );
  });

  test('survives one shape in a thousand rows and more, and still counts its land once', () => {
    const count = 1500;
    const { overlaps, coveredShare } = overlapsOf([
      ...Array.from({ length: count }, () => box(0, 0, 10, 10)),
      box(5, 0, 10, 10),
    ]);
    // Every pair would be 1,125,750.
    expect(overlaps.length).toBeGreaterThan(fullPairingLimit);
    expect(overlaps.length).toBeLessThan(fullPairingLimit + 2 * count);
    expect(coveredShare[0]).toBe(0);
    expect(coveredShare.subarray(1, count).every((share) => share === 1)).toBe(true);
    expect(coveredShare[count]).toBeCloseTo(0.5, 3);
  });

  test('finds each pair once in a file of no order', () => {
    const cells = Array.from({ length: 400 }, (_, i) => ({ i, key: (i * 7919) % 400 }));
    cells.sort((a, b) => a.key - b.key);
    // Cells of 10 × 10 that are 12 wide: each overlaps its eastern neighbour.
    const { overlaps } = overlapsOf(
      cells.map(({ i }) => box((i % 20) * 10, Math.floor(i / 20) * 10, 12, 10)),
    );
    expect(overlaps).toHaveLength(20 * 19);
    const sorted = [...overlaps].sort((p, q) => p.a - q.a || p.b - q.b);
    expect(overlaps).toEqual(sorted);
    expect(new Set(overlaps.map(({ a, b }) => `${a} ${b}`)).size).toBe(20 * 19);
  });
});

describe('coveredShareWithin', () => {
  const { polygons, areas, overlaps } = overlapsOf([
    box(0, 0, 100, 100),
    box(0, 0, 100, 100),
    box(0, 0, 100, 50),
    box(500, 0, 10, 10),
  ]);
  const within = (...rows: number[]) => [
    ...coveredShareWithin(polygons, areas, overlaps, Uint32Array.from(rows)),
  ];

  test('counts only what stands among the rows', () => {
    expect(within(1, 2)).toEqual([0, 1]);
    expect(within(2)).toEqual([0]);
    expect(within(1, 3)).toEqual([0, 0]);
  });

  test('gives shares in the order asked, by the order of the table', () => {
    expect(within(2, 1, 0)).toEqual([1, 1, 0]);
  });
});
