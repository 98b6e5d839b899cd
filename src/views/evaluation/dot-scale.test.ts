import { expect, test } from 'vitest';
import { dotScale } from './dot-scale';

test('covers all values from 0 in round steps', () => {
  expect(dotScale([36, 65, 146])).toEqual({ low: 0, high: 150, ticks: [0, 50, 100, 150] });
  expect(dotScale([0.05, 0.12])?.ticks).toEqual([0, 0.05, 0.1, 0.15]);
  expect(dotScale([-3, 4])?.ticks).toEqual([-4, -2, 0, 2, 4]);
});

test('there is none without a value, or when all are 0', () => {
  expect(dotScale([])).toBeNull();
  expect(dotScale([0, 0])).toBeNull();
});
