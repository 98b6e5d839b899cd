/** Powers of ten that a double holds exactly: dividing by them rounds once, as reading the text would. */
const powers = Array.from({ length: 23 }, (_, k) => 10 ** k);
const largestExact = 2 ** 53;

/**
 * The number that the bytes [start, end) write in ASCII, without a string being made; NaN when they
 * write none. Spaces around it are expected to be gone.
 */
export function numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const sign = bytes[at];
  if (sign === 0x2d || sign === 0x2b) at++;
  let digits = 0;
  let count = 0;
  let decimals = 0;
  let point = -1;
  // Zeros at the end of the decimals are padding (`420.500000000000000`) and would overflow the digits.
  let last = end;
  if (bytes[end - 1] === 0x30 && hasPoint(bytes, at, end)) while (bytes[last - 1] === 0x30) last--;
  for (; at < last; at++) {
    const byte = bytes[at]!;
    if (byte === 0x2e && point < 0) point = at;
    else if (byte >= 0x30 && byte <= 0x39) {
      digits = digits * 10 + byte - 0x30;
      count++;
      if (point >= 0) decimals++;
    } else return slowNumber(bytes, start, end);
  }
  if (count === 0) return slowNumber(bytes, start, end);
  // More digits than a double holds (`13885.500000000000364`, as GDAL writes): read as text, at leisure.
  if (digits >= largestExact || decimals >= powers.length)
    return Number(textOf(bytes, start, last));
  const value = digits / powers[decimals]!;
  return sign === 0x2d ? -value : value;
}

function hasPoint(bytes: Uint8Array, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (bytes[k] === 0x2e) return true;
  return false;
}

/** For many digits, exponents and decimal commas. */
function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 40) return Number.NaN;
  const text = textOf(bytes, start, end);
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number.NaN;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : Number.NaN;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
}
