import { joinHows } from '../../domain/join-report';
import { cellText, type RawColumn } from '../raw-layer';

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

/** Rows of a key column by what they say: the first row of each key, and the later rows with the same key. */
export interface KeyIndex {
  first: Map<string, number>;
  repeated: { row: number; first: number; key: string }[];
}

/** The keys of a column (a normalised form where `normalise` is given) among the given rows (0-based). */
export function indexKeys(
  column: RawColumn,
  rows: Iterable<number>,
  normalise: (text: string) => string | null = (text) => text,
): KeyIndex {
  const index: KeyIndex = { first: new Map(), repeated: [] };
  for (const row of rows) {
    const text = cellText(column, row);
    const key = text === null ? null : normalise(text);
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
  repeatedInTable: KeyIndex['repeated'];
  repeatedOnMap: KeyIndex['repeated'];
}

/**
 * Meets rows by key: as they stand, then normalised, then as the user accepted (`matches`: key of the table → key on
 * the map); never by likeness. A key that stands on several rows of the
 * table meets with its first row, one that stands on several shapes with the first of them; the others are told.
 */
export function matchKeys(
  table: { column: RawColumn; rows: Uint32Array; rowCount: number },
  map: { column: RawColumn; rows: Uint32Array },
  matches: Readonly<Record<string, string>> = {},
): KeyMatch {
  const mapRowOf = new Int32Array(table.rowCount).fill(-1);
  const how = new Uint8Array(table.rowCount);
  const onMap = indexKeys(map.column, map.rows);
  const inTable = indexKeys(table.column, table.rows);
  const taken = new Set<number>();
  let exact = 0;
  for (const [key, row] of inTable.first) {
    const mapRow = onMap.first.get(key);
    if (mapRow === undefined) continue;
    mapRowOf[row] = mapRow;
    how[row] = joinHows.indexOf('exact');
    taken.add(mapRow);
    exact++;
  }
  const left = <T extends number>(rows: Iterable<T>, isTaken: (row: T) => boolean) =>
    [...rows].filter((row) => !isTaken(row));
  const leftInTable = left(inTable.first.values(), (row) => mapRowOf[row]! >= 0);
  const leftOnMap =
    leftInTable.length > 0 ? left(onMap.first.values(), (row) => taken.has(row)) : [];
  const loose = indexKeys(map.column, leftOnMap, normaliseKey);
  const looseTable = indexKeys(table.column, leftInTable, normaliseKey);
  let normalised = 0;
  for (const [key, row] of looseTable.first) {
    const mapRow = loose.first.get(key);
    if (mapRow === undefined) continue;
    mapRowOf[row] = mapRow;
    how[row] = joinHows.indexOf('normalised');
    taken.add(mapRow);
    normalised++;
  }
  const isRepeated = new Set(looseTable.repeated.map(({ row }) => row));
  let accepted = 0;
  for (const [key, row] of inTable.first) {
    if (mapRowOf[row]! >= 0 || isRepeated.has(row) || !Object.hasOwn(matches, key)) continue;
    const mapRow = onMap.first.get(matches[key]!);
    if (mapRow === undefined || taken.has(mapRow)) continue;
    mapRowOf[row] = mapRow;
    how[row] = joinHows.indexOf('accepted');
    taken.add(mapRow);
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
