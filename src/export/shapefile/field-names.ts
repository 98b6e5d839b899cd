import { cutToBytes, encodeText } from '../encode-text';
import type { ExportEncoding } from '../export-request';
import type { LandColumn } from '../land-rows';
import type { CutCells } from './dbf';

/** Bytes that dBASE has for the name of a field. */
const nameBytes = 10;

/** What is known of the names under which a reader finds a field again. */
export interface KnownNames {
  /** Short names of a field with its unit, best first. */
  shortNames(field: string): readonly string[];
  /** Whether a name says some field. */
  isFieldName(name: string): boolean;
}

/**
 * A name of at most ten bytes for each column, all different (dBASE knows no case): the heading itself,
 * else a short name by which the field is found again, else the heading's beginning. A beginning that
 * would be taken for a field is numbered.
 */
export function shortFieldNames(
  columns: readonly LandColumn[],
  encoding: ExportEncoding,
  known: KnownNames,
): string[] {
  const taken = new Set<string>();
  const fits = (name: string) => {
    const { bytes, lost } = encodeText(name, encoding);
    return bytes.length <= nameBytes && lost === 0 && name !== '' && !taken.has(key(name));
  };
  const take = (name: string) => {
    taken.add(key(name));
    return name;
  };
  return columns.map(({ heading, field }) => {
    const names = [heading, ...(field === null ? [] : known.shortNames(field))];
    const found = names.find(fits);
    if (found !== undefined) return take(found);
    const cut = cutToBytes(heading, nameBytes, encoding);
    if (fits(cut) && !known.isFieldName(cut)) return take(cut);
    for (let n = 2; ; n++) {
      const name = cutToBytes(heading, nameBytes - String(n).length, encoding) + n;
      if (fits(name) && !known.isFieldName(name)) return take(name);
      if (n > 99_999) return take(`F${n}`);
    }
  });
}

function key(name: string): string {
  return name.toUpperCase();
}

/**
 * The text that lists what each short name stands for, and which cells hold less than was given, to go beside
 * the table; no delimiter, so that nobody takes it for a table.
 */
export function fieldLegend(
  columns: readonly LandColumn[],
  names: readonly string[],
  cut: readonly CutCells[],
): string {
  const lines = columns.map(({ heading }, k) => `${names[k]} = ${heading}`);
  const cutLines = cut.flatMap(({ name, texts, numbers }) => [
    ...(texts > 0 ? [`${name}：${texts} 处文本超过 254 个字节，已截短`] : []),
    ...(numbers > 0 ? [`${name}：${numbers} 个数超过 20 位，已舍入`] : []),
  ]);
  const all = ['字段 = 全称', ...lines, ...(cutLines.length > 0 ? ['', ...cutLines] : [])];
  return `${all.join('\r\n')}\r\n`;
}
