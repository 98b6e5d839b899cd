import { expect, test } from 'vitest';
import { type ViewFrame, viewBounds, viewPoint } from './view-frame';

const frame: ViewFrame = { width: 800, height: 600, lon: 106.55, lat: 29.56, zoom: 14, bearing: 0 };

test('the middle lies in the middle, north is up, east to the right', () => {
  expect(viewPoint(frame, 106.55, 29.56)).toEqual([400, 300]);
  const [x, y] = viewPoint(frame, 106.56, 29.57);
  // A world of 512 · 2^14 px: 0.01° of longitude are 233.02 px.
  expect(x - 400).toBeCloseTo((0.01 / 360) * 512 * 2 ** 14, 6);
  expect(y).toBeLessThan(300);
});

test('a view turned to the east has the north on its left', () => {
  const [x, y] = viewPoint({ ...frame, bearing: 90 }, 106.55, 29.57);
  expect(x).toBeLessThan(400);
  expect(y).toBeCloseTo(300, 6);
});

test('the corners of a view lie within its bounds and touch them', () => {
  const [west, south, east, north] = viewBounds(frame);
  const [left, top] = viewPoint(frame, west, north);
  const [right, bottom] = viewPoint(frame, east, south);
  for (const [value, wanted] of [
    [left, 0],
    [top, 0],
    [right, 800],
    [bottom, 600],
  ] as const)
    expect(value).toBeCloseTo(wanted, 6);
});

test('a turned view reaches as far as its diagonal needs', () => {
  const [west, , east] = viewBounds({ ...frame, bearing: 90 });
  const [left] = viewPoint(frame, west, frame.lat);
  const [right] = viewPoint(frame, east, frame.lat);
  expect(right - left).toBeCloseTo(600, 6);
});
