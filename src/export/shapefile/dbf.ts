import { civilFromDay, type Day, formatDay } from '../../domain/day';
import { cutToBytes, encodeText } from '../encode-text';
import { type ExportCheckpoint, type ExportEncoding, partOf } from '../export-request';
import type { LandColumn } from '../land-rows';

const mostTextBytes = 254;
const mostNumberBytes = 20;
const mostDecimals = 15;
const space = 0x20;
/** Language byte of code page 936. */
const languageGbk = 0x4d;

interface Field {
  name: string;
  type: 'C' | 'N' | 'D' | 'L';
  width: number;
  decimals: number;
  /** The cell of a row as it is written, without padding. */
  cell(row: number): Uint8Array;
}

/** What a table is written from: a name for each column. */
export interface DbfRequest {
  columns: readonly LandColumn[];
  names: readonly string[];
  rows: ArrayLike<number>;
  encoding: ExportEncoding;
  day: Day;
}

/** Cells of a column that hold less than was given. */
export interface CutCells {
  name: string;
  heading: string;
  texts: number;
  numbers: number;
}

export interface DbfFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the encoding does not have. */
  lost: number;
  /** What no cell holds whole, by column: texts cut short, numbers rounded. */
  cut: CutCells[];
}

/** Columns of rows as a dBASE table: text, decimal numbers, days and flags; unknown cells are blank. */
export async function writeDbf(
  { columns, names, rows, encoding, day }: DbfRequest,
  checkpoint: ExportCheckpoint,
): Promise<DbfFile> {
  let lost = 0;
  const cut: CutCells[] = [];
  const given: Field[] = [];
  // Each column is gone through whole, for its width.
  for (const [k, column] of columns.entries()) {
    const name = names[k]!;
    const counts = { texts: 0, numbers: 0, lost: 0 };
    given.push(fieldOf(column, name, rows, encoding, counts));
    const { texts, numbers } = counts;
    if (texts + numbers > 0) cut.push({ name, heading: column.heading, texts, numbers });
    lost += counts.lost;
    await partOf(checkpoint, 0, 0.5)(k + 1, columns.length);
  }
  // A table must have a column; some readers refuse one without.
  const fields = given.length > 0 ? given : [rowNumbers()];
  const recordBytes = 1 + fields.reduce((sum, { width }) => sum + width, 0);
  const headerBytes = 33 + 32 * fields.length;
  const bytes = new Uint8Array(headerBytes + recordBytes * rows.length + 1);
  const view = new DataView(bytes.buffer);
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  bytes.set([3, year - 1900, month, dayOfMonth]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  bytes[29] = encoding === 'gbk' ? languageGbk : 0;
  for (const [k, { name, type, width, decimals }] of fields.entries()) {
    const at = 32 + 32 * k;
    bytes.set(encodeText(name, encoding).bytes, at);
    bytes[at + 11] = type.charCodeAt(0);
    bytes[at + 16] = width;
    bytes[at + 17] = decimals;
  }
  bytes[headerBytes - 1] = 0x0d;
  bytes.fill(space, headerBytes, bytes.length - 1);
  for (let i = 0; i < rows.length; i++) {
    let at = headerBytes + recordBytes * i + 1;
    for (const { type, width, cell } of fields) {
      const value = cell(rows[i]!);
      bytes.set(value, type === 'N' ? at + width - value.length : at);
      at += width;
    }
    await partOf(checkpoint, 0.5, 1)(i + 1, rows.length);
  }
  bytes[bytes.length - 1] = 0x1a;
  return { bytes, lost, cut };
}

function fieldOf(
  { kind, valueAt }: LandColumn,
  name: string,
  rows: ArrayLike<number>,
  encoding: ExportEncoding,
  counts: { texts: number; numbers: number; lost: number },
): Field {
  const ascii = (text: string) => new TextEncoder().encode(text);
  switch (kind) {
    case 'day':
      return {
        name,
        type: 'D',
        width: 8,
        decimals: 0,
        cell: (row) => {
          const value = valueAt(row);
          return ascii(typeof value === 'number' ? formatDay(value).replaceAll('-', '') : '');
        },
      };
    case 'flag':
      return {
        name,
        type: 'L',
        width: 1,
        decimals: 0,
        cell: (row) => {
          const value = valueAt(row);
          return ascii(value === null ? '?' : value ? 'T' : 'F');
        },
      };
    case 'number': {
      let whole = 1;
      let decimals = 0;
      for (let i = 0; i < rows.length; i++) {
        const [before = '', after = ''] = decimalText(valueAt(rows[i]!)).split('.');
        whole = Math.max(whole, before.length);
        decimals = Math.max(decimals, after.length);
      }
      decimals = Math.max(0, Math.min(decimals, mostNumberBytes - whole - 1));
      const width = Math.min(mostNumberBytes, whole + (decimals > 0 ? decimals + 1 : 0));
      for (let i = 0; i < rows.length; i++) {
        const value = valueAt(rows[i]!);
        if (typeof value === 'number' && Number(fixed(value, decimals, width)) !== value)
          counts.numbers++;
      }
      const cell = (row: number) => {
        const value = valueAt(row);
        return ascii(typeof value === 'number' ? fixed(value, decimals, width) : '');
      };
      return { name, type: 'N', width, decimals, cell };
    }
    default: {
      const encode = (row: number) => encodeText(String(valueAt(row) ?? ''), encoding);
      let width = 1;
      for (let i = 0; i < rows.length; i++) {
        const { bytes, lost } = encode(rows[i]!);
        counts.lost += lost;
        if (bytes.length > mostTextBytes) counts.texts++;
        width = Math.max(width, Math.min(mostTextBytes, bytes.length));
      }
      const cell = (row: number) => {
        const { bytes } = encode(row);
        if (bytes.length <= width) return bytes;
        return encodeText(cutToBytes(String(valueAt(row)), width, encoding), encoding).bytes;
      };
      return { name, type: 'C', width, decimals: 0, cell };
    }
  }
}

/** The shortest plain decimal that reads back to the same number, without exponent; '' for unknown. */
function decimalText(value: unknown): string {
  if (typeof value !== 'number') return '';
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(Math.abs(value) < 1 ? mostDecimals : 0).replace(/\.?0+$/, '');
}

function fixed(value: number, decimals: number, width: number): string {
  const text = value.toFixed(decimals);
  // Beyond twenty digits no cell of the format holds it plainly; readers know the exponent.
  return text.length <= width ? text : value.toExponential(Math.max(0, width - 8));
}

function rowNumbers(): Field {
  const cell = (row: number) => new TextEncoder().encode(String(row + 1));
  return { name: 'FID_1', type: 'N', width: 10, decimals: 0, cell };
}
