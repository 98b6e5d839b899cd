import type { GaussKruegerZone } from '../domain/dataset';
import type { Day } from '../domain/day';
import type { LandTable } from './land-rows';

/** The file formats in which land is written, in the order in which they are offered. */
export const exportFormats = ['geojson', 'shapefile', 'flatgeobuf', 'txt', 'kml', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportEncodings = ['gbk', 'utf-8'] as const;
export type ExportEncoding = (typeof exportEncodings)[number];

/** What to write, and how. */
export interface ExportRequest {
  table: LandTable;
  /** Numbers of the plots to write; `null` for all. Other tables are written whole. */
  plots: Uint32Array | null;
  format: ExportFormat;
  /** Of a Shapefile's table and of a coordinate TXT; other formats are UTF-8. */
  encoding: ExportEncoding;
  /** Of a Shapefile; `null` for longitude and latitude (EPSG:4490). */
  zone: GaussKruegerZone | null;
  /** Name of the file without its ending; also of the layer. */
  name: string;
  /** Day of writing. */
  day: Day;
}

/** What the reader must know of a written file: i18n key `export.note-<code>`. */
export interface ExportNote {
  code:
    | 'zones'
    | 'without-shape'
    | 'without-index'
    | 'not-in-gbk'
    | 'names-shortened'
    | 'text-cut'
    | 'number-rounded'
    | 'cell-cut'
    | 'far-from-zone'
    | 'signs-replaced';
  count: number;
  /** Zone numbers, for `zones`; headings of what was cut. */
  list?: string;
}

/** Told as writing goes on; awaiting it lets other messages in. It throws when the user cancelled. */
export type ExportCheckpoint = (done: number, total: number) => Promise<void>;

/** The checkpoint of one part of the work: `from` and `to` are shares of the whole. */
export function partOf(checkpoint: ExportCheckpoint, from: number, to: number): ExportCheckpoint {
  return (done, total) => checkpoint(from + ((to - from) * done) / Math.max(1, total), 1);
}

/** A written file: pieces to be joined, and what must be said about it. */
export interface WrittenFile {
  pieces: (string | Uint8Array<ArrayBuffer> | Blob)[];
  /** With the dot. */
  extension: string;
  mediaType: string;
  notes: ExportNote[];
}

/** A file for the reader to save, and what must be said about it. */
export interface ExportedFile {
  file: Blob;
  /** With its ending. */
  name: string;
  rows: number;
  notes: ExportNote[];
}

/** The formats that can hold a table: statistics have no shapes, and a coordinate TXT is of parcels. */
export function formatsOfTable(table: LandTable): readonly ExportFormat[] {
  if (table === 'statistics') return ['geojson', 'xlsx'];
  return exportFormats.filter((format) => format !== 'txt' || table !== 'areas');
}
