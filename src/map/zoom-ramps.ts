import type { OutlineWidths } from './palette';

/** Zoom from which plots have outlines; below it they are flat fills and parks show counts. */
export const OUTLINE_MIN_ZOOM = 11.5;
/** Zoom from which labels have their second line. */
export const DETAIL_MIN_ZOOM = 14.5;
/** Zoom from which plots have textures. */
export const TEXTURE_MIN_ZOOM = 13;

function ramp(zoom: number, from: number, to: number, a: number, b: number): number {
  if (zoom <= from) return a;
  if (zoom >= to) return b;
  return a + ((b - a) * (zoom - from)) / (to - from);
}

/** Width of a plot's outline, px; 0 below `OUTLINE_MIN_ZOOM`. */
export function outlineWidth(widths: OutlineWidths, zoom: number): number {
  if (zoom < OUTLINE_MIN_ZOOM) return 0;
  if (zoom < TEXTURE_MIN_ZOOM) return ramp(zoom, 12.7, TEXTURE_MIN_ZOOM, widths.z12, widths.z14);
  return ramp(zoom, 14.5, 16, widths.z14, widths.z16);
}

/** Opacity of the texture's ink, 0–1. */
export function textureOpacity(zoom: number): number {
  if (zoom < TEXTURE_MIN_ZOOM) return ramp(zoom, 12.8, TEXTURE_MIN_ZOOM, 0, 0.55);
  return ramp(zoom, 16, 16.3, 0.55, 0.75);
}

/** Opacity of the ink over selected fills: strong where plots have no outline yet, faint beside a line. */
export function selectionTint(zoom: number): number {
  return ramp(zoom, OUTLINE_MIN_ZOOM, TEXTURE_MIN_ZOOM, 0.5, 0.12);
}

/**
 * Screen px of a pattern px: within 19 % of 1. Textures hold on to the ground while the map pans and
 * zooms, so they grow with it and fall back to their size every half zoom level.
 */
export function patternScale(zoom: number): number {
  return 2 ** (zoom - Math.round(zoom * 2) / 2);
}

/** Turn of the textures, degrees: near the bearing, in steps, so that a rising hatch never becomes a falling one. */
export function patternTurn(bearing: number): number {
  return Math.round(bearing / 30) * 30;
}

/** Side of the grid's squares, m: 500 at zoom 12.5 and above, coarser below so that they stay about 40 px wide. */
export function gridStep(zoom: number): number {
  const finest = 500 * 2 ** (12.5 - zoom);
  return gridSteps.find((step) => step >= finest * (1 - 1e-9)) ?? gridSteps.at(-1)!;
}

const gridSteps = [500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000];
