import type { PossibleMatch } from '../../domain/join-report';
import { normaliseKey } from './join-keys';

/** A key that was not met, by the row (0-based) that has it. */
export interface LooseKey {
  row: number;
  key: string;
}

/** In shorter keys one sign is most of what they say. */
export const shortestKey = 4;
/** A key that is near more others than this tells nothing. */
export const mostCandidates = 5;

/** Signs that are taken for each other when keys are typed or read off paper. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  一: '-',
  〇: '0',
};

type Nearness = PossibleMatch['by'];
const nearest: readonly Nearness[] = ['suffix', 'look-alike', 'one-edit'];

/**
 * Pairs of keys that are nearly the same: one has a short number or letter behind the other (`QY-14-1`), they
 * differ by signs that look alike, or by one sign put in, left out, changed or swapped with its neighbour. They
 * are only shown; the nearest first, and of each key only its nearest. Keys with too many near ones are left out.
 */
export function findPossibleMatches(
  table: readonly LooseKey[],
  map: readonly LooseKey[],
): PossibleMatch[] {
  const found = new Map<string, { by: Nearness; tableAt: number; mapAt: number }>();
  const add = (by: Nearness, tableAt: number, mapAt: number) => {
    const pair = `${tableAt} ${mapAt}`;
    const before = found.get(pair);
    if (!before || nearest.indexOf(by) < nearest.indexOf(before.by))
      found.set(pair, { by, tableAt, mapAt });
  };
  const tableKeys = table.map(({ key }) => normaliseKey(key));
  const mapKeys = map.map(({ key }) => normaliseKey(key));
  for (const by of nearest) {
    const formsOfMap = new Map<string, Set<number>>();
    for (const [at, key] of mapKeys.entries())
      for (const form of formsOf(by, key, map[at]!.key)) {
        const known = formsOfMap.get(form);
        if (known) known.add(at);
        else formsOfMap.set(form, new Set([at]));
      }
    for (const [at, key] of tableKeys.entries())
      for (const form of formsOf(by, key, table[at]!.key))
        for (const other of formsOfMap.get(form) ?? [])
          if (isNear(by, key!, mapKeys[other]!)) add(by, at, other);
  }
  return told([...found.values()], table, map);
}

/** Two keys that are near share a form; not every two that share one are near. */
function formsOf(by: Nearness, key: string | null, written: string): string[] {
  if (key === null) return [];
  if (by === 'suffix') return [key, withoutSuffix(key)].filter((form) => form.length > 1);
  // Before leading zeros go: an O is one of them.
  if (by === 'look-alike') return [normaliseKey(foldLookAlikes(written)) ?? key];
  const signs = [...key];
  if (signs.length < shortestKey) return [];
  return [key, ...signs.map((_, i) => [...signs.slice(0, i), ...signs.slice(i + 1)].join(''))];
}

function isNear(by: Nearness, a: string, b: string): boolean {
  if (a === b) return false;
  if (by === 'suffix') return withoutSuffix(a) === b || withoutSuffix(b) === a;
  return by === 'look-alike' || isOneEdit(a, b);
}

/** Normalised keys have a blank where a sign joined their parts. */
function withoutSuffix(key: string): string {
  return key.replace(/\s*[(（]\s*[\dA-Z]{1,2}\s*[)）]$|\s(?:\d{1,2}|[A-Z])$|(?<=\d)[A-Z]$/, '');
}

function foldLookAlikes(key: string): string {
  return [...key.normalize('NFKC').toUpperCase()].map((sign) => lookAlikes[sign] ?? sign).join('');
}

/** Whether one sign put in, left out, changed, or swapped with the next makes one text the other. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const restOf = (signs: readonly string[], from: number) => signs.slice(from).join('');
  if (long.length > short.length) return restOf(short, at) === restOf(long, at + 1);
  if (restOf(short, at + 1) === restOf(long, at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    restOf(short, at + 2) === restOf(long, at + 2)
  );
}

function told(
  pairs: readonly { by: Nearness; tableAt: number; mapAt: number }[],
  table: readonly LooseKey[],
  map: readonly LooseKey[],
): PossibleMatch[] {
  const rankOf = (by: Nearness) => nearest.indexOf(by);
  const bestOf = (side: 'tableAt' | 'mapAt') => {
    const best = new Map<number, number>();
    for (const pair of pairs)
      best.set(pair[side], Math.min(best.get(pair[side]) ?? nearest.length, rankOf(pair.by)));
    return best;
  };
  const [bestOfTable, bestOfMap] = [bestOf('tableAt'), bestOf('mapAt')];
  const near = pairs.filter(
    ({ by, tableAt, mapAt }) =>
      rankOf(by) === bestOfTable.get(tableAt) && rankOf(by) === bestOfMap.get(mapAt),
  );
  const countOf = (side: 'tableAt' | 'mapAt') => {
    const counts = new Map<number, number>();
    for (const pair of near) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
  };
  const [ofTable, ofMap] = [countOf('tableAt'), countOf('mapAt')];
  return near
    .filter(
      ({ tableAt, mapAt }) =>
        ofTable.get(tableAt)! <= mostCandidates && ofMap.get(mapAt)! <= mostCandidates,
    )
    .map(({ by, tableAt, mapAt }) => ({
      by,
      tableRow: table[tableAt]!.row + 1,
      mapRow: map[mapAt]!.row + 1,
      tableKey: table[tableAt]!.key,
      mapKey: map[mapAt]!.key,
      isOnly: ofTable.get(tableAt) === 1 && ofMap.get(mapAt) === 1,
    }))
    .sort((a, b) => rankOf(a.by) - rankOf(b.by) || a.tableRow - b.tableRow || a.mapRow - b.mapRow);
}
