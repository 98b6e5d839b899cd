import type { TableJoin } from '../../domain/dataset';
import type { Issue } from '../../domain/issue';
import { cellText, geometryKinds } from '../raw-layer';
import type { GateLayer } from './gate-layer';
import { type KeyMatch, matchKeys } from './join-keys';
import { type FindingDetails, listedRows } from './layer-issues';
import type { MatchedFields } from './match-fields';

/** A layer of plots with its headings understood. */
export interface MatchedGate {
  gate: GateLayer;
  matched: MatchedFields;
  /** 0-based rows that are not rejected. */
  rows: Uint32Array;
}

/** The rows of a table that say more about shapes of another layer. */
export interface PlannedJoin {
  table: MatchedGate;
  map: MatchedGate;
  keyField: string;
  /** Row of the map for each row of the table, −1 for none. */
  mapRowOf: Int32Array;
  summary: TableJoin;
}

/** Fields that identify a plot, best first. A name serves only where there is no number. */
const keyFields = ['id', 'supervisionNumber', 'name'] as const;
/** A key by which fewer of the table's rows meet a shape is no key. */
const leastShare = 0.1;

/**
 * Finds the tables without any shape whose rows speak of plots that other layers draw, and by which key.
 * What does not meet is told on both sides; a repeated key's later rows are rejected, since the land and the
 * money of one plot must not count twice.
 */
export function planJoins(gates: readonly MatchedGate[]): PlannedJoin[] {
  const maps = gates.filter(hasShapes);
  if (maps.length === 0) return [];
  return gates
    .filter((one) => !hasShapes(one) && one.rows.length > 0)
    .flatMap((table) => {
      const join = bestJoin(table, maps);
      if (!join) return [];
      tellJoin(join);
      return [join];
    });
}

function hasShapes({ gate }: MatchedGate): boolean {
  const { kinds } = gate.layer.geometry;
  return kinds.some((kind) => {
    const name = geometryKinds[kind];
    return name === 'polygon' || name === 'mixed';
  });
}

interface Candidate {
  map: MatchedGate;
  keyField: string;
  match: KeyMatch;
  met: number;
}

function bestJoin(table: MatchedGate, maps: readonly MatchedGate[]): PlannedJoin | null {
  let best: Candidate | null = null;
  for (const keyField of keyFields)
    for (const map of maps) {
      const own = table.matched.byField.get(keyField);
      const other = map.matched.byField.get(keyField);
      if (!own?.filled || !other?.filled) continue;
      const match = matchKeys(
        { column: own.column, rows: table.rows, rowCount: table.gate.layer.rowCount },
        { column: other.column, rows: map.rows, rowCount: map.gate.layer.rowCount },
        table.gate.matches,
      );
      const met = match.exact + match.normalised + match.accepted;
      if (met >= leastShare * table.rows.length && met > (best?.met ?? 0))
        best = { map, keyField, match, met };
      // No other key can do better.
      if (best?.met === table.rows.length) return plannedFrom(table, best);
    }
  return best && plannedFrom(table, best);
}

function plannedFrom(table: MatchedGate, { map, keyField, match, met }: Candidate): PlannedJoin {
  const repeated = new Set(match.repeatedInTable.map(({ row }) => row));
  const onlyInTable = table.rows.filter((row) => match.mapRowOf[row]! < 0 && !repeated.has(row));
  tellRepeated(table, map, match);
  const isSpokenOf = new Uint8Array(map.gate.layer.rowCount);
  const { mapRowOf } = match;
  for (let i = 0; i < mapRowOf.length; i++) if (mapRowOf[i]! >= 0) isSpokenOf[mapRowOf[i]!] = 1;
  for (const { row } of match.repeatedOnMap) isSpokenOf[row] = 1;
  const onlyOnMap = map.rows.filter((row) => isSpokenOf[row] === 0);
  const headingOf = (one: MatchedGate) => one.matched.byField.get(keyField)!.column.name;
  tellLonely('join-only-in-table', 'warns', table, onlyInTable, keyField, {
    values: { map: map.gate.layer.name },
  });
  tellLonely('join-only-on-map', 'notes', map, onlyOnMap, keyField, {
    group: table.gate.layer.name,
    values: { table: table.gate.layer.name },
  });
  return {
    table,
    map,
    keyField,
    mapRowOf: match.mapRowOf,
    summary: {
      keyField,
      mapRowOf: match.mapRowOf,
      how: match.how,
      firstInTable: firstRows(table.gate.layer.rowCount, match.repeatedInTable),
      firstOnMap: firstRows(map.gate.layer.rowCount, match.repeatedOnMap),
      matches: table.gate.matches,
      table: table.gate.index,
      map: map.gate.index,
      tableHeading: headingOf(table),
      mapHeading: headingOf(map),
      met,
      normalised: match.normalised,
      accepted: match.accepted,
      onlyInTable: onlyInTable.length,
      onlyOnMap: onlyOnMap.length,
      repeatedInTable: match.repeatedInTable.length,
      repeatedOnMap: match.repeatedOnMap.length,
    },
  };
}

/** For each row the earlier one whose key it repeats, or −1. */
function firstRows(rowCount: number, repeated: KeyMatch['repeatedInTable']): Int32Array {
  const first = new Int32Array(rowCount).fill(-1);
  for (const one of repeated) first[one.row] = one.first;
  return first;
}

/** Tells rows that meet none, with the keys of as many as are listed: reading all of them would take longer than the join. */
function tellLonely(
  code: string,
  severity: Issue['severity'],
  { gate, matched }: MatchedGate,
  rows: Uint32Array,
  keyField: string,
  details: FindingDetails,
): void {
  const { column } = matched.byField.get(keyField)!;
  const common = { field: keyField, ...details };
  const listed = Math.min(rows.length, listedRows);
  for (const row of rows.subarray(0, listed))
    gate.issues.add(code, severity, row, { ...common, text: cellText(column, row) ?? '—' });
  for (let k = listed; k < rows.length; k++) gate.issues.add(code, severity, rows[k]!, common);
}

function tellRepeated(table: MatchedGate, map: MatchedGate, match: KeyMatch): void {
  for (const { row, first, key } of match.repeatedInTable)
    table.gate.issues.add('join-key-repeated', 'blocks', row, {
      group: key,
      values: { key, firstRow: first + 1 },
    });
  for (const { row, first, key } of match.repeatedOnMap)
    map.gate.issues.add('join-shape-repeated', 'warns', row, {
      group: key,
      values: { key, firstRow: first + 1, table: table.gate.layer.name },
    });
}

function tellJoin({ table, map, summary }: PlannedJoin): void {
  table.gate.issues.add('joined', 'notes', null, {
    values: {
      met: summary.met,
      normalised: summary.normalised,
      accepted: summary.accepted,
      map: map.gate.layer.name,
      mapHeading: summary.mapHeading,
      tableHeading: summary.tableHeading,
    },
  });
}
