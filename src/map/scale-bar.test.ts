import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBar } from './scale-bar';

it.each([
  [1, 130, 100],
  [1, 100, 100],
  [1, 99.9, 50],
  [3.05, 131, 200],
  [3.06, 131, 400],
  [4, 125, 500],
  [10, 99, 500],
  [0.01, 100, 1],
  [0.0039, 100, 0.2],
])('at %d m per px, %d px hold a bar of %d m', (metersPerPixel, maxPixels, meters) => {
  expect(scaleBar(metersPerPixel, maxPixels)?.meters).toBe(meters);
});

it('is true to scale, fits, and is never shorter than 2/5 of the room', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
      fc.double({ min: 10, max: 500, noNaN: true }),
      (metersPerPixel, maxPixels) => {
        const bar = scaleBar(metersPerPixel, maxPixels)!;
        expect(bar.pixels * metersPerPixel).toBeCloseTo(bar.meters, 6);
        expect(bar.pixels).toBeLessThanOrEqual(maxPixels * (1 + 1e-9));
        expect(bar.pixels).toBeGreaterThan(maxPixels * 0.4);
        expect([1, 2, 4, 5]).toContain(Number(bar.meters.toExponential(0)[0]));
      },
    ),
  );
});

it('has no bar without a scale', () => {
  expect(scaleBar(0, 100)).toBeNull();
  expect(scaleBar(Number.NaN, 100)).toBeNull();
  expect(scaleBar(Infinity, 100)).toBeNull();
});
