const BACKSLASH = 0x5c;

const simple: Record<number, number> = {
  34: 0x22,
  92: 0x5c,
  47: 0x2f,
  98: 0x08,
  102: 0x0c,
  110: 0x0a,
  114: 0x0d,
  116: 0x09,
};

/**
 * Writes the bytes [start, end) of a JSON string (without its quotes) to `target` at `at` with the
 * escapes resolved, and returns where it ended; never longer than the input. A lone surrogate becomes U+FFFD.
 */
export function unescapeJson(
  bytes: Uint8Array,
  start: number,
  end: number,
  target: Uint8Array,
  at: number,
): number {
  let to = at;
  for (let k = start; k < end; k++) {
    const byte = bytes[k]!;
    if (byte !== BACKSLASH) {
      target[to++] = byte;
      continue;
    }
    const letter = bytes[++k]!;
    if (letter !== 0x75) {
      target[to++] = simple[letter] ?? letter;
      continue;
    }
    let point = hex4(bytes, k + 1);
    k += 4;
    if (point >= 0xd800 && point <= 0xdfff) {
      const low =
        point < 0xdc00 && bytes[k + 1] === BACKSLASH && bytes[k + 2] === 0x75
          ? hex4(bytes, k + 3)
          : 0;
      if (low >= 0xdc00 && low <= 0xdfff) {
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        k += 6;
      } else point = 0xfffd;
    }
    to = writeUtf8(point, target, to);
  }
  return to;
}

function hex4(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let k = at; k < at + 4; k++) {
    const byte = bytes[k] ?? 0;
    value = value * 16 + (byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57);
  }
  return value;
}

function writeUtf8(point: number, target: Uint8Array, at: number): number {
  let to = at;
  if (point < 0x80) target[to++] = point;
  else if (point < 0x800) {
    target[to++] = 0xc0 | (point >> 6);
    target[to++] = 0x80 | (point & 63);
  } else if (point < 0x10000) {
    target[to++] = 0xe0 | (point >> 12);
    target[to++] = 0x80 | ((point >> 6) & 63);
    target[to++] = 0x80 | (point & 63);
  } else {
    target[to++] = 0xf0 | (point >> 18);
    target[to++] = 0x80 | ((point >> 12) & 63);
    target[to++] = 0x80 | ((point >> 6) & 63);
    target[to++] = 0x80 | (point & 63);
  }
  return to;
}
