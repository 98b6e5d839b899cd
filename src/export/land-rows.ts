import type { AreaUse } from '../domain/area-use';
import { type Column, dayAt, flagAt, numberAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import type { PolygonColumn } from '../domain/polygons';

/** What of a Dataset can be written as a file of its own. */
export const landTables = ['parks', 'plots', 'statistics', 'areas'] as const;
export type LandTable = (typeof landTables)[number];

/** The heading under which a field is written; it must name the SI unit where the field has one. */
export type HeadingOf = (table: LandTable, field: string) => string;

/** Unknown is `null`; a day is its number (`domain/day`), an area m², money yuan. */
export type LandValue = string | number | boolean | null;
export type LandKind = 'text' | 'number' | 'day' | 'flag';

export interface LandColumn {
  heading: string;
  /** The canonical field; `null` for a column that is kept as it came. */
  field: string | null;
  kind: LandKind;
  valueAt(row: number): LandValue;
}

/** Rows to be written, whatever the format: `rows` are the numbers that `valueAt` and `polygons` are asked by. */
export interface LandRows {
  table: LandTable;
  columns: readonly LandColumn[];
  rows: ArrayLike<number>;
  /** `null`: the table has no shapes. */
  polygons: PolygonColumn | null;
}

/**
 * The rows of a table of the Dataset, all of them or (plots alone) those with the given numbers, in their
 * order; parks that no file gave are left out.
 */
export function landRows(
  dataset: Dataset,
  table: LandTable,
  headingOf: HeadingOf,
  plots: ArrayLike<number> | null = null,
): LandRows {
  const { parks, areas, statistics } = dataset;
  switch (table) {
    case 'plots': {
      const rows = plots ?? upTo(dataset.plots.count);
      const columns = plotColumns(dataset, headingOf);
      return { table, columns, rows, polygons: dataset.plots.polygons };
    }
    case 'parks': {
      const rows = upTo(parks.count).filter((row) => parks.named[row] === 0);
      const columns = columnsUnder(parks.columns, (field) => headingOf(table, field));
      return { table, columns, rows, polygons: parks.polygons };
    }
    case 'areas': {
      const valueAt = (row: number) => areas.names[row] ?? null;
      const name: LandColumn = {
        heading: headingOf(table, 'name'),
        field: 'name',
        kind: 'text',
        valueAt,
      };
      const zones = areaUseColumn(areas, 'zone', headingOf(table, 'functionalZone'));
      const boundaries = areaUseColumn(areas, 'boundary', headingOf(table, 'boundaryKind'));
      const columns = [name, ...zones, ...boundaries];
      return { table, columns, rows: upTo(areas.count), polygons: areas.polygons };
    }
    case 'statistics':
      return {
        table,
        columns: statisticsColumns(dataset, headingOf),
        rows: upTo(statistics.length),
        polygons: null,
      };
  }
}

/** What areas are for, in words that the gate knows again; none where no area tells it. */
function areaUseColumn(
  { uses }: Dataset['areas'],
  prefix: 'zone' | 'boundary',
  heading: string,
): LandColumn[] {
  const isOne = (use: AreaUse | null) => use?.startsWith(`${prefix}-`) === true;
  if (!uses.some(isOne)) return [];
  const valueAt = (row: number) => {
    const use = uses[row] ?? null;
    return isOne(use) ? writtenUses[use!] : null;
  };
  const field = prefix === 'zone' ? 'functionalZone' : 'boundaryKind';
  return [{ heading, field, kind: 'text', valueAt }];
}

const writtenUses: Record<AreaUse, string> = {
  'zone-industry': '产业发展',
  'zone-service': '公共服务',
  'zone-living': '居住',
  'zone-ecology': '生态',
  'boundary-approved': '四至范围',
  'boundary-planned': '规划建设范围',
};

/** A value as a text or a plain number: days ISO, flags as they are. */
export function plainValue(
  { kind, valueAt }: LandColumn,
  row: number,
): string | number | boolean | null {
  const value = valueAt(row);
  return kind === 'day' && typeof value === 'number' ? formatDay(value) : value;
}

function upTo(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

/** Stated statuses are written in the words of the file; headings that are taken get a sign more. */
function plotColumns({ plots, layers }: Dataset, headingOf: HeadingOf): LandColumn[] {
  const isStatus = (heading: string) =>
    heading === 'statedStatus' || layers.some(({ fields }) => fields[heading] === 'statedStatus');
  const { statedStatus, ...columns } = plots.columns;
  const all = columnsUnder(columns, (field) => headingOf('plots', field));
  const words = Object.keys(plots.extra).find(isStatus);
  const status = words === undefined ? statedStatus : plots.extra[words];
  if (status) all.push(columnOf(headingOf('plots', 'statedStatus'), 'statedStatus', status));
  const taken = new Set(all.map(({ heading }) => heading));
  for (const [heading, column] of Object.entries(plots.extra)) {
    if (heading === words) continue;
    let free = heading;
    while (taken.has(free)) free += '_';
    taken.add(free);
    all.push(columnOf(free, null, column));
  }
  return all;
}

function columnsUnder(
  columns: Readonly<Record<string, Column | undefined>>,
  headingOf: (field: string) => string,
): LandColumn[] {
  return Object.entries(columns).flatMap(([field, column]) =>
    column ? [columnOf(headingOf(field), field, column)] : [],
  );
}

function columnOf(heading: string, field: string | null, column: Column): LandColumn {
  switch (column.kind) {
    case 'number':
      return { heading, field, kind: 'number', valueAt: (row) => numberAt(column, row) };
    case 'flag':
      return { heading, field, kind: 'flag', valueAt: (row) => flagAt(column, row) };
    case 'day':
      return { heading, field, kind: 'day', valueAt: (row) => dayAt(column, row) };
    default:
      return { heading, field, kind: 'text', valueAt: (row) => textAt(column, row) };
  }
}

function statisticsColumns({ parks, statistics }: Dataset, headingOf: HeadingOf): LandColumn[] {
  const { id, name } = parks.columns;
  const keyAt = (row: number) => {
    const { park } = statistics[row]!;
    return (id && textAt(id, park)) ?? (name && textAt(name, park)) ?? null;
  };
  const heading = headingOf('statistics', 'parkId');
  const columns: LandColumn[] = [{ heading, field: 'parkId', kind: 'text', valueAt: keyAt }];
  const fields = new Set(statistics.flatMap((row) => Object.keys(row)));
  for (const field of fields) {
    if (field === 'park' || field === 'layer' || field === 'row') continue;
    const key = field as Exclude<keyof (typeof statistics)[number], 'park' | 'layer' | 'row'>;
    columns.push({
      heading: headingOf('statistics', field),
      field,
      kind: 'number',
      valueAt: (row) => statistics[row]![key] ?? null,
    });
  }
  return columns;
}
