import type { Bounds } from '../../domain/polygons';

/** Four bounds and an offset, of 8 bytes each. */
const nodeBytes = 40;

/** Children of a node; the format's usual number. */
export const fgbNodeSize = 16;

/**
 * The packed R-tree over features in the order in which they are written: the root first, the leaves last.
 * A leaf has the offset of its feature among the features, any other node the number of its first child.
 * `bounds` are of the features, at least one; `offsets` their places in bytes.
 */
export function fgbIndex(
  bounds: readonly Bounds[],
  offsets: ArrayLike<number>,
): Uint8Array<ArrayBuffer> {
  const levels: (readonly Bounds[])[] = [bounds];
  do levels.unshift(parentsOf(levels[0]!));
  while (levels[0]!.length > 1);
  const total = levels.reduce((sum, level) => sum + level.length, 0);
  const bytes = new Uint8Array(total * nodeBytes);
  const view = new DataView(bytes.buffer);
  let node = 0;
  for (const [depth, level] of levels.entries()) {
    const nextLevel = node + level.length;
    const isLeaf = depth === levels.length - 1;
    for (const [i, box] of level.entries()) {
      const at = nodeBytes * node++;
      for (const [k, value] of box.entries()) view.setFloat64(at + 8 * k, value, true);
      const offset = isLeaf ? offsets[i]! : nextLevel + i * fgbNodeSize;
      view.setBigUint64(at + 32, BigInt(offset), true);
    }
  }
  return bytes;
}

function parentsOf(level: readonly Bounds[]): Bounds[] {
  return Array.from({ length: Math.ceil(level.length / fgbNodeSize) }, (_, i) =>
    joinedBounds(level.slice(i * fgbNodeSize, (i + 1) * fgbNodeSize)),
  );
}

/** The bounds around bounds, of which there is at least one. */
export function joinedBounds(all: readonly Bounds[]): Bounds {
  const joined: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [west, south, east, north] of all) {
    joined[0] = Math.min(joined[0], west);
    joined[1] = Math.min(joined[1], south);
    joined[2] = Math.max(joined[2], east);
    joined[3] = Math.max(joined[3], north);
  }
  return joined;
}
