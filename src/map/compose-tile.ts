import type { TileDatum, TileGrid } from '../store/basemap';
import type { Tile } from '../store/tile-address';
import { levelOf, sourcePixel, TILE_PIXELS } from './tile-shift';

/** Cells along a side of a tile: within one the shift is taken as even, which is true to well under a pixel. */
const CELLS = 8;

/** Where each cell of a tile is found in the picture of the service, and which of its tiles hold them. */
export interface TilePlan {
  level: number;
  /** First and last tile, both in. */
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** (CELLS + 1)² corners row by row, px in the picture of the world. */
  corners: { x: number; y: number }[];
}

/** What is needed to put together one of our tiles from a service of another datum or grid. */
export function planTile(datum: TileDatum, grid: TileGrid, { z, x, y }: Tile): TilePlan {
  const corners = Array.from({ length: (CELLS + 1) ** 2 }, (_, i) => {
    const column = i % (CELLS + 1);
    const row = Math.floor(i / (CELLS + 1));
    const step = TILE_PIXELS / CELLS;
    return sourcePixel(
      datum,
      grid,
      z,
      x * TILE_PIXELS + column * step,
      y * TILE_PIXELS + row * step,
    );
  });
  const tileOf = (pixel: number) => Math.floor(pixel / TILE_PIXELS);
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const hair = 1e-6;
  return {
    level: levelOf(grid, z),
    from: { x: tileOf(Math.min(...xs) + hair), y: tileOf(Math.min(...ys) + hair) },
    to: { x: tileOf(Math.max(...xs) - hair), y: tileOf(Math.max(...ys) - hair) },
    corners,
  };
}

/**
 * One of our tiles from those of the service. They are first laid side by side at whole pixels, so that
 * no seam shows where two meet; a tile that is not there leaves its place clear.
 */
export async function composeTile(
  plan: TilePlan,
  read: (tile: Tile) => Promise<ImageBitmap>,
): Promise<ImageBitmap> {
  const { level, from, to, corners } = plan;
  const wanted: Tile[] = [];
  for (let y = from.y; y <= to.y; y++)
    for (let x = from.x; x <= to.x; x++)
      if (y >= 0 && y < 2 ** level) wanted.push({ z: level, x, y });
  const read1 = (tile: Tile) => read({ ...tile, x: modulo(tile.x, 2 ** level) });
  const found = await Promise.allSettled(wanted.map(read1));
  const failed = found.find((one) => one.status === 'rejected');
  if (failed && found.every((one) => one.status === 'rejected')) throw failed.reason;

  const mosaic = new OffscreenCanvas(
    (to.x - from.x + 1) * TILE_PIXELS,
    (to.y - from.y + 1) * TILE_PIXELS,
  );
  const ground = mosaic.getContext('2d')!;
  found.forEach((one, i) => {
    if (one.status !== 'fulfilled') return;
    const { x, y } = wanted[i]!;
    const [left, top] = [(x - from.x) * TILE_PIXELS, (y - from.y) * TILE_PIXELS];
    ground.drawImage(one.value, left, top, TILE_PIXELS, TILE_PIXELS);
  });

  const canvas = new OffscreenCanvas(TILE_PIXELS, TILE_PIXELS);
  const picture = canvas.getContext('2d')!;
  const side = TILE_PIXELS / CELLS;
  const [left, top] = [from.x * TILE_PIXELS, from.y * TILE_PIXELS];
  for (let row = 0; row < CELLS; row++)
    for (let column = 0; column < CELLS; column++) {
      const a = corners[row * (CELLS + 1) + column]!;
      const b = corners[(row + 1) * (CELLS + 1) + column + 1]!;
      picture.drawImage(
        mosaic,
        a.x - left,
        a.y - top,
        b.x - a.x,
        b.y - a.y,
        column * side,
        row * side,
        side,
        side,
      );
    }
  return canvas.transferToImageBitmap();
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
