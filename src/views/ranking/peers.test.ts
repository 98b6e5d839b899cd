import { expect, it } from 'vitest';
import type { ParkItem } from '../../worker/data-messages';
import { peersOf } from './peers';

const park = (index: number, level: string | null, area: number | null) =>
  ({ index, level, kind: null, ellipsoidalSquareMeters: area }) as ParkItem;
const parks = [
  park(0, '国家级', 100),
  park(1, '市级', 200),
  park(2, '国家级', 201),
  park(3, null, null),
];

it('finds parks of the same level, or of half to twice the size', () => {
  expect(peersOf(parks, 0, 'level')).toEqual([0, 2]);
  expect(peersOf(parks, 0, 'size')).toEqual([0, 1]);
  expect(peersOf(parks, 3, 'size')).toEqual([3]);
  expect(peersOf(parks, 3, 'level')).toEqual([3]);
});

it('takes all where no park is chosen', () => {
  expect(peersOf(parks, null, 'size')).toEqual([0, 1, 2, 3]);
});
