import { expect, test } from 'vitest';
import { layerOfSheet } from './sheet-layer';
import type { BookRow } from './sheet-workbook';

const context = {
  file: 'a.xlsx',
  is1904: false,
  maxRows: 100,
  bytes: 1000,
  checkpoint: async () => {},
};
const cell = (v: string | number) =>
  typeof v === 'string' ? { t: 's' as const, v } : { t: 'n' as const, v };
const rowOf = (at: number, values: (string | number)[]): BookRow => ({
  at,
  cells: values.map(cell),
});

/** Three plots, and a row that is wider than the others. */
const rows = [
  rowOf(0, ['地块编号', '供地面积（亩）']),
  rowOf(1, ['A', 12.5]),
  rowOf(2, ['B', 8, 1, 1, 1, 1]),
  rowOf(3, ['C', 3]),
];

test.each([
  [18, 6, []],
  [17, 5, ['too-many-columns']],
])(
  'of a sheet as many columns are read as make %d cells with its rows',
  async (maxCells, count, codes) => {
    const sheet = { name: '台账', isHidden: false, merges: [], rows };
    const { layer, issues } = await layerOfSheet(sheet, { ...context, maxCells });
    expect(layer!.rowCount).toBe(3);
    expect(layer!.columns).toHaveLength(count);
    expect(issues.map(({ code }) => code).filter((code) => code === 'too-many-columns')).toEqual(
      codes,
    );
  },
);
