import { useEffect, useRef, useState } from 'react';
import { useStore } from '../../store/use-store';
import type { Cell } from '../../worker/messages';
import type { TableModel } from './use-table';

/** More than any screen shows; older ones are asked for again. */
const mostKept = 600;

interface Kept {
  keys: string;
  byPlot: ReadonlyMap<number, Record<string, Cell>>;
}

/** The cells of the rows in view, asked of the worker; those seen before stay until the new ones come. */
export function useCells(
  { rows: { rows }, shown }: TableModel,
  first: number,
  last: number,
): ReadonlyMap<number, Record<string, Cell>> {
  const reading = useStore((state) => state.reading);
  const tableCells = useStore((state) => state.tableCells);
  const [kept, setKept] = useState<Kept>({ keys: '', byPlot: new Map() });
  const request = useRef(0);
  const keys = ['id', 'hasShape', ...shown.map(({ key }) => key)].join('\n');
  useEffect(() => {
    const number = ++request.current;
    const list = keys.split('\n');
    const plots = Uint32Array.from(rows.subarray(first, last + 1).filter((row) => row >= 0));
    if (plots.length === 0) return;
    tableCells(plots, list).then((found) => {
      if (number !== request.current) return;
      setKept((before) => {
        const isSame = before.keys === keys && before.byPlot.size < mostKept;
        const byPlot = new Map(isSame ? before.byPlot : []);
        for (const [at, cells] of found.entries())
          byPlot.set(
            plots[at]!,
            Object.fromEntries(list.map((key, column) => [key, cells[column] ?? null])),
          );
        return { keys, byPlot };
      });
    });
  }, [rows, first, last, keys, reading, tableCells]);
  return kept.byPlot;
}
