import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';

/** A point of the grid on which shapes are repaired; both are whole numbers. */
export interface GridPoint {
  x: number;
  y: number;
}

export interface GridEdge {
  a: GridPoint;
  b: GridPoint;
  /** Which of several areas, or which ring, this edge bounds. */
  area: number;
}

export const isSamePoint = (p: GridPoint, q: GridPoint) => p.x === q.x && p.y === q.y;
export const pointKey = ({ x, y }: GridPoint) => `${x} ${y}`;

/** The line of an edge, whichever way it runs. */
export function lineKey({ a, b }: GridEdge): string {
  const [from, to] = [pointKey(a), pointKey(b)];
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

/** Whether two edges are the same line, whichever way they run. */
export const isSameLine = (e: GridEdge, f: GridEdge) =>
  (isSamePoint(e.a, f.a) && isSamePoint(e.b, f.b)) ||
  (isSamePoint(e.a, f.b) && isSamePoint(e.b, f.a));

/** Twice the area of an open ring in squares of the grid: positive when it runs counter-clockwise. */
export function doubleRingArea(ring: readonly GridPoint[]): number {
  const [{ x, y }] = ring as [GridPoint];
  let sum = 0;
  for (let k = 1; k + 1 < ring.length; k++) {
    const [p, q] = [ring[k]!, ring[k + 1]!];
    sum += (p.x - x) * (q.y - y) - (q.x - x) * (p.y - y);
  }
  return sum;
}

/** Rounding to the grid can make new crossings; they die out after a round or two. */
const roundLimit = 12;

/**
 * The same edges cut so that they meet in their ends only (crossings lie on the grid), without those
 * of no length and, within an area, without each two that are the same line: the land on both sides
 * of an edge that is passed twice is the same.
 */
export function nodeEdges(given: readonly GridEdge[]): GridEdge[] {
  let edges = withoutPairs(given);
  for (let round = 0; round < roundLimit; round++) {
    const cuts = findCuts(edges);
    if (cuts.size === 0) break;
    edges = withoutPairs(edges.flatMap((edge, e) => split(edge, cuts.get(e))));
  }
  return edges;
}

function withoutPairs(edges: readonly GridEdge[]): GridEdge[] {
  const odd = new Map<string, GridEdge>();
  for (const edge of edges) {
    if (isSamePoint(edge.a, edge.b)) continue;
    const key = `${edge.area} ${lineKey(edge)}`;
    if (!odd.delete(key)) odd.set(key, edge);
  }
  return [...odd.values()];
}

/** Where edges must be cut, by edge: at crossings, and where an end of another lies on them. */
function findCuts(edges: readonly GridEdge[]): Map<number, GridPoint[]> {
  const cuts = new Map<number, GridPoint[]>();
  if (edges.length === 0) return cuts;
  const index = new Flatbush(edges.length);
  const boxes = edges.map(({ a, b }) => [
    Math.min(a.x, b.x),
    Math.min(a.y, b.y),
    Math.max(a.x, b.x),
    Math.max(a.y, b.y),
  ]);
  for (const [west, south, east, north] of boxes) index.add(west!, south!, east!, north!);
  index.finish();
  const cut = (e: number, point: GridPoint) => {
    if (isSamePoint(point, edges[e]!.a) || isSamePoint(point, edges[e]!.b)) return;
    const list = cuts.get(e);
    if (list) list.push(point);
    else cuts.set(e, [point]);
  };
  edges.forEach((edge, e) => {
    const [west, south, east, north] = boxes[e]!;
    for (const f of index.search(west!, south!, east!, north!, (other) => other > e)) {
      const other = edges[f]!;
      const point = crossing(edge, other);
      if (point) {
        cut(e, point);
        cut(f, point);
        continue;
      }
      for (const end of [other.a, other.b]) if (lies(end, edge)) cut(e, end);
      for (const end of [edge.a, edge.b]) if (lies(end, other)) cut(f, end);
    }
  });
  return cuts;
}

/** On which side of the edge a point lies, exact in sign: negative to the left, 0 on its line. */
const side = ({ a, b }: GridEdge, p: GridPoint) => orient2d(a.x, a.y, b.x, b.y, p.x, p.y);

function lies(p: GridPoint, edge: GridEdge): boolean {
  const { a, b } = edge;
  return (
    p.x >= Math.min(a.x, b.x) &&
    p.x <= Math.max(a.x, b.x) &&
    p.y >= Math.min(a.y, b.y) &&
    p.y <= Math.max(a.y, b.y) &&
    side(edge, p) === 0
  );
}

/** The grid point nearest to where two edges cross between their ends; `null` when they do not. */
function crossing(one: GridEdge, two: GridEdge): GridPoint | null {
  const [c, d] = [side(one, two.a), side(one, two.b)];
  const [a, b] = [side(two, one.a), side(two, one.b)];
  if (Math.sign(c) * Math.sign(d) >= 0 || Math.sign(a) * Math.sign(b) >= 0) return null;
  const t = a / (a - b);
  return {
    x: Math.round(one.a.x + t * (one.b.x - one.a.x)),
    y: Math.round(one.a.y + t * (one.b.y - one.a.y)),
  };
}

/** The pieces of an edge between the cuts, in its direction. */
function split(edge: GridEdge, points: GridPoint[] | undefined): GridEdge[] {
  if (!points) return [edge];
  const { a, b, area } = edge;
  const along = (p: GridPoint) => (p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y);
  const stops = [a, ...points.sort((p, q) => along(p) - along(q)), b];
  return stops.slice(1).map((stop, k) => ({ a: stops[k]!, b: stop, area }));
}

/**
 * Tells of edges that meet in their ends only which ones a ray from just before the middle of one of
 * them meets, that one included: upwards, or to the east from an upright edge.
 */
export function rayFinder(edges: readonly GridEdge[]): (edge: GridEdge) => GridEdge[] {
  const upwards = rayIndex(
    edges,
    (p) => p.x,
    (p) => p.y,
  );
  const eastwards = rayIndex(
    edges,
    (p) => p.y,
    (p) => p.x,
  );
  return (edge) => (edge.a.x === edge.b.x ? eastwards(edge) : upwards(edge));
}

type Axis = (point: GridPoint) => number;

function rayIndex(edges: readonly GridEdge[], across: Axis, along: Axis) {
  const index = new Flatbush(edges.length);
  for (const { a, b } of edges) {
    const [low, high] = [Math.min(across(a), across(b)), Math.max(across(a), across(b))];
    index.add(low, Math.min(along(a), along(b)), high, Math.max(along(a), along(b)));
  }
  index.finish();
  return (edge: GridEdge): GridEdge[] => {
    const u = (across(edge.a) + across(edge.b)) / 2;
    const v = (along(edge.a) + along(edge.b)) / 2;
    const start = Math.min(along(edge.a), along(edge.b));
    const isMet = ({ a, b }: GridEdge) => {
      const [low, high] = across(a) < across(b) ? [a, b] : [b, a];
      if (!(across(low) <= u && u < across(high))) return false;
      return orient2d(across(low), along(low), across(high), along(high), u, v) >= 0;
    };
    return index
      .search(u, start, u, Number.POSITIVE_INFINITY)
      .map((e) => edges[e]!)
      .filter((other) => isSameLine(other, edge) || isMet(other));
  };
}
