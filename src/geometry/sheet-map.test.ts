import { expect, it } from 'vitest';
import { frameAround, paperPath, paperPoint, scaleBarMetres, sheetScale } from './sheet-map';

const box = (width: number, height: number) => ({ west: 0, south: 0, east: width, north: height });

it('takes the largest round scale at which the land fits, to the millimetre', () => {
  expect(sheetScale(box(50, 50), 100, 100)).toBe(500);
  expect(sheetScale(box(50.001, 50), 100, 100)).toBe(1000);
  expect(sheetScale(box(10, 200), 100, 100)).toBe(2000);
  expect(sheetScale(box(200.001, 10), 100, 100)).toBe(5000);
  expect(sheetScale(box(1e9, 1), 100, 100)).toBe(5_000_000);
});

it('a metre on the ground is 1000 / scale millimetres on paper, north up', () => {
  const frame = { widthMm: 100, heightMm: 80, scale: 2000, east: 36_359_000, north: 3_272_000 };
  expect(paperPoint(frame, [36_359_000, 3_272_000])).toEqual([50, 40]);
  expect(paperPoint(frame, [36_359_020, 3_272_010])).toEqual([60, 35]);
  expect(
    paperPath(
      frame,
      [
        [
          [36_359_000, 3_272_000],
          [36_359_002, 3_272_000],
        ],
      ],
      true,
    ),
  ).toBe('M50.00 40.00L51.00 40.00Z');
});

it('shows the neighbours, unless they would make the plot too small', () => {
  const plot = { west: 0, south: 0, east: 100, north: 100 };
  const near = { west: -100, south: -20, east: 180, north: 130 };
  expect(frameAround(plot, near, 100, 100).scale).toBe(5000);
  expect(frameAround(plot, null, 100, 100).scale).toBe(2000);
  const vast = { west: -5000, south: -20, east: 180, north: 130 };
  expect(frameAround(plot, vast, 100, 100)).toMatchObject({ scale: 2000, east: 50, north: 50 });
});

it('a scale bar has a round length', () => {
  expect(scaleBarMetres(2000, 40)).toBe(50);
  expect(scaleBarMetres(5000, 40)).toBe(200);
  expect(scaleBarMetres(500, 40)).toBe(20);
});
