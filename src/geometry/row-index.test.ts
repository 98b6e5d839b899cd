import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { isInRow } from './point-in-row';
import { groupRows } from './row-groups';
import { doBoxesMeet, RowIndex } from './row-index';

const box = (x: number, y: number, width: number, height: number) => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const rows = fc.array(
  fc.option(
    fc.tuple(
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    { nil: null, freq: 5 },
  ),
  { maxLength: 60 },
);
const columnOf = (list: ([number, number, number, number] | null)[]) =>
  polygonColumnFrom(list.map((sizes) => sizes && [[box(...sizes)]]));

describe('RowIndex', () => {
  test('finds the rows that a look at each would find, rows without a shape left out', () => {
    fc.assert(
      fc.property(rows, fc.nat(20), fc.nat(20), fc.nat(10), (list, x, y, from) => {
        const index = new RowIndex(columnOf(list));
        const expected = list.flatMap((sizes, row) => {
          if (!sizes || row < from) return [];
          const [west, south, width, height] = sizes;
          const isMet =
            west <= x + 30 && west + width >= x && south <= y + 30 && south + height >= y;
          return isMet ? [row] : [];
        });
        expect(index.search(x, y, x + 30, y + 30, from).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  test('is empty for an empty table', () => {
    expect(new RowIndex(polygonColumnFrom([])).search(-180, -90, 180, 90)).toEqual([]);
    expect(new RowIndex(polygonColumnFrom([null])).search(-180, -90, 180, 90)).toEqual([]);
  });
});

test('doBoxesMeet is false for a row without a shape', () => {
  const { boxes } = new RowIndex(columnOf([[0, 0, 2, 2], null, [2, 2, 1, 1], [4, 4, 1, 1]]));
  expect([1, 2, 3].map((row) => doBoxesMeet(boxes, 0, row))).toEqual([false, true, false]);
});

test('groupRows covers every row once and its boxes hold theirs', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { boxes } = new RowIndex(columnOf(list));
      let next = 0;
      for (const group of groupRows(boxes)) {
        expect(group.from).toBe(next);
        expect(group.to).toBeGreaterThan(group.from);
        next = group.to;
        for (let row = group.from; row < group.to; row++) {
          if (!list[row]) continue;
          expect(boxes[4 * row]).toBeGreaterThanOrEqual(group.west);
          expect(boxes[4 * row + 3]).toBeLessThanOrEqual(group.north);
        }
      }
      expect(next).toBe(list.length);
    }),
  );
});

test('groupRows takes neighbours together and strangers one by one', () => {
  const lengths = (list: [number, number, number, number][]) =>
    [...groupRows(new RowIndex(columnOf(list)).boxes)].map(({ from, to }) => to - from);
  expect(lengths([0, 1, 2, 3].map((x) => [x, 0, 1, 1]))).toEqual([4]);
  expect(lengths([0, 40, 1, 41].map((x) => [x, 0, 1, 1]))).toEqual([1, 1, 1, 1]);
});

describe('isInRow', () => {
  const polygons = polygonColumnFrom([
    [[box(0, 0, 10, 10), box(2, 2, 4, 4).reverse()], [box(20, 0, 5, 5)]],
    null,
    [[box(10, 0, 10, 10)]],
  ]);

  test('takes holes out and counts every part', () => {
    expect(isInRow(polygons, 0, 1, 1)).toBe(true);
    expect(isInRow(polygons, 0, 3, 3)).toBe(false);
    expect(isInRow(polygons, 0, 22, 1)).toBe(true);
    expect(isInRow(polygons, 0, 12, 1)).toBe(false);
    expect(isInRow(polygons, 1, 1, 1)).toBe(false);
  });

  test('gives a point on a common edge to one of two neighbours', () => {
    expect(isInRow(polygons, 0, 10, 5) !== isInRow(polygons, 2, 10, 5)).toBe(true);
  });
});
