import { describe, expect, it } from 'vitest';
import type { Reading, Snapshot } from '../worker/data-messages';
import { neighbourPlot } from './neighbour-plot';

const scope = {
  snapshot: { plotCount: 5, plotPark: Int32Array.of(0, 0, 1, 0, 0), parks: [] },
  reading: { categories: new Uint8Array(5) },
  passes: null,
} as unknown as { snapshot: Snapshot; reading: Reading; passes: null };
const order = (plots: number[]) => ({
  query: { sorts: [], group: null },
  order: Uint32Array.from(plots),
  groupOf: null,
  groups: [],
});

describe('the plot before and after', () => {
  it('is that of the files where there is no table, round the ends', () => {
    const all = { ...scope, park: null, tableOrder: null };
    expect([0, 3, 4].map((plot) => neighbourPlot(all, plot, 1))).toEqual([1, 4, 0]);
    expect([0, 3].map((plot) => neighbourPlot(all, plot, -1))).toEqual([4, 2]);
  });

  it('follows the table and passes over what is not shown', () => {
    const park = { ...scope, park: 0, tableOrder: order([4, 2, 0, 3, 1]) };
    expect(neighbourPlot(park, 4, 1)).toBe(0);
    expect(neighbourPlot(park, 4, -1)).toBe(1);
    expect(neighbourPlot(park, 2, 1)).toBe(0);
  });

  it('is none without data', () => {
    expect(
      neighbourPlot({ ...scope, snapshot: null, park: null, tableOrder: null }, 0, 1),
    ).toBeNull();
  });
});
