import { expect, it } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { hilbertIndex, orderAlongHilbert } from './plot-order';

it('visits every cell once, each next to the one before', () => {
  // A 32 × 32 corner of the curve is a Hilbert curve of its own.
  const cells: [number, number][] = [];
  for (let x = 0; x < 32; x++) for (let y = 0; y < 32; y++) cells[hilbertIndex(x, y)] = [x, y];
  expect(Object.keys(cells).length).toBe(1024);
  for (let i = 1; i < cells.length; i++) {
    const [a, b] = [cells[i - 1]!, cells[i]!];
    expect(Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])).toBe(1);
  }
  expect(hilbertIndex(65535, 0)).toBe(2 ** 32 - 1);
});

it('orders every row that has a shape once', () => {
  const square = (x: number, y: number) => [
    [
      [
        [x, y],
        [x + 0.1, y],
        [x + 0.1, y + 0.1],
        [x, y],
      ],
    ],
  ];
  const rows = [square(9, 9), null, square(0, 0), square(9, 0), square(0.2, 0.1)];
  const order = [...orderAlongHilbert(polygonColumnFrom(rows))];
  expect([...order].sort()).toEqual([0, 2, 3, 4]);
  expect(Math.abs(order.indexOf(2) - order.indexOf(4))).toBe(1);
  expect([...orderAlongHilbert(polygonColumnFrom([null]))]).toEqual([]);
});
