import { describe, expect, it } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { cornersOfRows } from './corners-of-rows';

const column = polygonColumnFrom([
  [
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  ],
  null,
]);

describe('corners of rows', () => {
  it('are each once, without the closing point', () => {
    expect([...cornersOfRows(column, [0, 1], [-1, -1, 2, 2], 3)]).toEqual([0, 0, 1, 0, 1, 1]);
  });

  it('are only those within the bounds', () => {
    expect([...cornersOfRows(column, [0], [0.5, 0.5, 2, 2], 3)]).toEqual([1, 1]);
  });

  it('are none when there are more than the limit', () => {
    expect(cornersOfRows(column, [0], [-1, -1, 2, 2], 2)).toHaveLength(0);
  });
});
