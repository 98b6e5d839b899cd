import Flatbush from 'flatbush';
import type { PolygonColumn } from '../domain/polygons';
import { metersPerDegree } from './meters-per-degree';
import { rowGap } from './row-gap';
import { boxesOfRows } from './row-index';

/** Lets other work in and throws when the search is not wanted any more. */
export type Pause = (done: number, total: number) => Promise<void>;

/** A neighbour by its place in the list that was asked for, and how far it is, metres (0: it touches). */
export interface Neighbour {
  at: number;
  meters: number;
}

/**
 * For each of `rows`, in their order, those of them that touch it or lie within `meters`; a row without a shape has
 * none. A spatial index finds the pairs whose bounds are near enough, and only those are measured.
 */
export async function rowNeighbours(
  polygons: PolygonColumn,
  rows: ArrayLike<number>,
  meters: number,
  pause: Pause,
): Promise<Neighbour[][]> {
  const boxes = boxesOfRows(polygons);
  const found: Neighbour[][] = Array.from({ length: rows.length }, () => []);
  const places: number[] = [];
  for (let k = 0; k < rows.length; k++) if (!Number.isNaN(boxes[4 * rows[k]!]!)) places.push(k);
  if (places.length < 2) return found;
  const index = new Flatbush(places.length);
  for (const k of places) {
    const at = 4 * rows[k]!;
    index.add(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!);
  }
  index.finish();
  for (const [entry, k] of places.entries()) {
    await pause(entry, places.length);
    const row = rows[k]!;
    const at = 4 * row;
    const [east, north] = metersPerDegree(boxes[at + 1]!);
    const [x, y] = [(1.01 * meters) / east, (1.01 * meters) / north];
    const near = index.search(
      boxes[at]! - x,
      boxes[at + 1]! - y,
      boxes[at + 2]! + x,
      boxes[at + 3]! + y,
      (other) => other > entry,
    );
    for (const other of near) {
      const place = places[other]!;
      const gap = rowGap({ polygons, row, boxes }, { polygons, row: rows[place]!, boxes }, meters);
      if (gap > meters) continue;
      found[k]!.push({ at: place, meters: gap });
      found[place]!.push({ at: k, meters: gap });
    }
  }
  return found;
}
