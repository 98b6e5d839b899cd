import { type TextColumn, type TextualColumn, textAt } from '../domain/column';

/** Lower case, full-width letters and digits made half-width, without spaces. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/**
 * Whether the text of a row holds a needle, both folded. Texts that are still bytes of the file are
 * searched as bytes: a city has millions of them.
 */
export function createTextTest(column: TextualColumn, needle: string): (row: number) => boolean {
  const folded = foldText(needle);
  if (folded === '') return () => false;
  switch (column.kind) {
    case 'code': {
      const holds = column.labels.map((label, i) => i > 0 && foldText(label).includes(folded));
      return (row) => holds[column.codes[row]!]!;
    }
    case 'string':
      return (row) => foldText(column.values[row] ?? '').includes(folded);
    case 'text': {
      const wanted = new TextEncoder().encode(folded);
      return (row) => bytesHold(column, row, wanted, folded);
    }
  }
}

const space = 0x20;

function bytesHold(column: TextColumn, row: number, wanted: Uint8Array, folded: string): boolean {
  const { bytes, starts, ends, escaped } = column;
  const start = starts[row]!;
  const end = ends[row]!;
  if (start === end) return false;
  if (escaped?.[row] || !isPlain(bytes, start, end))
    return foldText(textAt(column, row) ?? '').includes(folded);
  const first = wanted[0]!;
  for (let from = start; from < end; from++) {
    if (lowered(bytes[from]!) !== first) continue;
    let found = 1;
    for (let i = from + 1; i < end && found < wanted.length; i++) {
      const byte = bytes[i]!;
      if (byte === space) continue;
      if (lowered(byte) !== wanted[found]) break;
      found++;
    }
    if (found === wanted.length) return true;
  }
  return false;
}

function lowered(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
}

/**
 * Whether folding these bytes is no more than lower case and dropped spaces: ASCII without control
 * characters, and Chinese from U+4000 to U+9FFF. Other letters have case, width or compatibility forms.
 */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < space || (byte >= 0xc0 && (byte < 0xe4 || byte > 0xe9))) return false;
  }
  return true;
}
