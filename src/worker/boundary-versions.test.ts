import { expect, test } from 'vitest';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area';
import { boundaryVersions } from './boundary-versions';

const box = (west: number, south: number, east: number, north: number) => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

test('two versions are measured as the ellipsoid has them', () => {
  const first = box(106, 29, 106.02, 29.02);
  // An edge is straight in the plane: both versions have the corners from which the later one goes on.
  const second = [
    [
      [
        [106, 29],
        [106.02, 29],
        [106.03, 29],
        [106.03, 29.02],
        [106.02, 29.02],
        [106, 29.02],
        [106, 29],
      ],
    ],
  ];
  const { areas } = boundaryVersions(first, second)!;
  expect(areas.removed).toBeLessThan(1);
  const added = ellipsoidalArea(box(106.02, 29, 106.03, 29.02));
  expect(Math.abs(areas.added / added - 1)).toBeLessThan(1e-4);
});

test('without land there is nothing to compare', () => {
  expect(boundaryVersions([], box(0, 0, 1, 1))).toBeNull();
});
