import { expect, it } from 'vitest';
import { coordinatePages, sheetPoints } from './plot-sheet-pages';

it('numbers the points through all rings in the order given, with the sides of the printed coordinates', () => {
  const points = sheetPoints([
    [
      [36_000_000, 100],
      [36_000_003.004, 104],
      [36_000_000, 104],
      [36_000_000, 100],
    ],
    [
      [36_000_001, 101],
      [36_000_001, 102],
      [36_000_002, 102],
      [36_000_001, 101],
    ],
  ]);
  expect(points.map(({ number, ring }) => [number, ring])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 2],
  ]);
  expect(points[0]).toEqual({ number: 1, ring: 1, north: 100, east: 36_000_000, sideMetres: 5 });
  expect(points[1]!.east).toBe(36_000_003);
  expect(points[2]!.sideMetres).toBe(4);
});

it('puts each point on one page, and the measures on the last', () => {
  expect(coordinatePages(0)).toEqual([{ from: 0, to: 0, isLast: true }]);
  expect(coordinatePages(24)).toEqual([{ from: 0, to: 24, isLast: true }]);
  for (const count of [25, 80, 81, 104, 105, 1000]) {
    const pages = coordinatePages(count);
    expect(pages.flatMap(({ from, to }) => to - from).reduce((a, b) => a + b)).toBe(count);
    expect(pages.every(({ from }, i) => from === (pages[i - 1]?.to ?? 0))).toBe(true);
    expect(pages.filter(({ isLast }) => isLast)).toEqual([pages.at(-1)]);
  }
});
