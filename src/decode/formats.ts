import { coordinateTxt } from './coordinate-txt/coordinate-txt';
import { csv } from './csv/csv';
import { dxf } from './dxf/dxf';
import { flatgeobuf } from './flatgeobuf/flatgeobuf';
import { foreignFormats } from './foreign-formats';
import type { Format } from './format';
import { geopackage } from './geopackage/geopackage';
import { geoparquet } from './geoparquet/geoparquet';
import { echartsGeojson } from './json/echarts-geojson';
import { geojson } from './json/geojson';
import { newlineGeojson } from './json/newline-geojson';
import { topojson } from './json/topojson';
import { kml } from './kml/kml';
import { dbf } from './shapefile/dbf';
import { shapefile } from './shapefile/shapefile';
import { xlsx } from './sheet/xlsx';

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
