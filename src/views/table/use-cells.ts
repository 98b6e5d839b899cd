import { useEffect, useRef, useState } from 'react';
import { useStore } from '../../store/use-store';
import type { Cell } from '../../worker/table-messages';
import type { TableModel } from './use-table';

/** More than any screen shows; when there are more, those out of view are forgotten. */
const mostKept = 2000;

export type RowCells = Record<string, Cell>;

interface Kept {
  /** The columns and the reading of which these are the cells. */
  keys: string;
  reading: object | null;
  byPlot: ReadonlyMap<number, RowCells>;
}

/**
 * The cells of the rows in view, asked of the worker. What is known of the same columns in the same
 * reading is not asked again; what was known before stays until the new cells come.
 */
export function useCells(
  { rows: { rows }, shown }: TableModel,
  first: number,
  last: number,
): ReadonlyMap<number, RowCells> {
  const reading = useStore((state) => state.reading);
  const tableCells = useStore((state) => state.tableCells);
  const [kept, setKept] = useState<Kept>({ keys: '', reading: null, byPlot: new Map() });
  const latest = useRef(kept);
  latest.current = kept;
  const request = useRef(0);
  const keys = ['id', 'hasShape', ...shown.map(({ key }) => key)].join('\n');
  useEffect(() => {
    const number = ++request.current;
    const list = keys.split('\n');
    const { current } = latest;
    const isSame = current.keys === keys && current.reading === reading;
    const isWanted = (row: number) => row >= 0 && !(isSame && current.byPlot.has(row));
    const plots = Uint32Array.from(rows.subarray(first, last + 1).filter(isWanted));
    if (plots.length === 0) return;
    tableCells(plots, list).then((found) => {
      if (number !== request.current) return;
      setKept((before) => {
        const isOfThese = before.keys === keys && before.reading === reading;
        const byPlot = new Map(isOfThese ? before.byPlot : []);
        if (byPlot.size > mostKept) {
          const inView = new Set(rows.subarray(first, last + 1));
          for (const plot of before.byPlot.keys()) if (!inView.has(plot)) byPlot.delete(plot);
        }
        for (const [at, cells] of found.entries())
          byPlot.set(
            plots[at]!,
            Object.fromEntries(list.map((key, column) => [key, cells[column] ?? null])),
          );
        return { keys, reading, byPlot };
      });
    });
  }, [rows, first, last, keys, reading, tableCells]);
  return kept.byPlot;
}
