import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipEars } from './clip-ears';

const out = new Uint32Array(300);

function areaOf(flat: ArrayLike<number>, corners: ArrayLike<number>): number {
  let doubled = 0;
  for (let i = 0; i < corners.length; i++) {
    const a = corners[i]!;
    const b = corners[(i + 1) % corners.length]!;
    doubled += flat[2 * a]! * flat[2 * b + 1]! - flat[2 * b]! * flat[2 * a + 1]!;
  }
  return doubled / 2;
}

it('splits a simple ring of either direction into triangles that cover it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 90 }),
      fc.boolean(),
      (radii, isReversed) => {
        const points = radii.map((radius, i) => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        if (isReversed) points.reverse();
        const flat = Float64Array.from(points.flat());
        const written = clipEars(flat, points.length, out);
        expect(written % 3).toBe(0);
        expect(written).toBeLessThanOrEqual(3 * (points.length - 2));
        let sum = 0;
        for (let t = 0; t < written; t += 3) {
          const area = areaOf(flat, out.subarray(t, t + 3));
          expect(area * (isReversed ? -1 : 1)).toBeGreaterThan(0);
          sum += area;
        }
        const whole = areaOf(
          flat,
          radii.map((_, i) => i),
        );
        expect(Math.abs(sum - whole)).toBeLessThan(1e-6 * Math.abs(whole));
      },
    ),
  );
});

it('passes over points in a straight line', () => {
  const flat = Float64Array.from([0, 0, 1, 0, 2, 0, 2, 2, 0, 2]);
  const written = clipEars(flat, 5, out);
  let sum = 0;
  for (let t = 0; t < written; t += 3) sum += areaOf(flat, out.subarray(t, t + 3));
  expect(sum).toBe(4);
});

it('refuses a ring that crosses itself or has no area', () => {
  expect(clipEars(Float64Array.from([0, 0, 2, 2, 2, 0, 0, 2]), 4, out)).toBe(-1);
  expect(clipEars(Float64Array.from([0, 0, 1, 1, 2, 2]), 3, out)).toBe(-1);
});
