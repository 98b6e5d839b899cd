/**
 * Reads `count` numbers of `width` bits in runs (repeated or packed), as levels and dictionary indices are kept, from
 * bytes [start, end). A run cannot be longer than what is still wanted. Throws `RangeError` when the bytes end first.
 */
export function readRuns(
  view: DataView,
  start: number,
  end: number,
  width: number,
  count: number,
): Uint32Array {
  const values = new Uint32Array(count);
  if (width > 32) throw new RangeError('width of a run beyond 32 bits');
  const last = Math.min(end, view.byteLength);
  let pos = start;
  let done = 0;
  const byte = () => {
    if (pos >= last) throw new RangeError('run cut off');
    return view.getUint8(pos++);
  };
  while (done < count) {
    let header = 0;
    let scale = 1;
    for (let c = 0x80; c & 0x80; scale *= 128) {
      if (scale > 2 ** 35) throw new RangeError('length of a run too long');
      c = byte();
      header += (c & 0x7f) * scale;
    }
    if (header % 2 === 0) {
      let value = 0;
      for (let k = 0; k < width; k += 8) value += byte() * 2 ** k;
      const to = Math.min(count, done + header / 2);
      if (to === done) continue;
      values.fill(value, done, to);
      done = to;
      continue;
    }
    const groups = (header - 1) / 2;
    const first = pos;
    const wanted = Math.min(count - done, groups * 8);
    for (let i = 0; i < wanted; i++) values[done++] = bitsAt(view, first, i * width, width, last);
    pos = Math.min(last, first + groups * width);
  }
  return values;
}

/** `width` bits from bit `at` behind byte `first` on, the lowest first; padding that a writer cut off is 0. */
function bitsAt(view: DataView, first: number, at: number, width: number, end: number): number {
  let value = 0;
  let done = 0;
  while (done < width) {
    const pos = first + ((at + done) >>> 3);
    if (pos >= end) throw new RangeError('run cut off');
    const shift = (at + done) & 7;
    const take = Math.min(8 - shift, width - done);
    value += ((view.getUint8(pos) >>> shift) & ((1 << take) - 1)) * 2 ** done;
    done += take;
  }
  return value;
}

/** Bits that hold numbers up to `most`. */
export function bitsFor(most: number): number {
  return 32 - Math.clz32(most);
}
