import type { JsonCursor } from './json-cursor';

/** 10^0 … 10^22, the powers of ten that a double holds exactly. */
export const powersOfTen = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

const maxExactDigits = 15;
const maxDigits = 22;
const splitter = 134217729;

/**
 * Reads the number at the cursor and returns the same double as `JSON.parse` (Infinity beyond the range);
 * NaN for the tokens NaN and Infinity, which set `sawNotANumber`. Anything else is a fault.
 */
export function scanNumber(cursor: JsonCursor): number {
  const { bytes } = cursor;
  const start = cursor.pos;
  let p = start;
  const isNegative = bytes[p] === 45;
  if (isNegative) p++;
  // Digits beyond the first 15 significant ones are gathered apart, so that both parts stay exact.
  let head = 0;
  let tail = 0;
  let significant = 0;
  let fraction = 0;
  const first = p;
  let c = bytes[p]!;
  while (c >= 48 && c <= 57) {
    if (significant < maxExactDigits) head = head * 10 + (c - 48);
    else if (significant < maxDigits) tail = tail * 10 + (c - 48);
    if (significant > 0 || c !== 48) significant++;
    c = bytes[++p]!;
  }
  const integerDigits = p - first;
  if (integerDigits === 0) {
    const token = cursor.skipLiteral();
    if (token === 0x4e || token === 0x49) return NaN;
    cursor.fail('0-9', p);
  }
  if (integerDigits > 1 && bytes[first] === 48) cursor.fail('. e , ] }', first + 1);
  if (c === 46) {
    const point = p;
    c = bytes[++p]!;
    while (c >= 48 && c <= 57) {
      if (significant < maxExactDigits) head = head * 10 + (c - 48);
      else if (significant < maxDigits) tail = tail * 10 + (c - 48);
      if (significant > 0 || c !== 48) significant++;
      c = bytes[++p]!;
    }
    fraction = p - point - 1;
    if (fraction === 0) cursor.fail('0-9', p);
  }
  let exponent = -fraction;
  if (c === 101 || c === 69) {
    c = bytes[++p]!;
    const isNegativeExponent = c === 45;
    if (c === 45 || c === 43) c = bytes[++p]!;
    if (!(c >= 48 && c <= 57)) cursor.fail('0-9', p);
    let written = 0;
    while (c >= 48 && c <= 57) {
      if (written < 100000) written = written * 10 + (c - 48);
      c = bytes[++p]!;
    }
    exponent += isNegativeExponent ? -written : written;
  }
  cursor.pos = p;
  let value = NaN;
  if (significant <= maxExactDigits) {
    if (head === 0) value = 0;
    else if (exponent <= 0 && exponent >= -22) value = head / powersOfTen[-exponent]!;
    else if (exponent > 0 && exponent <= 22) value = head * powersOfTen[exponent]!;
  } else if (significant <= maxDigits && exponent <= 0 && exponent >= -22) {
    const scale = powersOfTen[significant - maxExactDigits]!;
    value = roundedQuotient(head, scale, tail, powersOfTen[-exponent]!);
  }
  if (Number.isNaN(value)) return Number(asciiText(bytes, start, p));
  return isNegative ? -value : value;
}

/**
 * (head·scale + tail) / divisor rounded once, in double-double arithmetic (T. J. Dekker, 1971);
 * NaN when the rounding cannot be decided. QGIS writes 15 decimals, so that this is the common path.
 */
function roundedQuotient(head: number, scale: number, tail: number, divisor: number): number {
  const product = head * scale;
  const sum = product + tail;
  const carried = sum - product;
  const sumError =
    product - (sum - carried) + (tail - carried) + productError(head, scale, product);
  const high = sum + sumError;
  const low = sumError - (high - sum);
  const quotient = high / divisor;
  const back = quotient * divisor;
  const correction = (high - back - productError(quotient, divisor, back) + low) / divisor;
  const result = quotient + correction;
  const doubt = correction * 1e-9;
  return quotient + (correction + doubt) === quotient + (correction - doubt) ? result : NaN;
}

/** a·b − product, exactly, where `product` is the rounded a·b. */
function productError(a: number, b: number, product: number): number {
  const aCut = splitter * a;
  const aHigh = aCut - (aCut - a);
  const aLow = a - aHigh;
  const bCut = splitter * b;
  const bHigh = bCut - (bCut - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let p = from; p < to; p++) text += String.fromCharCode(bytes[p]!);
  return text;
}
