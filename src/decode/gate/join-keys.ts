import { joinHows } from '../../domain/join-report';
import { cellText, type RawColumn } from '../raw-layer';
import { KeyCodes, type RepeatedKey } from './key-codes';

/**
 * The form in which keys are compared when they are not equal as they stand: half-width, upper case, without
 * spaces and joining signs, numbers without leading zeros. `null` for what identifies nothing.
 */
export function normaliseKey(text: string): string | null {
  const key = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_‐-―/\\.·、#]+/g, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
  return key === '' ? null : key;
}

/** Rows by what they say: the first row of each key, and the later rows with the same key. */
interface KeyIndex {
  first: Map<string, number>;
  repeated: RepeatedKey[];
}

/** The rows (0-based) by the normalised form of their keys. */
function indexNormalised(column: RawColumn, rows: Iterable<number>): KeyIndex {
  const index: KeyIndex = { first: new Map(), repeated: [] };
  for (const row of rows) {
    const text = cellText(column, row);
    const key = text === null ? null : normaliseKey(text);
    if (key === null) continue;
    const first = index.first.get(key);
    if (first === undefined) index.first.set(key, row);
    else index.repeated.push({ row, first, key });
  }
  return index;
}

/** How the rows of a table meet the rows of a map by a key. */
export interface KeyMatch {
  /** Row of the map for each row of the table, −1 for none. */
  mapRowOf: Int32Array;
  exact: number;
  /** Met only after both keys were normalised. */
  normalised: number;
  /** Met because the user accepted the two keys as the same. */
  accepted: number;
  /** For each row of the table an index into `joinHows`. */
  how: Uint8Array;
  /** Rows of the table whose key stands on an earlier row too. */
  repeatedInTable: RepeatedKey[];
  repeatedOnMap: RepeatedKey[];
}

/**
 * Meets rows by key: as they stand, then normalised, then as the user accepted (`matches`: key of the table → key on
 * the map); never by likeness. A key that stands on several rows of the
 * table meets with its first row, one that stands on several shapes with the first of them; the others are told.
 */
export function matchKeys(
  table: { column: RawColumn; rows: Uint32Array; rowCount: number },
  map: { column: RawColumn; rows: Uint32Array; rowCount: number },
  matches: Readonly<Record<string, string>> = {},
): KeyMatch {
  const mapRowOf = new Int32Array(table.rowCount).fill(-1);
  const how = new Uint8Array(table.rowCount);
  const codes = new KeyCodes(map.rows.length + table.rows.length);
  const onMap = codes.index(map.column, map.rows);
  const inTable = codes.index(table.column, table.rows);
  const isTaken = new Uint8Array(map.rowCount);
  const leftInTable: number[] = [];
  let exact = 0;
  for (let code = 1; code < inTable.first.length; code++) {
    const row = inTable.first[code]!;
    if (row < 0) continue;
    const mapRow = onMap.first[code] ?? -1;
    if (mapRow < 0) {
      leftInTable.push(row);
      continue;
    }
    mapRowOf[row] = mapRow;
    how[row] = joinHows.indexOf('exact');
    isTaken[mapRow] = 1;
    exact++;
  }
  const leftOnMap =
    leftInTable.length > 0 ? [...onMap.first].filter((row) => row >= 0 && !isTaken[row]) : [];
  const loose = indexNormalised(map.column, leftOnMap);
  const looseTable = indexNormalised(table.column, leftInTable);
  let normalised = 0;
  for (const [key, row] of looseTable.first) {
    const mapRow = loose.first.get(key);
    if (mapRow === undefined) continue;
    mapRowOf[row] = mapRow;
    how[row] = joinHows.indexOf('normalised');
    isTaken[mapRow] = 1;
    normalised++;
  }
  const isRepeated = new Set(looseTable.repeated.map(({ row }) => row));
  let accepted = 0;
  const acceptedKeys = Object.keys(matches).length > 0;
  for (const row of acceptedKeys ? leftInTable : []) {
    const key = cellText(table.column, row)!;
    if (mapRowOf[row]! >= 0 || isRepeated.has(row) || !Object.hasOwn(matches, key)) continue;
    const mapRow = onMap.first[codes.codeOfText(matches[key]!)] ?? -1;
    if (mapRow < 0 || isTaken[mapRow]) continue;
    mapRowOf[row] = mapRow;
    how[row] = joinHows.indexOf('accepted');
    isTaken[mapRow] = 1;
    accepted++;
  }
  return {
    mapRowOf,
    how,
    exact,
    normalised,
    accepted,
    repeatedInTable: [
      ...inTable.repeated,
      ...looseTable.repeated.filter(({ key }) => loose.first.has(key)),
    ],
    repeatedOnMap: onMap.repeated,
  };
}
