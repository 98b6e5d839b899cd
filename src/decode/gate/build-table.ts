import type { Column } from '../../domain/column';
import type { Dataset, TableJoin } from '../../domain/dataset';
import type { PolygonColumn } from '../../domain/polygons';
import type { Checkpoint } from '../format';
import type { FieldTable } from './field-names';
import { fillIds, type TableRows, tellDuplicateIds } from './fill-ids';
import { type GateLayer, rejectUnusableRows } from './gate-layer';
import { type MatchedGate, planJoins } from './join-tables';
import { layOutRows, type OwnRows } from './lay-out-rows';
import { matchFields } from './match-fields';
import { buildTableColumns } from './table-columns';
import { buildTableShapes } from './table-shapes';

/** A table of rows with shapes, made of the layers of one role. */
export interface BuiltTable extends TableRows {
  columns: Record<string, Column>;
  extra: Record<string, Column>;
  polygons: PolygonColumn;
  repairs: Dataset['repairs'];
  /** As `PlotTable.layerOf` and `rowOf`. */
  layerOf: Uint16Array;
  rowOf: Uint32Array;
  joins: TableJoin[];
}

/**
 * Puts the rows of layers that hold the same kind of thing into one table; unusable rows are rejected and
 * told. Shapes come first, and are given to `onShapes` before the columns are filled.
 */
export async function buildTable(
  gates: readonly GateLayer[],
  name: Dataset['repairs'][number]['table'],
  fields: FieldTable,
  checkpoint: Checkpoint,
  onShapes?: (polygons: PolygonColumn) => void,
): Promise<BuiltTable> {
  const layers: MatchedGate[] = gates.map((gate) => {
    rejectUnusableRows(gate);
    const matched = matchFields(gate.layer, fields, gate.mapping, gate.issues);
    gate.fields = matched.fields;
    return { gate, matched, rows: gate.issues.keptRows() };
  });
  const joins = name === 'plots' ? planJoins(layers) : [];
  const { parts, ownRows, count } = layOutRows(layers, joins);
  const rows = rowsOf(count, gates, ownRows);
  const shapes = await buildTableShapes(ownRows, name, checkpoint);
  onShapes?.(shapes.polygons);
  const { columns, extra } = await buildTableColumns(count, parts, fields, checkpoint);
  if (fields.kinds.id) {
    const ids = fillIds(textual(columns.id), rows);
    columns.id = ids.column;
    tellDuplicateIds(ids, rows);
  }
  const layerOf = rows.gateOf.map((gate) => gates[gate]!.index);
  const rowOf = rows.rawRowOf.map((row) => row + 1);
  return {
    ...rows,
    columns,
    extra,
    ...shapes,
    layerOf,
    rowOf,
    joins: joins.map(({ summary }) => summary),
  };
}

function rowsOf(count: number, gates: readonly GateLayer[], parts: readonly OwnRows[]): TableRows {
  const gateOf = new Uint16Array(count);
  const rawRowOf = new Uint32Array(count);
  for (const [gate, { rows, at }] of parts.entries()) {
    gateOf.fill(gate, at, at + rows.length);
    rawRowOf.set(rows, at);
  }
  return { count, gates, gateOf, rawRowOf };
}

function textual(column: Column | undefined) {
  return column && (column.kind === 'text' || column.kind === 'code' || column.kind === 'string')
    ? column
    : undefined;
}
