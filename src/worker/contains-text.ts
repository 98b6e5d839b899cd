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
  const first = wanted[0]!;
  const firstUpper = first >= 0x61 && first <= 0x7a ? first - 32 : first;
  let isPlainText = !escaped?.[row];
  let isFound = false;
  for (let i = start; i < end && isPlainText; i++) {
    const byte = bytes[i]!;
    if (!isPlain(byte)) isPlainText = false;
    else if ((byte === first || byte === firstUpper) && !isFound)
      isFound = beginsAt(bytes, i, end, wanted);
  }
  return isPlainText ? isFound : foldText(textAt(column, row) ?? '').includes(folded);
}

function beginsAt(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): boolean {
  let found = 1;
  for (let i = start + 1; i < end && found < wanted.length; i++) {
    const byte = bytes[i]!;
    if (byte === space) continue;
    if ((byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte) !== wanted[found]) return false;
    found++;
  }
  return found === wanted.length;
}

/**
 * Whether folding a text of such bytes is no more than lower case and dropped spaces: ASCII without
 * control characters, and Chinese from U+4000 to U+9FFF. Other letters have case, width or
 * compatibility forms.
 */
function isPlain(byte: number): boolean {
  return byte >= space && (byte < 0xc0 || (byte >= 0xe4 && byte <= 0xe9));
}
