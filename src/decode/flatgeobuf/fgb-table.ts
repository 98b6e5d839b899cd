/**
 * Tables of FlatBuffers in a part of a file, every offset checked against the part: the library's own classes read
 * past the end without a word. Each function throws `RangeError` where the bytes do not hold what is asked for.
 */
export interface Part {
  view: DataView;
  start: number;
  end: number;
}

/** Position of the table that a size-prefixed buffer begins with; `start` is behind the prefix. */
export function rootOf(part: Part): number {
  return targetOf(part, part.start);
}

/** Position of the field of a table, or 0 when the table does not have it. Fields count from 0. */
export function fieldOf(part: Part, table: number, field: number, size: number): number {
  const { view } = part;
  const vtable = table - view.getInt32(inside(part, table, 4), true);
  const slot = 4 + 2 * field;
  if (slot + 2 > view.getUint16(inside(part, vtable, 4), true)) return 0;
  const offset = view.getUint16(inside(part, vtable + slot, 2), true);
  return offset === 0 ? 0 : inside(part, table + offset, size);
}

/** Position that the offset at `pos` points to. */
export function targetOf(part: Part, pos: number): number {
  return inside(part, pos + part.view.getUint32(inside(part, pos, 4), true), 4);
}

/** Position and count of the items of a vector field; a field that is not there has none. */
export function vectorOf(
  part: Part,
  table: number,
  field: number,
  itemSize: number,
): { at: number; count: number } {
  const pos = fieldOf(part, table, field, 4);
  if (pos === 0) return { at: 0, count: 0 };
  const vector = targetOf(part, pos);
  const count = part.view.getUint32(vector, true);
  return { at: inside(part, vector + 4, count * itemSize), count };
}

/** Position of the table in a field, or 0. */
export function tableOf(part: Part, table: number, field: number): number {
  const pos = fieldOf(part, table, field, 4);
  return pos === 0 ? 0 : targetOf(part, pos);
}

export function byteOf(part: Part, table: number, field: number): number {
  const pos = fieldOf(part, table, field, 1);
  return pos === 0 ? 0 : part.view.getUint8(pos);
}

const decoder = new TextDecoder();

/** Texts of a header are names; a longer one is cut. */
const maxTextBytes = 65536;

/** The text in a field, or `null`. */
export function textOf(part: Part, table: number, field: number): string | null {
  const { at, count } = vectorOf(part, table, field, 1);
  if (at === 0) return null;
  const { buffer, byteOffset } = part.view;
  return decoder.decode(new Uint8Array(buffer, byteOffset + at, Math.min(count, maxTextBytes)));
}

function inside({ start, end }: Part, pos: number, size: number): number {
  if (pos < start || pos + size > end) throw new RangeError('offset outside of its part');
  return pos;
}
