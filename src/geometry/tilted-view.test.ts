import { expect, test } from 'vitest';
import { placeOnScreen, viewOfBounds, viewWithPlaceIn } from './tilted-view';

const bounds = [106.5, 29.5, 106.53, 29.52] as const;
const sizes = [
  { width: 1920, height: 1080 },
  { width: 6720, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
];

test('land is brought wholly into the free part of the stage, as near as it fits and in its middle', () => {
  for (const size of sizes) {
    const box = {
      left: 0.27 * size.width,
      top: 0.2 * size.height,
      width: 0.46 * size.width,
      height: 0.4 * size.height,
    };
    const view = viewOfBounds(bounds, { bearing: -12, pitch: 55, mostZoom: 30 }, box, size);
    const [west, south, east, north] = bounds;
    const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2];
    const places = [
      [west, middleLat],
      [middleLon, south],
      [east, middleLat],
      [middleLon, north],
    ].map(([lon, lat]) => placeOnScreen([lon!, lat!], view, size));
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const name = `${size.width} × ${size.height}`;
    // The middles of its edges are in, and the land fills what there is.
    expect(left, name).toBeGreaterThanOrEqual(box.left - 1);
    expect(right, name).toBeLessThanOrEqual(box.left + box.width + 1);
    expect(top, name).toBeGreaterThanOrEqual(box.top - 1);
    expect(bottom, name).toBeLessThanOrEqual(box.top + box.height + 1);
    const fill = Math.max((right - left) / box.width, (bottom - top) / box.height);
    expect(fill, name).toBeGreaterThan(0.85);
  }
});

test('a small plot is not brought nearer than told', () => {
  const size = sizes[0]!;
  const box = { left: 0, top: 0, ...size };
  const tiny = [106.5, 29.5, 106.5001, 29.5001] as const;
  const view = viewOfBounds(tiny, { bearing: 0, pitch: 55, mostZoom: 16 }, box, size);
  expect(view.zoom).toBe(16);
  const middle = placeOnScreen([106.50005, 29.50005], view, size);
  expect(middle.x).toBeCloseTo(960, 0);
});

test('a place of a camera is put into the middle of what is free, however it is tilted and turned', () => {
  const size = sizes[0]!;
  const box = { left: 500, top: 200, width: 900, height: 500 };
  for (const pitch of [0, 30, 60])
    for (const bearing of [0, 75, -140]) {
      const camera = { lon: 106.5, lat: 29.5, zoom: 14.3, bearing, pitch };
      const view = viewWithPlaceIn([106.5, 29.5], camera, box, size);
      const { x, y } = placeOnScreen([106.5, 29.5], view, size);
      expect([x, y].map(Math.round)).toEqual([950, 450]);
      expect(view).toMatchObject({ zoom: 14.3, bearing, pitch });
    }
});
