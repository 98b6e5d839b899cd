import {
  doubleRingArea,
  type GridEdge,
  type GridPoint,
  isSameLine,
  lineKey,
  nodeEdges,
  pointKey,
  rayFinder,
} from './grid-edges';

/**
 * The land that any of some areas covers, as valid polygons: each a shell counter-clockwise and its
 * holes clockwise, rings open, meeting in points only. The rings of an area count even-odd; they may
 * cross, overlap, run back on themselves and repeat points. Our own, since the overlay libraries at
 * hand lose land or never end where rings share parts of edges.
 */
export function coverRings(areas: readonly (readonly GridPoint[])[][]): GridPoint[][][] {
  return ringsWhere(areas, (inside) => inside.includes(1));
}

/**
 * The same for any land that `isLand` tells by which of the areas (1 by its place) cover it; land that none covers must
 * be none. Land told in several ways fits together, since all areas are cut in the same places.
 */
export function ringsWhere(
  areas: readonly (readonly GridPoint[])[][],
  isLand: (inside: Uint8Array) => boolean,
): GridPoint[][][] {
  const edges = nodeEdges(
    areas.flatMap((rings, area) => rings.flatMap((ring) => edgesOf(ring, area))),
  );
  if (edges.length === 0) return [];
  return nest(trace(outline(edges, areas.length, isLand)));
}

const edgesOf = (ring: readonly GridPoint[], area: number): GridEdge[] =>
  ring.map((a, k) => ({ a, b: ring[(k + 1) % ring.length]!, area }));

/** The edges that have land on one side alone, once each, directed so that it lies to their left. */
function outline(
  edges: readonly GridEdge[],
  areaCount: number,
  isLand: (inside: Uint8Array) => boolean,
): GridEdge[] {
  const findMet = rayFinder(edges);
  const told = new Set<string>();
  const directed: GridEdge[] = [];
  for (const edge of edges) {
    const key = lineKey(edge);
    if (told.has(key)) continue;
    told.add(key);
    // Past the edge, as the ray goes, and before it.
    const beyond = new Uint8Array(areaCount);
    const before = new Uint8Array(areaCount);
    for (const other of findMet(edge)) {
      before[other.area]! ^= 1;
      if (!isSameLine(other, edge)) beyond[other.area]! ^= 1;
    }
    const isLandBeyond = isLand(beyond);
    if (isLandBeyond === isLand(before)) continue;
    const { a, b } = edge;
    // The ray goes up, which is left of an edge that runs east; or east, left of one that runs south.
    const runsSo = a.x === b.x ? a.y > b.y : a.x < b.x;
    directed.push({
      a: runsSo === isLandBeyond ? a : b,
      b: runsSo === isLandBeyond ? b : a,
      area: 0,
    });
  }
  return directed;
}

/** Simple rings of directed edges, turning left as sharply as can be wherever several go on. */
function trace(edges: readonly GridEdge[]): GridPoint[][] {
  const leaving = new Map<string, GridPoint[]>();
  for (const { a, b } of edges) {
    const list = leaving.get(pointKey(a));
    if (list) list.push(b);
    else leaving.set(pointKey(a), [b]);
  }
  const rings: GridPoint[][] = [];
  for (const { a: start } of edges) {
    const path = [start];
    const placeOf = new Map([[pointKey(start), 0]]);
    for (;;) {
      const here = path.at(-1)!;
      const next = takeLeftmost(leaving.get(pointKey(here)), path.at(-2), here);
      if (!next) break;
      const place = placeOf.get(pointKey(next));
      if (place === undefined) {
        placeOf.set(pointKey(next), path.length);
        path.push(next);
        continue;
      }
      // Back at a point of the path: what lies between is a ring of its own.
      const rest = path.splice(place + 1);
      for (const point of rest) placeOf.delete(pointKey(point));
      rings.push([next, ...rest]);
    }
  }
  return rings;
}

function takeLeftmost(
  ends: GridPoint[] | undefined,
  from: GridPoint | undefined,
  here: GridPoint,
): GridPoint | undefined {
  if (!ends || ends.length < 2 || !from) return ends?.pop();
  const back = Math.atan2(from.y - here.y, from.x - here.x);
  // Clockwise from where the path came: the land lies between it and the first edge met.
  const clockwise = ({ x, y }: GridPoint) => {
    const angle = back - Math.atan2(y - here.y, x - here.x);
    return angle > 0 ? angle : angle + 2 * Math.PI;
  };
  let best = 0;
  for (let k = 1; k < ends.length; k++) if (clockwise(ends[k]!) < clockwise(ends[best]!)) best = k;
  return ends.splice(best, 1)[0];
}

/** Each hole goes to the smallest shell about it. */
function nest(rings: GridPoint[][]): GridPoint[][][] {
  const areas = rings.map(doubleRingArea);
  const shells = [...areas.keys()].filter((ring) => areas[ring]! > 0);
  const polygons = new Map(shells.map((shell) => [shell, [rings[shell]!]]));
  if (shells.length === rings.length) return [...polygons.values()];
  const edges = rings.flatMap((ring, r) => edgesOf(ring, r));
  const findMet = rayFinder(edges);
  areas.forEach((area, hole) => {
    if (area > 0) return;
    const about = new Set<number>();
    const [edge] = edgesOf(rings[hole]!, hole) as [GridEdge];
    for (const met of findMet(edge)) {
      if (areas[met.area]! <= 0) continue;
      if (!about.delete(met.area)) about.add(met.area);
    }
    const shell = [...about].sort((p, q) => areas[p]! - areas[q]!)[0];
    if (shell !== undefined) polygons.get(shell)!.push(rings[hole]!);
  });
  return [...polygons.values()];
}
