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
  /** Of each staged text its column, its row, and whether it fills its cell. */
  private readonly columns: ColumnBuilder[] = [];
  private readonly rows: number[] = [];
  private readonly full: boolean[] = [];
  private staged = 0;
  private readonly decoder: TextDecoder;

  constructor(encoding: TextEncodingName) {
    this.decoder = new TextDecoder(encoding);
  }

  /** Sets a cell of a column to the bytes [from, to) of the file, later. `isFull`: the text fills its cell and may be cut inside a character. */
  add(
    column: ColumnBuilder,
    row: number,
    { bytes, from, to, isFull }: { bytes: Uint8Array; from: number; to: number; isFull: boolean },
  ): void {
    if (this.staged + to - from + 1 > stageBytes) this.flush();
    this.stage ??= new Uint8Array(stageBytes);
    const { stage } = this;
    let at = this.staged;
    for (let k = from; k < to; k++) stage[at++] = bytes[k]!;
    stage[at++] = 0;
    this.staged = at;
    this.columns.push(column);
    this.rows.push(row);
    this.full.push(isFull);
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
    for (let i = 0; i < this.rows.length; i++) {
      let end = start;
      while (end < converted.length && converted[end] !== 0) end++;
      const next = end + 1;
      if (this.full[i] && endsDamaged(converted, start, end)) end -= 3;
      const [from, to] = [base + start, base + Math.max(start, end)];
      this.columns[i]!.setRange(this.rows[i]!, cellKinds.text, from, to, false);
      start = next;
    }
    // Cut ends are no damage: a cell can only hold so much.
    if (text.includes('\uFFFD') && /\uFFFD[^\0]/.test(text)) this.isDamaged = true;
    this.bytes.append(converted);
    this.columns.length = 0;
    this.rows.length = 0;
    this.full.length = 0;
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
