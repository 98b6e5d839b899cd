import { expect, test } from 'vitest';
import { mapGrid } from './map-grid';

const frame = { widthMm: 180, heightMm: 200, scale: 10_000, east: 36_470_123, north: 3_273_456 };

test('lines stand at round coordinates, as far apart as the scale says', () => {
  const { step, easts, norths } = mapGrid(frame);
  expect(step).toBe(500);
  expect(easts.map(({ metres }) => metres)).toEqual([
    36_469_500, 36_470_000, 36_470_500, 36_471_000,
  ]);
  expect(norths.map(({ metres }) => metres)).toEqual([3_272_500, 3_273_000, 3_273_500, 3_274_000]);
  // 500 m at 1:10 000 are 50 mm.
  expect(easts[1]!.mm - easts[0]!.mm).toBeCloseTo(50, 9);
  expect(norths[1]!.mm - norths[0]!.mm).toBeCloseTo(-50, 9);
  // 123 m east of the line at 470 000 lies the middle.
  expect(easts[1]!.mm).toBeCloseTo(90 - 12.3, 9);
});

test('every line meets the paper, at any scale', () => {
  for (const scale of [500, 2000, 15_000, 100_000, 5_000_000]) {
    const { easts, norths } = mapGrid({ ...frame, scale });
    expect(easts.length).toBeGreaterThan(1);
    for (const { mm } of easts) expect(Math.abs(mm - 90)).toBeLessThanOrEqual(90 + 1e-6);
    for (const { mm } of norths) expect(Math.abs(mm - 100)).toBeLessThanOrEqual(100 + 1e-6);
  }
});
