import { type TextualColumn, textAt } from '../../domain/column';
import { ByteDictionary } from './byte-dictionary';
import type { GateLayer } from './gate-layer';

/** A table's rows by layer, for telling things about them. */
export interface TableRows {
  count: number;
  gates: readonly GateLayer[];
  /** Index into `gates` and 0-based row in that layer, for each row of the table. */
  gateOf: Uint16Array;
  rawRowOf: Uint32Array;
}

export interface FilledIds {
  column: TextualColumn;
  /** 1 where the id was made from the row number. */
  made: Uint8Array;
}

const encoder = new TextEncoder();

/** The ids with the missing ones made from the row: `#12`, or `#2-12` when several layers go into the table. */
export function fillIds(column: TextualColumn | undefined, rows: TableRows): FilledIds {
  const { count, gates, gateOf, rawRowOf } = rows;
  const made = new Uint8Array(count);
  const ids: string[] = [];
  const isKnown = (i: number) =>
    column !== undefined &&
    (column.kind === 'code'
      ? column.codes[i] !== 0
      : column.kind === 'text'
        ? column.starts[i] !== column.ends[i]
        : column.values[i] !== null);
  for (let i = 0; i < count; i++) {
    if (isKnown(i)) continue;
    made[i] = 1;
    const gate = gates[gateOf[i]!]!;
    const prefix = gates.length > 1 ? `${gate.index + 1}-` : '';
    ids.push(`#${prefix}${rawRowOf[i]! + 1}`);
    gate.issues.add('id-made', 'notes', rawRowOf[i]!);
  }
  if (column && ids.length === 0) return { column, made };
  let next = 0;
  const texts = Array.from({ length: count }, (_, i) =>
    made[i] || !column ? ids[next++]! : textAt(column, i)!,
  );
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + 3 * text.length, 0));
  let to = 0;
  for (const [i, text] of texts.entries()) {
    starts[i] = to;
    to += encoder.encodeInto(text, bytes.subarray(to)).written;
    ends[i] = to;
  }
  return { column: { kind: 'text', bytes: bytes.slice(0, to), starts, ends, escaped: null }, made };
}

/** Repeated ids told one by one; further ones are counted. */
const detailed = 1000;

/** Warns of ids that stand on more than one row; both rows stay. */
export function tellDuplicateIds(ids: FilledIds, rows: TableRows): void {
  const { column, made } = ids;
  const firstByCode: number[] = [];
  const dictionary = new ByteDictionary(column.kind === 'text' ? rows.count : 0);
  let told = 0;
  for (let i = 0; i < rows.count; i++) {
    if (made[i]) continue;
    const code =
      column.kind === 'code'
        ? column.codes[i]!
        : column.kind === 'text'
          ? dictionary.code(column.bytes, column.starts[i]!, column.ends[i]!)
          : 0;
    if (code === 0) continue;
    const first = firstByCode[code];
    if (first === undefined) {
      firstByCode[code] = i;
      continue;
    }
    const gate = rows.gates[rows.gateOf[i]!]!;
    const firstGate = rows.gates[rows.gateOf[first]!]!;
    const firstRow = rows.rawRowOf[first]!;
    const id = textAt(column, i)!;
    const isNew = told++ < detailed;
    if (!isNew) {
      gate.issues.add('duplicate-id-more', 'warns', rows.rawRowOf[i]!);
      firstGate.issues.mark(firstRow, 'warns');
      continue;
    }
    const details = {
      field: 'id',
      group: id,
      values: { id, firstRow: firstRow + 1, firstFile: firstGate.layer.file },
    };
    if (firstGate === gate) gate.issues.addOnce('duplicate-id', 'warns', firstRow, details);
    else firstGate.issues.mark(firstRow, 'warns');
    gate.issues.add('duplicate-id', 'warns', rows.rawRowOf[i]!, details);
  }
}
