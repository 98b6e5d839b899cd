/** What is searched: nodes 0 … n−1 in the order in which they are preferred. */
export interface SetSearch {
  areas: ArrayLike<number>;
  /** Of each node those that touch it or are near enough. */
  neighbours: readonly (readonly number[])[];
  /** Ends of the area that is wanted, both included. */
  least: number;
  most: number;
  /** Nodes that a set may have at most. */
  mostNodes: number;
  /** Whether a set of fitting area has the shape that is wanted. */
  hasShape: (set: readonly number[]) => boolean;
  /** Sets that are looked at before the search is cut off. */
  mostLooked: number;
  /** Called again and again; may throw to stop. */
  pause: (done: number, total: number) => Promise<void>;
}

export interface FoundSets {
  /** Each ascending; single nodes first. */
  sets: number[][];
  looked: number;
  /** True when sets were left unseen: there may be more. */
  isCut: boolean;
}

const pauseEvery = 256;

/**
 * All connected sets of nodes that fit in area and shape and from which nothing can be left out: a set that contains a
 * smaller fitting one is not offered. Each connected set is looked at once (ESU of Wernicke 2006); a branch ends where
 * its area passes the upper end, since areas only grow. Single nodes are all looked at before any combination.
 */
export async function connectedSets(search: SetSearch): Promise<FoundSets> {
  const { areas, neighbours, mostLooked, pause } = search;
  const count = areas.length;
  const fits = fitting(search);
  const sets: number[][] = [];
  for (let node = 0; node < count; node++) {
    if (node % pauseEvery === 0) await pause(node, mostLooked);
    if (fits([node])) sets.push([node]);
  }
  let looked = count;
  if (search.mostNodes < 2) return { sets, looked, isCut: false };
  for (let root = 0; root < count; root++) {
    if (areas[root]! > search.most || fits([root])) continue;
    for (const set of setsFrom(root, neighbours, areas, search, fits)) {
      if (looked++ >= mostLooked) return { sets, looked: mostLooked, isCut: true };
      if (looked % pauseEvery === 0) await pause(looked, mostLooked);
      const sorted = [...set].sort((a, b) => a - b);
      if (fits(sorted) && !hasFittingPart(sorted, neighbours, fits)) sets.push(sorted);
    }
    if (root % pauseEvery === 0) await pause(looked, mostLooked);
  }
  return { sets, looked, isCut: false };
}

/** Sets of two and more nodes whose least node is `root`, each once. */
function* setsFrom(
  root: number,
  neighbours: SetSearch['neighbours'],
  areas: SetSearch['areas'],
  { most, mostNodes }: SetSearch,
  fits: (set: readonly number[]) => boolean,
): Generator<readonly number[]> {
  const set = [root];
  const seen = new Set([root, ...neighbours[root]!]);
  yield* grow(
    neighbours[root]!.filter((node) => node > root),
    areas[root]!,
  );

  function* grow(open: readonly number[], area: number): Generator<readonly number[]> {
    const left = [...open];
    while (left.length > 0) {
      const node = left.pop()!;
      const sum = area + areas[node]!;
      if (!(sum <= most)) continue;
      set.push(node);
      yield set;
      if (set.length < mostNodes && !fits([...set].sort((a, b) => a - b))) {
        const own = neighbours[node]!.filter((other) => !seen.has(other));
        for (const other of own) seen.add(other);
        yield* grow([...left, ...own.filter((other) => other > root)], sum);
        for (const other of own) seen.delete(other);
      }
      set.pop();
    }
  }
}

/** Whether a set fits in area and shape; shapes are measured once. */
function fitting({ areas, least, most, hasShape }: SetSearch): (set: readonly number[]) => boolean {
  const known = new Map<string, boolean>();
  return (set) => {
    let area = 0;
    for (const node of set) area += areas[node]!;
    if (!(area >= least && area <= most)) return false;
    const key = set.join(' ');
    let answer = known.get(key);
    if (answer === undefined) {
      answer = hasShape(set);
      known.set(key, answer);
    }
    return answer;
  };
}

/** Whether a connected part of the set, but not all of it, fits by itself. */
function hasFittingPart(
  set: readonly number[],
  neighbours: SetSearch['neighbours'],
  fits: (set: readonly number[]) => boolean,
): boolean {
  const all = 2 ** set.length - 1;
  for (let bits = 1; bits < all; bits++) {
    const part = set.filter((_, k) => bits & (1 << k));
    if (fits(part) && isConnected(part, neighbours)) return true;
  }
  return false;
}

/** Whether each node of a set can be reached from the others within the set. */
export function isConnected(set: readonly number[], neighbours: SetSearch['neighbours']): boolean {
  const left = new Set(set);
  const open = set.slice(0, 1);
  left.delete(open[0]!);
  while (open.length > 0)
    for (const other of neighbours[open.pop()!]!) if (left.delete(other)) open.push(other);
  return left.size === 0;
}
