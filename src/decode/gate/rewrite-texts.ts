import type { TextColumn } from '../../domain/column';
import { unescapeJson } from '../json/unescape-json';
import { cellKinds, type RawColumn } from '../raw-layer';
import { repairEncoding } from './repair-encoding';
import { mayEndInSpace, trimRange } from './trim-range';

/** Rows of one layer's column and the rows of a table that they go to. */
export interface ColumnSource {
  column: RawColumn;
  /** 0-based rows of the layer. */
  rows: Uint32Array;
  places: Uint32Array;
}

export type RepairTold = (source: ColumnSource, row: number, before: string, after: string) => void;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** UTF-8 that was read as latin-1 always holds this byte; text in other scripts hardly ever does. */
export const LATIN_LETTER = 0xc3;

/** The texts in bytes of their own: escapes resolved, numbers written out, trimmed, broken encoding repaired. */
export function rewriteTexts(
  count: number,
  sources: readonly ColumnSource[],
  onRepaired: RepairTold,
): TextColumn {
  const result: TextColumn = {
    kind: 'text',
    bytes: new Uint8Array(sources.reduce((sum, source) => sum + roomFor(source), 0)),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    escaped: null,
  };
  let to = 0;
  for (const source of sources) {
    const { column, rows, places } = source;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const place = places[i]!;
      const end = writeCell(column, row, result.bytes, to);
      // An empty cell of a table leaves what the map says of the same plot.
      if (end === to) continue;
      const { bytes } = result;
      result.starts[place] = to;
      result.ends[place] = end;
      if (mayEndInSpace(bytes[to]!, bytes[end - 1]!)) trimRange(result, place);
      to = hasLatinLetter(bytes, to, end)
        ? repairRange(result, place, end, source, row, onRepaired)
        : end;
    }
  }
  result.bytes = result.bytes.slice(0, to);
  return result;
}

function roomFor({ column, rows }: ColumnSource): number {
  let room = 0;
  for (const row of rows) {
    const kind = column.kinds[row]!;
    if (kind === cellKinds.text || kind === cellKinds.json)
      room += column.ends[row]! - column.starts[row]!;
    else if (kind !== cellKinds.missing && kind !== cellKinds.null) room += 25;
  }
  return room;
}

function writeCell(column: RawColumn, row: number, target: Uint8Array, at: number): number {
  switch (column.kinds[row]) {
    case cellKinds.number:
      return at + encoder.encodeInto(String(column.numbers[row]), target.subarray(at)).written;
    case cellKinds.true:
      return at + encoder.encodeInto('true', target.subarray(at)).written;
    case cellKinds.false:
      return at + encoder.encodeInto('false', target.subarray(at)).written;
    case cellKinds.text:
    case cellKinds.json: {
      const [start, end] = [column.starts[row]!, column.ends[row]!];
      if (column.escaped?.[row] && column.kinds[row] === cellKinds.text)
        return unescapeJson(column.bytes, start, end, target, at);
      for (let k = start; k < end; k++) target[at + k - start] = column.bytes[k]!;
      return at + end - start;
    }
    default:
      return at;
  }
}

function hasLatinLetter(bytes: Uint8Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (bytes[k] === LATIN_LETTER) return true;
  return false;
}

/** Replaces a range whose text was read in the wrong encoding; the repaired text is never longer. */
function repairRange(
  column: TextColumn,
  i: number,
  to: number,
  source: ColumnSource,
  row: number,
  onRepaired: RepairTold,
): number {
  const { bytes, starts, ends } = column;
  const range = bytes.subarray(starts[i], ends[i]);
  const before = decoder.decode(range);
  const after = repairEncoding(before);
  if (after === null) return to;
  ends[i] = starts[i]! + encoder.encodeInto(after, range).written;
  trimRange(column, i);
  onRepaired(source, row, before, after);
  return ends[i]!;
}
