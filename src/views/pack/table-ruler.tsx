import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PackTable, TableHeights } from './pack-table';
import { TableOfPage } from './table-page';

const pixelsPerMillimetre = 96 / 25.4;
/** A row of one line, until the table has been laid out, mm. */
const usualRow = 6;

/** How high the rows of tables are on paper: each is laid out once, unseen, by `rulers`. */
export function useTableHeights(tables: readonly PackTable[]): {
  heightsOf(table: PackTable): TableHeights;
  rulers: ReactNode;
} {
  const [known, setKnown] = useState<ReadonlyMap<PackTable, TableHeights>>(new Map());
  const add = (table: PackTable, heights: TableHeights) =>
    // Tables that are no longer there are forgotten.
    setKnown(
      (before) =>
        new Map([...[...before].filter(([one]) => tables.includes(one)), [table, heights]]),
    );
  return {
    heightsOf: (table) =>
      known.get(table) ?? { rows: table.rows.map(() => usualRow), rest: 2 * usualRow },
    rulers: tables.map((table) =>
      known.has(table) ? null : (
        <Ruler key={table.title} table={table} onHeights={(heights) => add(table, heights)} />
      ),
    ),
  };
}

interface RulerProps {
  table: PackTable;
  onHeights(heights: TableHeights): void;
}

function Ruler({ table, onHeights }: RulerProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tell = () => {
      const body = ref.current;
      if (!body) return;
      const rows = Array.from(
        body.querySelectorAll('tbody tr'),
        (row) => row.getBoundingClientRect().height / pixelsPerMillimetre,
      );
      const whole = body.getBoundingClientRect().height / pixelsPerMillimetre;
      onHeights({ rows, rest: whole - rows.reduce((sum, height) => sum + height, 0) });
    };
    // Other fonts break lines elsewhere.
    void document.fonts.ready.then(tell);
  }, [table]);
  return (
    <div className="pack-ruler" aria-hidden="true">
      <div className="sheet-page pack-page">
        <div ref={ref} className="pack-measured">
          <TableOfPage table={table} rows={table.rows} />
        </div>
      </div>
    </div>
  );
}
