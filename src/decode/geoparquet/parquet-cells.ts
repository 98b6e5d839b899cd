import type { SchemaElement } from 'hyparquet';
import { integerCell, singleAsWritten } from '../shape/binary-cells';

/** A list, an object or a value that the file calls JSON. */
export interface JsonCell {
  json: unknown;
}

/** A value as it goes into a layer; bytes are a shape, or something that has no place in a table. */
export type Cell = null | boolean | number | string | Uint8Array | JsonCell;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder();
const dayMillis = 86_400_000;
/** Beyond these no calendar goes. */
const maxMillis = 8.64e15;
const julianDayOf1970 = 2_440_588;

/** What turns the stored values of a column into cells. */
export function cellReaderOf(element: SchemaElement): (value: unknown) => Cell {
  const { type, converted_type: converted, logical_type: logical } = element;
  const kind = logical?.type ?? converted;
  if (type === 'INT96') return (value) => timestampOf(nanosOf96(value as bigint), 1_000_000n);
  switch (kind) {
    case 'DECIMAL': {
      const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0) ?? 0;
      return (value) => decimalOf(value, scale);
    }
    case 'DATE':
      return (value) => timeText(Number(value) * dayMillis);
    case 'TIMESTAMP_MILLIS':
      return (value) => timestampOf(value as bigint, 1n);
    case 'TIMESTAMP_MICROS':
      return (value) => timestampOf(value as bigint, 1000n);
    case 'TIMESTAMP': {
      const unit = logical?.type === 'TIMESTAMP' ? logical.unit : 'MILLIS';
      const perMilli = unit === 'NANOS' ? 1_000_000n : unit === 'MICROS' ? 1000n : 1n;
      const isLocal = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC;
      return (value) => {
        const cell = timestampOf(value as bigint, perMilli);
        return isLocal && typeof cell === 'string' ? cell.replace('Z', '') : cell;
      };
    }
    case 'UINT_8':
    case 'UINT_16':
    case 'UINT_32':
    case 'UINT_64':
      return (value) => unsignedOf(value);
    case 'INTEGER':
      if (logical?.type === 'INTEGER' && logical.isSigned) break;
      return (value) => unsignedOf(value);
    case 'UTF8':
    case 'STRING':
    case 'ENUM':
      return (value) => (value instanceof Uint8Array ? lenient.decode(value) : plainCell(value));
    case 'JSON':
      return (value) => jsonOf(value);
    case 'UUID':
      return (value) => uuidOf(value);
    case 'FLOAT16':
      return (value) => halfOf(value);
    case 'BSON':
    case 'INTERVAL':
      return (value) => value as Cell;
  }
  if (type === 'FLOAT') return (value) => singleAsWritten(value as number);
  if (type === 'BYTE_ARRAY') return textOrBytes;
  return plainCell;
}

function plainCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'bigint' ? integerCell(value) : (value as Cell);
}

/** Old writers do not say that bytes are a text. */
function textOrBytes(value: unknown): Cell {
  if (!(value instanceof Uint8Array)) return plainCell(value);
  try {
    return strict.decode(value);
  } catch {
    return value;
  }
}

function unsignedOf(value: unknown): Cell {
  if (typeof value === 'bigint') return integerCell(BigInt.asUintN(64, value));
  return typeof value === 'number' ? value >>> 0 : null;
}

/** All digits as they stand: a number where it holds them, else text. */
function decimalOf(value: unknown, scale: number): Cell {
  const unscaled = value instanceof Uint8Array ? signedOf(value) : BigInt(value as number | bigint);
  if (!(scale >= 0 && scale <= 1000)) return null;
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = unscaled < 0n ? '-' : '';
  const text = scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
  return digits.length <= 15 ? Number(text) : text;
}

function signedOf(bytes: Uint8Array): bigint {
  if (bytes.length > 256) return 0n;
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, value);
}

function nanosOf96(value: bigint): bigint {
  const days = (value >> 64n) - BigInt(julianDayOf1970);
  return days * 86_400_000_000_000n + (value & 0xffff_ffff_ffff_ffffn);
}

function timestampOf(value: bigint, perMilli: bigint): Cell {
  return timeText(Number(value / perMilli));
}

/** `2016-05-20`, with the time of day behind it where it is not midnight; `null` beyond the calendar. */
function timeText(millis: number): Cell {
  if (!(Math.abs(millis) <= maxMillis)) return null;
  const text = new Date(millis).toISOString();
  return text.replace(/\.000Z$/, 'Z').replace(/T00:00:00Z$/, '');
}

function jsonOf(value: unknown): Cell {
  if (!(value instanceof Uint8Array)) return plainCell(value);
  const text = lenient.decode(value);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return text;
  }
}

function uuidOf(value: unknown): Cell {
  if (!(value instanceof Uint8Array)) return null;
  const hex = Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function halfOf(value: unknown): Cell {
  if (!(value instanceof Uint8Array) || value.length < 2) return null;
  const bits = (value[1]! << 8) | value[0]!;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  const sign = bits >> 15 ? -1 : 1;
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity;
  const size = exponent === 0 ? 2 ** -14 * fraction : 2 ** (exponent - 15) * (1 + fraction);
  return singleAsWritten(sign * size);
}
