import type { NumberColumn } from '../../domain/column';
import type { RawColumn } from '../raw-layer';
import type { FieldTable } from './field-names';
import type { GateLayer } from './gate-layer';
import { hasValues } from './layer-issues';
import { matchFields } from './match-fields';
import { fillNumbers } from './number-column';

/** The rows of a layer that speak of parks, with the number columns that were asked for. */
export interface ParkRows {
  /** Raw rows that are kept, ascending. */
  rows: Uint32Array;
  /** By place among the kept rows; NaN is unknown. */
  numbers: ReadonlyMap<string, NumberColumn>;
  /** The column that a field was found in. */
  columnOf(field: string): RawColumn | undefined;
}

/** Reads a layer of rows about parks: empty rows are rejected and told, fields matched, the wanted numbers read. */
export function readParkRows(
  gate: GateLayer,
  table: FieldTable,
  isNumber: (field: string) => boolean,
): ParkRows {
  const { layer, issues } = gate;
  for (let row = 0; row < layer.rowCount; row++)
    if (!hasValues(layer, row)) issues.add('empty-row', 'blocks', row);
  const matched = matchFields(layer, table, gate.mapping, issues);
  gate.fields = matched.fields;
  const rows = issues.keptRows();
  const places = rows.map((_, i) => i);
  const numbers = new Map<string, NumberColumn>();
  for (const [field, match] of matched.byField) {
    if (!isNumber(field)) continue;
    const values = new Float64Array(rows.length).fill(Number.NaN);
    const column: NumberColumn = { kind: 'number', values };
    fillNumbers(column, places, match, rows, issues);
    numbers.set(field, column);
  }
  return { rows, numbers, columnOf: (field) => matched.byField.get(field)?.column };
}
