import Flatbush from 'flatbush';
import type { RowEdges } from './row-edges';

/** Consecutive edges lie close together, so an index of short runs of them is an eighth of the size. */
const edgesPerBlock = 8;

/** A spatial index over the edges of one row of many vertices. */
export class EdgeBlocks {
  private readonly index: Flatbush;

  constructor(readonly edges: RowEdges) {
    const { count, west, south, east, north } = edges;
    this.index = new Flatbush(Math.ceil(count / edgesPerBlock));
    for (let from = 0; from < count; from += edgesPerBlock) {
      const to = Math.min(from + edgesPerBlock, count);
      let minX = west[from]!;
      let minY = south[from]!;
      let maxX = east[from]!;
      let maxY = north[from]!;
      for (let e = from + 1; e < to; e++) {
        if (west[e]! < minX) minX = west[e]!;
        if (south[e]! < minY) minY = south[e]!;
        if (east[e]! > maxX) maxX = east[e]!;
        if (north[e]! > maxY) maxY = north[e]!;
      }
      this.index.add(minX, minY, maxX, maxY);
    }
    this.index.finish();
  }

  /** Calls `visit` for every edge whose bounds meet the box, until it returns true. */
  visit(
    west: number,
    south: number,
    east: number,
    north: number,
    visit: (edge: number) => boolean | undefined,
  ): boolean {
    const { edges } = this;
    for (const block of this.index.search(west, south, east, north)) {
      const end = Math.min((block + 1) * edgesPerBlock, edges.count);
      for (let e = block * edgesPerBlock; e < end; e++) {
        if (edges.west[e]! > east || edges.east[e]! < west) continue;
        if (edges.south[e]! > north || edges.north[e]! < south) continue;
        if (visit(e)) return true;
      }
    }
    return false;
  }
}
