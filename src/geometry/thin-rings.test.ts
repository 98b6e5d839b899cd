import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinRings } from './thin-rings';

const tolerance = 12;

function thin(points: [number, number][], holes: number[] = []) {
  const kept = new Uint32Array(points.length);
  const found = thinRings(Float64Array.from(points.flat()), points.length, holes, tolerance, kept);
  return { kept: [...kept.subarray(0, found.count)], holes: found.holes };
}

function distance([x, y]: [number, number], a: [number, number], b: [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const at = squared ? Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / squared)) : 0;
  return Math.hypot(x - a[0] - at * dx, y - a[1] - at * dy);
}

describe('thinRings', () => {
  it('leaves out what lies within the tolerance, and keeps what lies beyond it', () => {
    const square: [number, number][] = [
      [0, 0],
      [50, tolerance],
      [100, 0],
      [100, 100],
      [50, 100 + tolerance + 1e-9],
      [0, 100],
    ];
    expect(thin(square).kept).toEqual([0, 2, 3, 4, 5]);
  });

  it('keeps three points of a sliver', () => {
    const sliver: [number, number][] = [
      [0, 0],
      [400, 1],
      [800, 0],
      [400, -3],
    ];
    expect(thin(sliver).kept).toEqual([0, 2, 3]);
  });

  it('leaves out a hole as large as the tolerance, and keeps a larger one', () => {
    const shell: [number, number][] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    const hole = (side: number): [number, number][] => [
      [20, 20],
      [20, 20 + side],
      [20 + side, 20 + side],
      [20 + side, 20],
    ];
    expect(thin([...shell, ...hole(tolerance)], [4])).toEqual({ kept: [0, 1, 2, 3], holes: [] });
    expect(thin([...shell, ...hole(tolerance + 1)], [4]).holes).toEqual([4]);
    expect(thin([...shell, ...hole(tolerance), ...hole(40)], [4, 8])).toEqual({
      kept: [0, 1, 2, 3, 8, 9, 10, 11],
      holes: [4],
    });
  });

  it('never moves a ring by more than the tolerance', () => {
    const radii = fc.array(fc.double({ min: 30, max: 200, noNaN: true }), {
      minLength: 3,
      maxLength: 80,
    });
    fc.assert(
      fc.property(radii, (list) => {
        const ring = list.map((r, i): [number, number] => {
          const angle = (2 * Math.PI * i) / list.length;
          return [r * Math.cos(angle), r * Math.sin(angle)];
        });
        const { kept } = thin(ring);
        expect(kept.length).toBeGreaterThanOrEqual(3);
        for (let i = 0; i < kept.length; i++) {
          const from = kept[i]!;
          const to = kept[(i + 1) % kept.length]! + (i + 1 === kept.length ? ring.length : 0);
          for (let k = from + 1; k < to; k++)
            expect(
              distance(ring[k % ring.length]!, ring[from]!, ring[to % ring.length]!),
            ).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
