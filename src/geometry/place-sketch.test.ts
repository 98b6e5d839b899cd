import { describe, expect, it } from 'vitest';
import { geodesicLength } from './geodesic-length';
import { placeAtBoundary } from './place-at-boundary';
import { placeSketch } from './place-sketch';

const size = { width: 300, height: 200, margin: 20 };
const square = (lon: number, lat: number, side: number) => [
  [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
];

describe('placeSketch', () => {
  it('is true to scale: the line to the nearest point is as long as on the ground', () => {
    const shape = square(106.5, 29.5, 0.002);
    const place = { lon: 106.4985, lat: 29.4996, accuracyMetres: 12 };
    const { nearest } = placeAtBoundary(shape, place.lon, place.lat)!;
    const sketch = placeSketch(shape, place, nearest.number, size)!;
    const drawn = Math.hypot(sketch.place.x - sketch.nearest.x, sketch.place.y - sketch.nearest.y);
    const ground = geodesicLength(place.lon, place.lat, 106.5, 29.5);
    expect(drawn / sketch.perMetre).toBeCloseTo(ground, 1);
    expect(sketch.place.accuracy).toBeCloseTo(12 * sketch.perMetre);
    // The place lies to the south west.
    expect(sketch.place.x).toBeLessThan(sketch.nearest.x);
    expect(sketch.place.y).toBeGreaterThan(sketch.nearest.y);
  });

  it('holds both within the margin, and tells no accuracy where none is known', () => {
    for (const lon of [106.3, 106.501, 106.9]) {
      const shape = square(106.5, 29.5, 0.002);
      const sketch = placeSketch(shape, { lon, lat: 29.501, accuracyMetres: null }, 1, size)!;
      const numbers = sketch.outline.match(/[\d.]+/g)!.map(Number);
      const xs = [...numbers.filter((_, i) => i % 2 === 0), sketch.place.x];
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(size.margin - 0.1);
      expect(Math.max(...xs)).toBeLessThanOrEqual(size.width - size.margin + 0.1);
      expect(sketch.place.accuracy).toBe(0);
    }
  });

  it('is nothing without a shape', () => {
    expect(placeSketch([], { lon: 106, lat: 29, accuracyMetres: 5 }, 1, size)).toBeNull();
  });
});
