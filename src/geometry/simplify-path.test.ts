import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyPath } from './simplify-path';

describe('a simplified path', () => {
  it('keeps both ends and leaves out what lies on the way', () => {
    const path = Array.from({ length: 11 }, (_, x) => ({ x, y: 0 }));
    expect(simplifyPath(path, 0.5)).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ]);
  });

  it('keeps a corner beyond the tolerance and drops one within it', () => {
    const corner = (y: number) => [
      { x: 0, y: 0 },
      { x: 5, y },
      { x: 10, y: 0 },
    ];
    expect(simplifyPath(corner(1.01), 1)).toHaveLength(3);
    expect(simplifyPath(corner(0.99), 1)).toHaveLength(2);
  });

  it('has only points of the path, in their order', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 100 }),
      y: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (path) => {
        const simple = simplifyPath(path, 3);
        const places = simple.map((it) => path.indexOf(it));
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(simple[0]).toBe(path[0]);
        expect(simple.at(-1)).toBe(path.at(-1));
      }),
    );
  });
});
