import type { DxfGroup } from './dxf-groups';
import { type DxfVertex, pathOf } from './dxf-path';

const lineEdge = 1;

/**
 * The outlines of a HATCH as closed rings of x, y pairs; `null` when one of them has arcs of a circle, an ellipse or a
 * spline as edges, which are not read.
 */
export function hatchRings(body: readonly DxfGroup[], isMirrored: boolean): number[][] | null {
  const rings: number[][] = [];
  let vertices: DxfVertex[] | null = null;
  let isPolyline = false;
  let isOdd = false;
  const close = () => {
    if (vertices) {
      const made = pathOf(vertices, true, isMirrored);
      if (made) rings.push(made.path);
      else isOdd = true;
    }
    vertices = null;
  };
  let hasBegun = false;
  for (const { code, value } of body) {
    const number = Number(value);
    if (code === 91) hasBegun = true;
    // Before there is an elevation point, behind there are pattern and seed points.
    if (!hasBegun) continue;
    if (code === 75 || code === 98) break;
    if (code === 92) {
      close();
      vertices = [];
      isPolyline = (number & 2) !== 0;
    } else if (code === 97) close();
    else if (vertices === null) continue;
    else if (code === 72 && !isPolyline && number !== lineEdge) isOdd = true;
    else if (code === 10) (vertices as DxfVertex[]).push({ x: number, y: Number.NaN, bulge: 0 });
    else if (code === 20) {
      const last = (vertices as DxfVertex[]).at(-1);
      if (last && Number.isNaN(last.y)) last.y = number;
    } else if (code === 42 && isPolyline) {
      const last = (vertices as DxfVertex[]).at(-1);
      if (last && Number.isFinite(number)) last.bulge = number;
    }
  }
  close();
  return isOdd ? null : rings;
}
