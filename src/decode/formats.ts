import { coordinateTxt } from './coordinate-txt';
import { csv } from './csv';
import { dbf } from './dbf';
import { dxf } from './dxf';
import { echartsGeojson } from './echarts-geojson';
import { flatgeobuf } from './flatgeobuf';
import { foreignFormats } from './foreign-formats';
import type { Format } from './format';
import { geojson } from './geojson';
import { geopackage } from './geopackage';
import { geoparquet } from './geoparquet';
import { kml } from './kml';
import { newlineGeojson } from './newline-geojson';
import { shapefile } from './shapefile';
import { topojson } from './topojson';
import { xlsx } from './xlsx';

/**
 * The formats that are read. Binary ones know their own first bytes; of those that are text, the more particular
 * come first: five may begin like JSON, and nearly any text could be a table.
 */
export const formats: readonly Format[] = [
  geopackage,
  flatgeobuf,
  geoparquet,
  shapefile,
  dbf,
  xlsx,
  coordinateTxt,
  newlineGeojson,
  topojson,
  echartsGeojson,
  geojson,
  kml,
  dxf,
  csv,
];

/**
 * The format of a file by its content, then by its name; formats that are known and not read come
 * as a `Format` whose `read` says so. `null` when nothing is recognised.
 */
export function detectFormat(bytes: Uint8Array, name: string): Format | null {
  return (
    formats.find((format) => format.sniff(bytes, name)) ??
    foreignFormats.find((format) => format.sniff(bytes, name)) ??
    byExtension(formats, name) ??
    byExtension(foreignFormats, name)
  );
}

/** The format of a file that is read, by its content, then by its name; `null` for all others. */
export function detectKnownFormat(bytes: Uint8Array, name: string): Format | null {
  return formats.find((format) => format.sniff(bytes, name)) ?? byExtension(formats, name);
}

function byExtension(list: readonly Format[], name: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return list.find((format) => format.extensions.includes(extension)) ?? null;
}
