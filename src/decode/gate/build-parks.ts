import { type Column, type TextualColumn, textAt } from '../../domain/column';
import { UNKNOWN_DAY } from '../../domain/day';
import type { ParkTable } from '../../domain/park';
import type { BuiltTable } from './build-table';

/** The parks of the files, as the Dataset keeps them. */
export function buildParks(table: BuiltTable): ParkTable {
  return {
    count: table.count,
    columns: table.columns as ParkTable['columns'],
    polygons: table.polygons,
    layerOf: table.layerOf,
    rowOf: table.rowOf,
    named: new Uint8Array(table.count),
  };
}

/** A park that no file draws and that plots name. */
export interface NamedPark {
  name: string;
  /** Index into `Dataset.layers` and 1-based row of the first plot that names it. */
  layer: number;
  row: number;
}

/** The parks with those that plots name behind them, which have an id and a name and nothing else. */
export function withNamedParks(parks: ParkTable, named: readonly NamedPark[]): ParkTable {
  if (named.length === 0) return parks;
  const count = parks.count + named.length;
  const columns: Record<string, Column> = {};
  for (const [field, column] of Object.entries(parks.columns))
    columns[field] = extended(column, parks.count, count);
  for (const field of ['id', 'name'] as const) {
    const texts = textsOf(parks.columns[field], parks.count);
    columns[field] = { kind: 'string', values: [...texts, ...named.map((park) => park.name)] };
  }
  const rowOffsets = new Uint32Array(count + 1);
  rowOffsets.set(parks.polygons.rowOffsets);
  rowOffsets.fill(parks.polygons.rowOffsets[parks.count]!, parks.count + 1);
  return {
    count,
    columns: columns as ParkTable['columns'],
    polygons: { ...parks.polygons, rowOffsets },
    layerOf: Uint16Array.from([...parks.layerOf, ...named.map((park) => park.layer)]),
    rowOf: Uint32Array.from([...parks.rowOf, ...named.map((park) => park.row)]),
    named: Uint8Array.from([...parks.named, ...named.map(() => 1)]),
  };
}

function textsOf(column: TextualColumn | undefined, count: number): (string | null)[] {
  return Array.from({ length: count }, (_, i) => (column ? textAt(column, i) : null));
}

function extended(column: Column, from: number, count: number): Column {
  switch (column.kind) {
    case 'number': {
      const values = new Float64Array(count).fill(Number.NaN);
      values.set(column.values);
      return { kind: 'number', values };
    }
    case 'day': {
      const values = new Int32Array(count).fill(UNKNOWN_DAY);
      values.set(column.values);
      return { kind: 'day', values };
    }
    case 'flag': {
      const values = new Uint8Array(count);
      values.set(column.values);
      return { kind: 'flag', values };
    }
    default: {
      const values: (string | null)[] = new Array(count).fill(null);
      for (let i = 0; i < from; i++) values[i] = textAt(column, i);
      return { kind: 'string', values };
    }
  }
}
