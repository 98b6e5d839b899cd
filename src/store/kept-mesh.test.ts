import { expect, test, vi } from 'vitest';
import type { PlotMesh } from '../geometry/plot-mesh';
import type { Access } from './access';
import { keptMesh } from './kept-mesh';

function meshesAsked(shapes: number | null) {
  const mesh = vi.fn(async () => ({ plotCount: mesh.mock.calls.length }) as PlotMesh);
  const page = { snapshot: shapes === null ? null : { plotShapes: shapes } };
  const access = { client: { mesh }, get: () => page, track: <T>(work: T) => work };
  return { mesh, page, plotMesh: keptMesh(access as unknown as Access) };
}

test('a mesh that was asked for before the page had its shapes is the one that it draws', async () => {
  const { mesh, page, plotMesh } = meshesAsked(1);
  const before = await plotMesh();
  const coming = await plotMesh(2);
  expect(coming).not.toBe(before);
  page.snapshot = { plotShapes: 2 };
  expect(await plotMesh()).toBe(coming);
  expect(mesh).toHaveBeenCalledTimes(2);
});

test('one that failed is asked for again, and its failure is told to those who wait alone', async () => {
  const { mesh, plotMesh } = meshesAsked(null);
  mesh.mockRejectedValueOnce(new Error('lost'));
  void plotMesh(7);
  await expect(plotMesh(7)).rejects.toThrow('lost');
  expect((await plotMesh(7)).plotCount).toBe(2);
});
