import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { planTile } from './compose-tile';
import { inDatum, levelOf, lonLatAt, pixelOf, sourcePixel, TILE_PIXELS } from './tile-shift';

const chongqing: [number, number] = [106.6925, 29.609];

describe('the place of a pixel', () => {
  it.each([3, 10, 18])('comes back at zoom %i', (z) => {
    const { x, y } = pixelOf('mercator', z, chongqing);
    const [lon, lat] = lonLatAt(z, x, y);
    expect(lon).toBeCloseTo(chongqing[0], 9);
    expect(lat).toBeCloseTo(chongqing[1], 9);
  });

  it('in the grid of equal degrees is counted from the north pole', () => {
    expect(pixelOf('lonlat', 1, [-180, 90])).toEqual({ x: 0, y: 0 });
    expect(pixelOf('lonlat', 1, [0, 0])).toEqual({ x: 256, y: 128 });
    expect(levelOf('lonlat', 0)).toBe(1);
    expect(levelOf('mercator', 0)).toBe(0);
  });
});

describe('a basemap of another datum', () => {
  const metersPerDegree = 111_320;
  const distance = (a: [number, number], b: [number, number]) =>
    Math.hypot(
      (a[0] - b[0]) * metersPerDegree * Math.cos((a[1] * Math.PI) / 180),
      (a[1] - b[1]) * metersPerDegree,
    );

  it('gives a place other coordinates, some hundred metres off, by the formula of gcoord', () => {
    const gcj = inDatum('gcj02', chongqing);
    expect(gcj).toEqual(gcoord.transform(chongqing, gcoord.WGS84, gcoord.GCJ02));
    expect(distance(gcj, chongqing)).toBeGreaterThan(200);
    expect(distance(gcj, chongqing)).toBeLessThan(800);
    expect(distance(inDatum('bd09', chongqing), gcj)).toBeGreaterThan(500);
    expect(inDatum('wgs84', chongqing)).toEqual(chongqing);
  });

  it('is not moved outside China', () => {
    expect(inDatum('gcj02', [13.4, 52.5])).toEqual([13.4, 52.5]);
  });

  it.each([12, 15, 18])('is read at zoom %i where the datum puts the place', (z) => {
    const { x, y } = pixelOf('mercator', z, chongqing);
    const expected = pixelOf('mercator', z, inDatum('gcj02', chongqing));
    const found = sourcePixel('gcj02', 'mercator', z, x, y);
    expect(found.x).toBeCloseTo(expected.x, 3);
    expect(found.y).toBeCloseTo(expected.y, 3);
  });
});

describe('the plan of a tile', () => {
  const tileAt = (z: number) => {
    const { x, y } = pixelOf('mercator', z, chongqing);
    return { z, x: Math.floor(x / TILE_PIXELS), y: Math.floor(y / TILE_PIXELS) };
  };

  it('of the same datum and grid is the tile itself', () => {
    const tile = tileAt(14);
    const { from, to, level } = planTile('wgs84', 'mercator', tile);
    expect([level, from, to]).toEqual([14, { x: tile.x, y: tile.y }, { x: tile.x, y: tile.y }]);
  });

  it('never needs more than four tiles of another datum', () => {
    for (const z of [10, 13, 16, 18]) {
      const { from, to } = planTile('gcj02', 'mercator', tileAt(z));
      expect((to.x - from.x + 1) * (to.y - from.y + 1)).toBeLessThanOrEqual(4);
    }
  });

  it.each([
    ['gcj02', 'mercator'],
    ['bd09', 'mercator'],
    ['wgs84', 'lonlat'],
    ['gcj02', 'lonlat'],
  ] as const)(
    'in %s and %s is even within a cell to less than a fifth of a pixel',
    (datum, grid) => {
      for (const z of [9, 12, 15, 18]) {
        const tile = tileAt(z);
        const { corners } = planTile(datum, grid, tile);
        const step = TILE_PIXELS / 8;
        for (const [row, column] of [
          [0, 0],
          [3, 5],
          [7, 7],
        ] as const) {
          const a = corners[row * 9 + column]!;
          const b = corners[(row + 1) * 9 + column + 1]!;
          const x = tile.x * TILE_PIXELS + (column + 0.5) * step;
          const y = tile.y * TILE_PIXELS + (row + 0.5) * step;
          const exact = sourcePixel(datum, grid, z, x, y);
          expect(Math.abs((a.x + b.x) / 2 - exact.x)).toBeLessThan(0.2);
          expect(Math.abs((a.y + b.y) / 2 - exact.y)).toBeLessThan(0.2);
        }
      }
    },
  );
});
