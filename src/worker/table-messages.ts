import type { ShapeColumnRequest } from '../export/shape-columns';

/** What a column of the table holds: how its cells are shown, sorted and exported. */
export type CellKind =
  | 'text'
  | 'number'
  | 'year'
  /** A day as in columns: days since 1970. */
  | 'day'
  | 'days'
  /** m² */
  | 'area'
  /** yuan */
  | 'money'
  | 'flag'
  /** Index into `statuses`. */
  | 'status'
  /** Index into `categories`. */
  | 'category';

/** A value as the Dataset has it, SI; `null` is unknown. */
export type Cell = string | number | boolean | null;

export interface TableColumn {
  key: string;
  kind: CellKind;
  /** The heading of the file, where the column is a field that we have no name for. */
  heading: string | null;
  /** Whether its values may be added up. */
  sums: boolean;
}

export type TableGrouping = 'park' | 'category' | 'county';

export interface TableQuery {
  /** The first counts most. */
  sorts: readonly { key: string; descending: boolean }[];
  group: TableGrouping | null;
}

export interface TableGroup {
  /** Index of the park or category; −1: in none. */
  index: number;
  /** Of a park or county; `null`: of a category, or none. */
  name: string | null;
}

/** All plots in the order of a table, the unknown last, ties as in the file. */
export interface TableOrder {
  query: TableQuery;
  order: Uint32Array;
  /** Which of `groups` each plot is in; `null` without grouping. */
  groupOf: Int32Array | null;
  groups: TableGroup[];
}

/** A sum and how many plots are not in it because their value is unknown. */
export interface TableSum {
  value: number | null;
  unknown: number;
}

export interface TableTotals {
  /** Plots that count: without slivers and repeated shapes. */
  plots: number;
  /** By the key of the column. */
  sums: Record<string, TableSum>;
}

/** A column as it is written to a file. */
export interface TextColumnRequest {
  key: string;
  heading: string;
  /** Factor and decimals of a number in the unit of the heading. */
  scale: number;
  decimals: number;
}

export interface TableTextRequest {
  plots: Uint32Array;
  columns: TextColumnRequest[];
  /** Lines before the headings. */
  statement: string[][];
  /** Columns about the shape, after all others. */
  shapes: ShapeColumnRequest[];
  /** `csv-file` tells Excel that it is UTF-8; the texts are for the clipboard. */
  form: 'csv-file' | 'csv' | 'tsv' | 'xlsx';
  /** Of the sheet of a workbook; also told while it is written. */
  name: string;
  /** Words of statuses, categories, flags, and of the ledger by `<field>.<value>`. */
  words: Record<'statuses' | 'categories', string[]> & { yes: string; no: string } & {
    ledger?: Record<string, string>;
  };
}
