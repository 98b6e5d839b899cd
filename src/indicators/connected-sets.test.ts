import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedSets, isConnected, type SetSearch } from './connected-sets';

const graphs = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    areas: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
    edges: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), {
      maxLength: 3 * count,
    }),
    least: fc.integer({ min: 1, max: 16 }),
    span: fc.integer({ min: 0, max: 10 }),
    mostNodes: fc.integer({ min: 1, max: 4 }),
    odd: fc.boolean(),
  }),
);
type Graph = typeof graphs extends fc.Arbitrary<infer G> ? G : never;

function searchOf({ areas, edges, least, span, mostNodes, odd }: Graph): SetSearch {
  const neighbours = areas.map(() => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  return {
    areas,
    neighbours: neighbours.map((set) => [...set]),
    least,
    most: least + span,
    mostNodes,
    // Some rule of shape that neither grows nor shrinks with the set.
    hasShape: (set) => !odd || set.reduce((sum, node) => sum + node, 0) % 3 !== 1,
    mostLooked: 1e6,
    pause: async () => {},
  };
}

/** Every set of at most so many nodes, tried one by one. */
function bruteForce({
  areas,
  neighbours,
  least,
  most,
  mostNodes,
  hasShape,
}: SetSearch): number[][] {
  const all = Array.from({ length: 2 ** areas.length - 1 }, (_, k) =>
    Array.from(areas).flatMap((_, node) => ((k + 1) & (1 << node) ? [node] : [])),
  );
  const fitting = all.filter((set) => {
    const area = set.reduce((sum, node) => sum + areas[node]!, 0);
    return area >= least && area <= most && hasShape(set) && isConnected(set, neighbours);
  });
  return fitting.filter(
    (set) =>
      set.length <= mostNodes &&
      !fitting.some((part) => part.length < set.length && part.every((node) => set.includes(node))),
  );
}

const inOrder = (sets: number[][]) => sets.map(String).sort();

test('finds what trying every set finds', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const search = searchOf(graph);
      const { sets, isCut } = await connectedSets(search);
      expect(isCut).toBe(false);
      expect(inOrder(sets)).toEqual(inOrder(bruteForce(search)));
    }),
    { numRuns: 400 },
  );
});

test('every set is connected, within the area, found once, and contains no other, also when cut off', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.integer({ min: 1, max: 40 }), async (graph, mostLooked) => {
      const search = { ...searchOf(graph), mostLooked };
      const { sets, looked } = await connectedSets(search);
      expect(looked).toBeLessThanOrEqual(Math.max(mostLooked, graph.areas.length));
      expect(new Set(sets.map(String)).size).toBe(sets.length);
      for (const set of sets) {
        const area = set.reduce((sum, node) => sum + graph.areas[node]!, 0);
        expect(area).toBeGreaterThanOrEqual(search.least);
        expect(area).toBeLessThanOrEqual(search.most);
        expect(isConnected(set, search.neighbours)).toBe(true);
        expect(set.length).toBeLessThanOrEqual(search.mostNodes);
        const parts = sets.filter((other) => other !== set && other.every((n) => set.includes(n)));
        expect(parts).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

const row = (count: number): SetSearch => ({
  areas: Array.from({ length: count }, () => 10),
  neighbours: Array.from({ length: count }, (_, k) =>
    [k - 1, k + 1].filter((node) => node >= 0 && node < count),
  ),
  least: 20,
  most: 20,
  mostNodes: 4,
  hasShape: () => true,
  mostLooked: 1e6,
  pause: async () => {},
});

test('both ends of the area are included', async () => {
  expect((await connectedSets(row(3))).sets).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect((await connectedSets({ ...row(3), least: 20.01, most: 29.99 })).sets).toEqual([]);
});

test('says when it was cut off, with single plots seen all the same', async () => {
  const cut = await connectedSets({ ...row(50), mostLooked: 60 });
  expect(cut.isCut).toBe(true);
  expect(cut.sets.length).toBeLessThan(49);
  const singles = await connectedSets({ ...row(50), least: 10, most: 10, mostLooked: 1 });
  expect(singles.sets).toHaveLength(50);
});

test('stops when it is not wanted any more', async () => {
  const pause = () => Promise.reject(new Error('stopped'));
  await expect(connectedSets({ ...row(600), pause })).rejects.toThrow('stopped');
});
