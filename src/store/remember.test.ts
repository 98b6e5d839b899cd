import { describe, expect, it } from 'vitest';
import { remember } from './remember';

describe('remember', () => {
  it('works once for the same arguments, and anew for others', () => {
    let worked = 0;
    const sum = remember((list: readonly number[], more: number) => {
      worked++;
      return list.reduce((a, b) => a + b, more);
    });
    const list = [1, 2];
    expect(sum(list, 1)).toBe(4);
    expect(sum(list, 1)).toBe(4);
    expect(worked).toBe(1);
    expect(sum([1, 2], 1)).toBe(4);
    expect(sum(list, Number.NaN)).toBeNaN();
    expect(sum(list, Number.NaN)).toBeNaN();
    expect(worked).toBe(3);
  });

  it('forgets what was asked longest ago', () => {
    const asked: number[] = [];
    const twice = remember((value: number) => {
      asked.push(value);
      return 2 * value;
    }, 2);
    for (const value of [1, 2, 1, 3, 1, 2]) twice(value);
    expect(asked).toEqual([1, 2, 3, 1, 2]);
  });
});
