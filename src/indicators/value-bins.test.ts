import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, binStarts } from './value-bins';

describe('bins', () => {
  it('begin at even round numbers', () => {
    const starts = binStarts([3, 8, 14, 22, 41, 77, 90], 9);
    expect(starts).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(binOf(10, starts)).toBe(1);
    expect(binOf(9.999, starts)).toBe(0);
    expect(binOf(1e9, starts)).toBe(9);
  });

  it('are one for one value and none for none', () => {
    expect(binStarts([5, 5], 10)).toEqual([5]);
    expect(binStarts([], 10)).toEqual([]);
    expect(binStarts([0, 5e-324], 10)).toEqual([0]);
  });

  it('ascend, are few, and hold each value between their ends', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const starts = binStarts(list, 18);
        expect(starts.length).toBeLessThanOrEqual(21);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const value of list) {
          const bin = binOf(value, starts);
          expect(value).toBeGreaterThanOrEqual(starts[bin]! * (1 - 1e-9) - 1e-9);
          if (bin < starts.length - 1) expect(value).toBeLessThan(starts[bin + 1]!);
        }
      }),
    );
  });
});
