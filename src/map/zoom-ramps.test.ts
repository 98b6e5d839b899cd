import { expect, it } from 'vitest';
import { categoryLooks } from './palette';
import { gridStep, outlineWidth, patternScale, patternTurn, textureOpacity } from './zoom-ramps';

const idle = categoryLooks.idle.outlineWidths;
const built = categoryLooks.built.outlineWidths;

it.each([
  [11.49, 0, 0],
  [11.5, 0.4, 0.8],
  [12.5, 0.4, 0.8],
  [13, 0.9, 1.4],
  [14.5, 0.9, 1.4],
  [16, 1.4, 2.2],
  [19, 1.4, 2.2],
])('at zoom %d outlines are %d px wide, those of idle plots %d', (zoom, usual, heavy) => {
  expect(outlineWidth(built, zoom)).toBeCloseTo(usual);
  expect(outlineWidth(idle, zoom)).toBeCloseTo(heavy);
});

it('has textures from zoom 13, stronger above 16', () => {
  expect(textureOpacity(12.7)).toBe(0);
  expect(textureOpacity(13)).toBeCloseTo(0.55);
  expect(textureOpacity(16)).toBeCloseTo(0.55);
  expect(textureOpacity(16.3)).toBeCloseTo(0.75);
});

it('keeps textures near their size and direction', () => {
  for (let zoom = 13; zoom < 20; zoom += 0.07) {
    expect(patternScale(zoom)).toBeGreaterThan(0.84);
    expect(patternScale(zoom)).toBeLessThan(1.19);
  }
  for (let bearing = -180; bearing <= 180; bearing += 7)
    expect(Math.abs(patternTurn(bearing) - bearing)).toBeLessThanOrEqual(15);
});

it.each([
  [20, 500],
  [12.5, 500],
  [12.49, 1000],
  [11.5, 1000],
  [11.49, 2000],
  [3, 500000],
])('at zoom %d the grid has squares of %d m', (zoom, meters) => {
  expect(gridStep(zoom)).toBe(meters);
});
