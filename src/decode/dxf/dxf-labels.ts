import { isInside, type Ring, ringArea, ringBox } from '../shape/nest-rings';
import type { DxfLabel, DxfShape } from './dxf-drawing';

/** Cells and points that may be looked at; labels that are left then belong to nothing. */
const workLimit = 300_000_000;
const maxLength = 2000;
const maxCells = 512;

/** The texts within each polygon, by its index: each label goes to the smallest polygon around it. `outside` counts the others. */
export function placeLabels(shapes: readonly DxfShape[], labels: readonly DxfLabel[]) {
  const grid = gridOf(labels);
  const placed = new Map<number, number[]>();
  let outside = labels.length;
  let work = 0;
  for (const { index, rings, box } of polygonsBySize(shapes)) {
    if (outside === 0 || work > workLimit) break;
    const found: number[] = [];
    work += grid.search(box, (label) => {
      const { x, y } = labels[label]!;
      work += rings.reduce((sum, ring) => sum + ring.length, 0);
      const isWithin = rings.filter((ring) => isInside(ring, x, y)).length % 2 === 1;
      if (isWithin) found.push(label);
      return isWithin;
    });
    outside -= found.length;
    if (found.length > 0) placed.set(index, found);
  }
  const texts = new Map<number, string>();
  for (const [index, found] of placed) {
    const inOrder = found.sort((a, b) => a - b).map((label) => labels[label]!.text);
    texts.set(index, inOrder.join(' ').slice(0, maxLength));
  }
  return { texts, outside };
}

function polygonsBySize(shapes: readonly DxfShape[]) {
  const polygons: { index: number; rings: readonly Ring[]; box: Box; area: number }[] = [];
  for (const [index, { kind, paths }] of shapes.entries())
    if (kind === 'polygon') {
      const box = ringBox(paths[0]!);
      polygons.push({ index, rings: paths, box, area: Math.abs(ringArea(paths[0]!)) });
    }
  return polygons.sort((a, b) => a.area - b.area);
}

type Box = readonly [number, number, number, number];

/** Labels by cells of a grid over all of them; a label that a search takes is gone from it. */
function gridOf(labels: readonly DxfLabel[]) {
  const [west, south, east, north] = ringBox(labels.flatMap(({ x, y }) => [x, y]));
  const size = Math.max(1, Math.min(maxCells, Math.ceil(Math.sqrt(labels.length))));
  const cells = new Map<number, number[]>();
  const cellOf = (value: number, from: number, to: number) =>
    to > from
      ? Math.max(0, Math.min(size - 1, Math.floor(((value - from) / (to - from)) * size)))
      : 0;
  for (const [label, { x, y }] of labels.entries()) {
    const key = cellOf(y, south, north) * size + cellOf(x, west, east);
    const cell = cells.get(key);
    if (cell) cell.push(label);
    else cells.set(key, [label]);
  }
  return {
    /** Offers the labels in a box to `take`, which keeps those for which it gives true. Gives the steps that it took. */
    search(box: Box, take: (label: number) => boolean): number {
      if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) return 1;
      let steps = 1;
      const lastColumn = cellOf(box[2], west, east);
      const lastRow = cellOf(box[3], south, north);
      for (let row = cellOf(box[1], south, north); row <= lastRow; row++)
        for (let column = cellOf(box[0], west, east); column <= lastColumn; column++) {
          const key = row * size + column;
          const cell = cells.get(key);
          steps += 1 + (cell?.length ?? 0);
          if (!cell) continue;
          const left = cell.filter((label) => {
            const { x, y } = labels[label]!;
            const isInBox = x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
            return !isInBox || !take(label);
          });
          if (left.length === 0) cells.delete(key);
          else if (left.length < cell.length) cells.set(key, left);
        }
      return steps;
    },
  };
}
