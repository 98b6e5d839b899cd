import type { Context, Land } from '../indicator';

/** Plots that cover this share of a park's boundary leave out no more than drawing and rounding do. */
export const fullCoverage = 0.99;

/**
 * Share of the land's own boundary that its plots cover, on the basis in use: land under two plots counts once, a
 * plot without an area covers nothing. `null` without a boundary.
 */
export function coverageOf(land: Land, { plotAreas }: Context): number | null {
  const { plots, landShares, duplicates, boundarySquareMeters } = land;
  if (boundarySquareMeters === null) return null;
  let covered = 0;
  for (let k = 0; k < plots.length; k++) {
    const area = plotAreas[plots[k]!]!;
    if (area > 0 && duplicates?.[k] !== 1) covered += area * (landShares?.[k] ?? 1);
  }
  return covered / boundarySquareMeters;
}
