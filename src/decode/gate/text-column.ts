import type { CodeColumn, TextColumn, TextualColumn } from '../../domain/column';
import { cellKinds, type RawColumn } from '../raw-layer';
import { ByteDictionary } from './byte-dictionary';
import { type ColumnSource, LATIN_LETTER, type RepairTold, rewriteTexts } from './rewrite-texts';
import { mayEndInSpace, trimRange } from './trim-range';

/**
 * The texts of a table's column: trimmed, escapes resolved, broken encoding repaired (each told to
 * `onRepaired`). Few distinct texts become codes; else ranges of the file's own bytes where it can be.
 */
export function buildTextColumn(
  count: number,
  sources: readonly ColumnSource[],
  onRepaired: RepairTold,
): TextualColumn {
  const [only] = sources;
  if (sources.length === 1 && only && !needsRewriting(only.column)) {
    const ranges = rangesOf(count, only);
    if (ranges) return ranges;
  }
  const column = rewriteTexts(count, sources, onRepaired);
  return encode(column) ?? column;
}

function needsRewriting(column: RawColumn): boolean {
  if (column.escaped) return true;
  const { kinds } = column;
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row]!;
    if (kind === cellKinds.number || kind === cellKinds.true || kind === cellKinds.false)
      return true;
  }
  return false;
}

/**
 * One pass over the bytes: they are spread over the whole file, and reaching them is what takes time.
 * `null` when a text may be broken and has to be looked at closer.
 */
function rangesOf(count: number, { column, rows, places }: ColumnSource): TextualColumn | null {
  const { kinds, bytes } = column;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const ranges: TextColumn = { kind: 'text', bytes, starts, ends, escaped: null };
  const codes = new Uint32Array(count);
  const dictionary = new ByteDictionary();
  let isCoded = true;
  let filled = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const place = places[i]!;
    const kind = kinds[row]!;
    if (kind !== cellKinds.text && kind !== cellKinds.json) continue;
    const start = column.starts[row]!;
    const end = column.ends[row]!;
    if (start === end) continue;
    for (let k = start; k < end; k++) if (bytes[k] === LATIN_LETTER) return null;
    starts[place] = start;
    ends[place] = end;
    if (mayEndInSpace(bytes[start]!, bytes[end - 1]!)) trimRange(ranges, place);
    if (!isCoded || starts[place] === ends[place]) continue;
    codes[place] = dictionary.code(bytes, starts[place]!, ends[place]!);
    filled++;
    isCoded = dictionary.size <= codesLimit(filled);
  }
  return isCoded ? codeColumn(codes, dictionary) : ranges;
}

/** Codes pay while hardly more than half of the texts differ. */
function codesLimit(filled: number): number {
  return 64 + filled / 2;
}

/** The column as codes, or `null` when too many of its texts differ. */
function encode({ bytes, starts, ends }: TextColumn): CodeColumn | null {
  const dictionary = new ByteDictionary();
  const codes = new Uint32Array(starts.length);
  let filled = 0;
  for (let i = 0; i < codes.length; i++) {
    if (starts[i] === ends[i]) continue;
    codes[i] = dictionary.code(bytes, starts[i]!, ends[i]!);
    if (dictionary.size > codesLimit(++filled)) return null;
  }
  return codeColumn(codes, dictionary);
}

function codeColumn(codes: Uint32Array, dictionary: ByteDictionary): CodeColumn {
  const isSmall = dictionary.size < 0xffff;
  return {
    kind: 'code',
    codes: isSmall ? new Uint16Array(codes) : codes,
    labels: dictionary.labels(),
  };
}
