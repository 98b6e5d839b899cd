import type { MatchedGate, PlannedJoin } from './join-tables';
import type { LayerIssues } from './layer-issues';
import type { TablePart } from './table-columns';

/** The rows of a layer that are rows of the table of their own: from `at` on, in the order of the layer. */
export interface OwnRows {
  issues: LayerIssues;
  /** 0-based rows of the layer. */
  rows: Uint32Array;
  at: number;
}

/**
 * Gives every row of every layer its row of the table: one after another, but the rows of a joined table that
 * met a shape stand where that shape stands. Joined tables come last among the parts, so that what they say
 * goes before what the map says.
 */
export function layOutRows(
  layers: readonly MatchedGate[],
  joins: readonly PlannedJoin[],
): { parts: TablePart[]; ownRows: OwnRows[]; count: number } {
  const joinOf = new Map(joins.map((join) => [join.table, join]));
  const placeOf = new Map<MatchedGate, Int32Array>();
  const ownRows: OwnRows[] = [];
  let count = 0;
  for (const layer of layers) {
    const { issues } = layer.gate;
    const join = joinOf.get(layer);
    // A join has rejected the rows that repeat a key.
    const rows = join
      ? layer.rows.filter((row) => join.mapRowOf[row]! < 0 && !issues.isRejected(row))
      : layer.rows;
    const places = new Int32Array(layer.gate.layer.rowCount).fill(-1);
    for (let i = 0; i < rows.length; i++) places[rows[i]!] = count + i;
    placeOf.set(layer, places);
    ownRows.push({ issues, rows, at: count });
    count += rows.length;
  }
  const partOf = (layer: MatchedGate): TablePart => {
    const join = joinOf.get(layer);
    const { issues } = layer.gate;
    const places = placeOf.get(layer)!;
    if (!join) return { issues, matched: layer.matched, ...placed(layer.rows, places) };
    const onMap = placeOf.get(join.map)!;
    const rows = layer.rows.filter((row) => !issues.isRejected(row));
    const isMet = new Uint8Array(rows.length);
    const joined = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const mapRow = join.mapRowOf[row]!;
      isMet[i] = mapRow >= 0 ? 1 : 0;
      joined[i] = mapRow >= 0 ? onMap[mapRow]! : places[row]!;
    }
    const { keyField } = join;
    return { issues, matched: layer.matched, rows, places: joined, join: { keyField, isMet } };
  };
  const last = (layer: MatchedGate) => (joinOf.has(layer) ? 1 : 0);
  const parts = [...layers].sort((a, b) => last(a) - last(b)).map(partOf);
  return { parts, ownRows, count };
}

function placed(rows: Uint32Array, placeOf: Int32Array) {
  const places = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) places[i] = placeOf[rows[i]!]!;
  return { rows, places };
}
