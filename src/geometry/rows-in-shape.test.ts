import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import type { ShapeRule } from '../domain/shape-rule';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { RowIndex } from './row-index';
import { rowsInShape } from './rows-in-shape';

/** Squares of a thousandth of a degree on a grid of `side` by `side`, a tenth of it apart. */
function squares(side: number) {
  const column = polygonColumnFrom(
    Array.from({ length: side * side }, (_, i) => {
      const x = 106 + (i % side) * 0.001;
      const y = 29 + Math.floor(i / side) * 0.001;
      return [[box(x, y, x + 0.0009, y + 0.0009)]];
    }),
  );
  return { column, areas: ellipsoidalAreas(column), index: new RowIndex(column) };
}

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const { column, areas, index } = squares(10);
const choose = (ring: number[][], rule: ShapeRule) => [
  ...rowsInShape(column, areas, index, ring, rule),
];

describe('rows in a shape', () => {
  it('share land with it, or lie wholly inside', () => {
    const ring = box(105.9999, 28.9999, 106.0015, 29.0005);
    expect(choose(ring, 'touching')).toEqual([0, 1]);
    expect(choose(box(105.9999, 28.9999, 106.0015, 29.00095), 'inside')).toEqual([0]);
    expect(choose(ring, 'inside')).toEqual([]);
  });

  it('are not chosen by an edge that only touches', () => {
    expect(choose(box(105.999, 28.9999, 106, 29.002), 'touching')).toEqual([]);
    expect(choose(box(105.999, 28.9999, 106.0000001, 29.0005), 'touching')).toEqual([0]);
  });

  it('lie inside when the shape is exactly theirs', () => {
    expect(choose(box(106, 29, 106.0009, 29.0009), 'inside')).toEqual([0]);
  });

  it('are found by a lasso whose sides cross', () => {
    const bowTie = [
      [105.9995, 28.9995],
      [106.0025, 29.0025],
      [106.0025, 28.9995],
      [105.9995, 29.0025],
    ];
    expect(choose(bowTie, 'touching')).toContain(0);
    expect(choose(bowTie, 'touching')).toContain(2);
  });

  it('are those inside among those touched, and a smaller box never finds more', () => {
    const edge = fc.double({ min: -0.002, max: 0.012, noNaN: true });
    fc.assert(
      fc.property(edge, edge, edge, edge, (a, b, c, d) => {
        const ring = box(
          106 + Math.min(a, b),
          29 + Math.min(c, d),
          106 + Math.max(a, b),
          29 + Math.max(c, d),
        );
        const touched = choose(ring, 'touching');
        const inside = choose(ring, 'inside');
        expect(inside.every((row) => touched.includes(row))).toBe(true);
        const wide = box(
          ring[0]![0]! - 1e-4,
          ring[0]![1]! - 1e-4,
          ring[2]![0]! + 1e-4,
          ring[2]![1]! + 1e-4,
        );
        const more = choose(wide, 'touching');
        expect(touched.every((row) => more.includes(row))).toBe(true);
      }),
    );
  });

  it('are none for a line', () => {
    expect(
      choose(
        [
          [106, 29],
          [106.01, 29.01],
        ],
        'touching',
      ),
    ).toEqual([]);
  });
});
