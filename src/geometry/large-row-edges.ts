import type { PolygonColumn } from '../domain/polygons';
import { EdgeBlocks } from './edge-blocks';
import { edgesOfRow, makeRowEdges } from './row-edges';

/** Rows with more points get an index over their edges when they are first asked for it. */
const indexedPointCount = 400;

/** The edge indexes of the large rows of a table, built when needed and kept. */
export class LargeRowEdges {
  private readonly blocks = new Map<number, EdgeBlocks>();

  constructor(private readonly polygons: PolygonColumn) {}

  /** The edge index of a row, or `null` for one that is small enough to be walked. */
  of(row: number): EdgeBlocks | null {
    const { ringOffsets, polygonOffsets, rowOffsets } = this.polygons;
    const from = ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
    const to = ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
    if (to - from <= indexedPointCount) return null;
    let blocks = this.blocks.get(row);
    if (!blocks) {
      blocks = new EdgeBlocks(edgesOfRow(this.polygons, row, makeRowEdges(to - from)));
      this.blocks.set(row, blocks);
    }
    return blocks;
  }
}
