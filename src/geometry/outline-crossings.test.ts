import { describe, expect, it } from 'vitest';
import { outlineCrossings } from './outline-crossings';

describe('outlineCrossings', () => {
  it('finds the middle of a bow tie, closed or not', () => {
    const open: [number, number][] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ];
    expect(outlineCrossings([open])).toEqual([[1, 1]]);
    expect(outlineCrossings([[...open, open[0]!]])).toEqual([[1, 1]]);
  });

  it('finds none in a square, nor where rings only touch', () => {
    const square = (x: number): [number, number][] => [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
    ];
    expect(outlineCrossings([square(0), square(1)])).toEqual([]);
  });

  it('finds where two rings cross', () => {
    const a: [number, number][] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    const b = a.map(([x, y]): [number, number] => [x + 2, y + 2]);
    expect(outlineCrossings([a, b]).sort()).toEqual([
      [2, 4],
      [4, 2],
    ]);
  });

  it('leaves outlines of too many corners alone', () => {
    const many = Array.from({ length: 2001 }, (_, i): [number, number] => [i % 7, i % 11]);
    expect(outlineCrossings([many])).toEqual([]);
  });
});
