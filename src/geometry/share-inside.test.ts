import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { RowIndex } from './row-index';
import { sharesInside } from './share-inside';

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

function insideOf(rings: (Ring | null)[], cutter: number[][][][]) {
  const polygons = polygonColumnFrom(rings.map((shape) => shape && [[shape]]));
  const { rows, shares } = sharesInside(
    polygons,
    ellipsoidalAreas(polygons),
    new RowIndex(polygons),
    cutter,
  );
  return { rows: [...rows], shares: [...shares] };
}

describe('sharesInside', () => {
  test('tells plots inside, cut, touching and outside apart', () => {
    const { rows, shares } = insideOf(
      [
        box(200, 200, 10, 10),
        box(90, 0, 20, 10),
        null,
        box(10, 10, 20, 20),
        box(100, 50, 20, 20),
        box(0, 0, 10, 10),
      ],
      [[box(0, 0, 100, 100)]],
    );
    expect(rows).toEqual([1, 3, 5]);
    expect(shares[0]).toBeCloseTo(0.5, 6);
    // One well inside, one along the edge: both exactly 1.
    expect(shares.slice(1)).toEqual([1, 1]);
  });

  test('takes the cutter’s holes out', () => {
    const cutter = [[box(0, 0, 100, 100), box(40, 40, 20, 20)]];
    const { rows, shares } = insideOf([box(45, 45, 5, 5), box(30, 45, 20, 10)], cutter);
    expect(rows).toEqual([1]);
    expect(shares[0]).toBeCloseTo(0.5, 6);
  });

  test('mends a cutter that is drawn clockwise, open or crossed', () => {
    const open = box(0, 0, 100, 100).slice(0, -1).reverse();
    expect(insideOf([box(10, 10, 5, 5)], [[open]])).toEqual({ rows: [0], shares: [1] });
    const [a, b, c, d] = box(0, 0, 100, 100);
    const crossed = insideOf([box(45, 5, 10, 10), box(2, 48, 4, 4)], [[[a!, b!, d!, c!, a!]]]);
    expect(crossed).toEqual({ rows: [0], shares: [1] });
  });

  test.each([
    ['nothing', []],
    ['a line', [[box(0, 0, 100, 0)]]],
    [
      'no numbers',
      [
        [
          [
            [Number.NaN, 0],
            [1, 1],
            [2, 0],
          ],
        ],
      ],
    ],
  ])('a cutter of %s holds nothing', (_, cutter) => {
    expect(insideOf([box(0, 0, 10, 10)], cutter)).toEqual({ rows: [], shares: [] });
  });

  test('a cutter of many points cuts like its simple twin', () => {
    const many = box(0, 0, 100, 100).flatMap(([x, y], i, all) => {
      const next = all[i + 1];
      if (!next) return [[x!, y!]];
      return Array.from({ length: 300 }, (_, k) => [
        x! + ((next[0]! - x!) * k) / 300,
        y! + ((next[1]! - y!) * k) / 300,
      ]);
    });
    const coordinate = fc.integer({ min: -20, max: 110 });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const plot = [box(x, y, 20, 10)];
        const simple = insideOf(plot, [[box(0, 0, 100, 100)]]);
        const dense = insideOf(plot, [[many]]);
        expect(dense.rows).toEqual(simple.rows);
        if (simple.rows.length) expect(dense.shares[0]).toBeCloseTo(simple.shares[0]!, 6);
      }),
    );
  });

  test('A = (A ∩ B) + (A − B)', () => {
    const coordinate = fc.integer({ min: -50, max: 110 });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const plot = [box(x, y, 60, 45)];
        const inside = insideOf(plot, [[box(0, 0, 100, 100)]]).shares[0] ?? 0;
        const outside =
          insideOf(plot, [[box(-100, -100, 400, 400), box(0, 0, 100, 100)]]).shares[0] ?? 0;
        expect(inside + outside).toBeCloseTo(1, 8);
      }),
    );
  });
});
