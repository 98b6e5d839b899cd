import { expect, test } from 'vitest';
import { ranksOf } from './ranks-of';
import { layOutSwarm } from './swarm';

const plot = (index: number, value: number, squareMeters = 100) => ({
  plot: index,
  value,
  squareMeters,
});
const radius = (squareMeters: number) => Math.sqrt(squareMeters) / 2;

test('a lone dot lies on the line at its value', () => {
  expect(layOutSwarm([plot(7, 40)], (value) => 2 * value, radius, 60)).toEqual([
    { plot: 7, x: 80, y: -0, r: 5 },
  ]);
});

test('dots of one value stand beside one another, within the height', () => {
  const dots = layOutSwarm(
    Array.from({ length: 4 }, (_, i) => plot(i, 40)),
    (value) => value,
    radius,
    60,
  );
  for (const a of dots) {
    expect(Math.abs(a.y) + a.r).toBeLessThanOrEqual(30);
    for (const b of dots)
      if (a !== b) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 0.5);
  }
});

test('a row too low for all of them lays the rest over one another, and loses none', () => {
  const dots = layOutSwarm(
    Array.from({ length: 30 }, (_, i) => plot(i, 40)),
    (value) => value,
    radius,
    24,
  );
  expect(dots).toHaveLength(30);
  expect(Math.max(...dots.map(({ y, r }) => Math.abs(y) + r))).toBeLessThanOrEqual(12);
});

test('ranks: the best is first, equals share, the unknown has none', () => {
  expect(ranksOf([3, null, 9, 9], 'higher')).toEqual([3, null, 1, 1]);
  expect(ranksOf([3, null, 9, 9], 'lower')).toEqual([1, null, 2, 2]);
  expect(ranksOf([3, 1], 'neither')).toEqual([null, null]);
});
