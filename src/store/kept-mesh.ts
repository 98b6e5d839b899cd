import type { PlotMesh } from '../geometry/plot-mesh';
import type { Access } from './access';

/** Asks for the mesh of the plots once per shapes (usually those of the page): two maps draw the same arrays. */
export function keptMesh({ client, get, track }: Access): (shapes?: number) => Promise<PlotMesh> {
  let kept: { shapes: number; mesh: Promise<PlotMesh> } | null = null;
  return (shapes = get().snapshot?.plotShapes ?? -1) => {
    if (kept?.shapes === shapes) return kept.mesh;
    const mesh = track(client.mesh());
    const mine = { shapes, mesh };
    kept = mine;
    // A failure is told where it is waited for, which may be later, or nowhere.
    mesh.catch(() => {
      if (kept === mine) kept = null;
    });
    return mesh;
  };
}
