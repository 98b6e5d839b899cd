import gcoord from 'gcoord';
import type { TileDatum, TileGrid } from '../store/basemap';

/** Side of a tile, px. */
export const TILE_PIXELS = 256;

/** The level of a grid that shows a Web-Mercator zoom without loss: the grid of equal degrees begins at 1. */
export function levelOf(grid: TileGrid, z: number): number {
  return grid === 'lonlat' ? Math.max(1, z) : z;
}

/** Longitude and latitude of a place in the picture of the world in Web Mercator at a zoom, px. */
export function lonLatAt(z: number, x: number, y: number): [number, number] {
  const side = TILE_PIXELS * 2 ** z;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side)));
  return [(x / side) * 360 - 180, (lat * 180) / Math.PI];
}

/** Where a place (CGCS2000) stands in the picture of the world in a grid at a level, px. */
export function pixelOf(grid: TileGrid, level: number, [lon, lat]: [number, number]) {
  const side = TILE_PIXELS * 2 ** level;
  const x = ((lon + 180) / 360) * side;
  if (grid === 'lonlat') return { x, y: ((90 - lat) / 360) * side };
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side };
}

/** The coordinates that a datum gives to a place whose CGCS2000 ones are these; outside China the same. */
export function inDatum(datum: TileDatum, place: [number, number]): [number, number] {
  switch (datum) {
    case 'gcj02':
      return gcoord.transform(place, gcoord.WGS84, gcoord.GCJ02) as [number, number];
    case 'bd09':
      return gcoord.transform(place, gcoord.WGS84, gcoord.BD09) as [number, number];
    default:
      return place;
  }
}

/**
 * Where in a service's picture of the world lies what belongs at a pixel of ours: the exact forward
 * formula at that place, so that the basemap is moved and never the data.
 */
export function sourcePixel(
  datum: TileDatum,
  grid: TileGrid,
  z: number,
  x: number,
  y: number,
): { x: number; y: number } {
  return pixelOf(grid, levelOf(grid, z), inDatum(datum, lonLatAt(z, x, y)));
}
