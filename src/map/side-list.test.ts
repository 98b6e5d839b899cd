import { expect, it } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { buildPlotMesh, STARTS_SIDE } from '../geometry/plot-mesh';
import { orderAlongHilbert } from '../geometry/plot-order';
import { listSides } from './side-list';

const square = (x: number) => [
  [
    [
      [x, 0],
      [x + 0.001, 0],
      [x + 0.001, 0.001],
      [x, 0.001],
      [x, 0],
    ],
  ],
];
const polygons = polygonColumnFrom([square(0), square(0.002), square(0.004), square(0.006)]);
const mesh = buildPlotMesh(polygons, orderAlongHilbert(polygons), 2);
const words = new Uint32Array(mesh.points);

it('lists every side of the chosen plots, by chunk, and no other', () => {
  const { indices, offsets } = listSides(mesh, (plot) => plot === 1 || plot === 2);
  expect(indices.length).toBe(2 * 4 * 6);
  for (let chunk = 0; chunk < mesh.chunkCount; chunk++)
    for (let i = offsets[chunk]!; i < offsets[chunk + 1]!; i += 6) {
      const start = mesh.pointOffsets[chunk]! + (indices[i]! >> 2) + 1;
      const word = words[4 * start + 3]!;
      expect(word & STARTS_SIDE).not.toBe(0);
      expect([1, 2]).toContain(word & ~STARTS_SIDE);
      expect([...indices.subarray(i, i + 6)].map((corner) => corner & 3)).toEqual([
        0, 1, 2, 2, 1, 3,
      ]);
    }
});

it('is empty when nothing is chosen', () => {
  const { indices, offsets } = listSides(mesh, () => false);
  expect(indices.length).toBe(0);
  expect([...offsets]).toEqual([0, 0, 0]);
});
