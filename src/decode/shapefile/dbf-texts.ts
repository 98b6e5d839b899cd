import type { ColumnBuilder } from '../column-builder';
import type { TextEncodingName } from '../detect-encoding';
import { GrowingBytes } from '../growing-bytes';
import { cellKinds } from '../raw-layer';
import { brokenTail, textEnd } from './dbf-encoding';

const stageBytes = 1024 * 1024;
const encoder = new TextEncoder();

/**
 * Texts of a table in another encoding than UTF-8. They are gathered and converted a megabyte at a time,
 * since a conversion for each cell would cost more than everything else of the table. A zero byte stands
 * between them: it occurs inside no text and no character of these encodings.
 */
export class ConvertedTexts {
  isDamaged = false;
  private readonly bytes = new GrowingBytes(1024);
  /** Made with the first text. */
  private stage: Uint8Array | null = null;
  private readonly waiting: { column: ColumnBuilder; row: number; isFull: boolean }[] = [];
  private staged = 0;
  private readonly decoder: TextDecoder;

  constructor(encoding: TextEncodingName) {
    this.decoder = new TextDecoder(encoding);
  }

  /** Sets a cell of a column to bytes of the file, later. `isFull`: the text fills its cell and may be cut inside a character. */
  add(column: ColumnBuilder, row: number, text: Uint8Array, isFull: boolean): void {
    if (this.staged + text.length + 1 > stageBytes) this.flush();
    this.stage ??= new Uint8Array(stageBytes);
    this.stage.set(text, this.staged);
    this.staged += text.length;
    this.stage[this.staged++] = 0;
    this.waiting.push({ column, row, isFull });
  }

  /** The converted texts, for the columns that were given to `add`. */
  finish(): Uint8Array {
    this.flush();
    return this.bytes.finish();
  }

  private flush(): void {
    if (!this.stage) return;
    const text = this.decoder.decode(this.stage.subarray(0, this.staged));
    const converted = encoder.encode(text);
    const base = this.bytes.length;
    let start = 0;
    for (const { column, row, isFull } of this.waiting) {
      let end = converted.indexOf(0, start);
      if (end < 0) end = converted.length;
      const next = end + 1;
      if (isFull && endsDamaged(converted, start, end)) end -= 3;
      column.setRange(row, cellKinds.text, base + start, base + Math.max(start, end), false);
      start = next;
    }
    // Cut ends are no damage: a cell can only hold so much.
    if (text.includes('\uFFFD') && /\uFFFD[^\0]/.test(text)) this.isDamaged = true;
    this.bytes.append(converted);
    this.waiting.length = 0;
    this.staged = 0;
  }
}

function endsDamaged(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start >= 3 &&
    bytes[end - 3] === 0xef &&
    bytes[end - 2] === 0xbf &&
    bytes[end - 1] === 0xbd
  );
}

/** Start and end of the text of a cell without what fills it; in UTF-8 also without a character that the cell's end cuts. */
export function trimCell(
  bytes: Uint8Array,
  from: number,
  to: number,
  isUtf8: boolean,
): [number, number] {
  let end = textEnd(bytes, from, to);
  let start = from;
  while (start < end && bytes[start] === 0x20) start++;
  if (isUtf8 && end === to && bytes[end - 1]! >= 0x80) end -= brokenTail(bytes, start, end);
  return [start, end];
}
