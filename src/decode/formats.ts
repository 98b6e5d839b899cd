import { foreignFormats } from './foreign-formats';
import type { Format } from './format';
import { geojson } from './geojson';
import { newlineGeojson } from './newline-geojson';
import { topojson } from './topojson';

/** The formats that are read, the more particular first: all of them begin like JSON. */
export const formats: readonly Format[] = [newlineGeojson, topojson, geojson];

/**
 * The format of a file by its content, then by its name; formats that are known and not read come
 * as a `Format` whose `read` says so. `null` when nothing is recognised.
 */
export function detectFormat(bytes: Uint8Array, name: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    formats.find((format) => format.sniff(bytes, name)) ??
    foreignFormats.find((format) => format.sniff(bytes, name)) ??
    formats.find((format) => format.extensions.includes(extension)) ??
    foreignFormats.find((format) => format.extensions.includes(extension)) ??
    null
  );
}
