import { describe, expect, test } from 'vitest';
import { accountProblems } from './account-problems';
import { areaIn, landCodeNames, landCodes, partsOfCode } from './land-account';

const ha = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value * 10_000]));
const sound = ha({
  totalArea: 100,
  areaA: 40,
  areaB: 45,
  areaB21: 10,
  areaC: 15,
  areaD: 45,
  areaE: 35,
  areaF: 20,
  areaG: 5,
});

test('the codes are those of the reference, each with its parts', () => {
  expect(Object.keys(landCodeNames)).toEqual([...landCodes]);
  expect(partsOfCode('A')).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  expect(partsOfCode('D2')).toEqual(['D21', 'D22']);
  expect(partsOfCode('G')).toEqual([]);
});

test('an area that is not given is the sum of all its parts, or unknown', () => {
  expect(areaIn(ha({ areaB11: 1, areaB12: 2, areaB21: 3, areaB22: 4 }), 'B')).toBe(100_000);
  expect(areaIn(ha({ areaB1: 1, areaB21: 3 }), 'B')).toBeNull();
  expect(areaIn({ areaA: 0 }, 'A')).toBe(0);
});

describe('the nesting A ⊆ D ⊆ A+B21 ⊆ A+B', () => {
  test('holds', () => expect(accountProblems(sound)).toEqual([]));

  test.each([
    [{ areaD: 39, areaE: 41 }, 'A', 'D', 400_000, 390_000],
    [{ areaD: 51, areaE: 29 }, 'D', 'A+B21', 510_000, 500_000],
    [{ areaB21: 46 }, 'A+B21', 'A+B', 860_000, 850_000],
    [{ areaG: 46 }, 'G', 'D', 460_000, 450_000],
  ])('%j breaks it', (change, smaller, larger, low, high) => {
    expect(accountProblems({ ...sound, ...ha(change as Record<string, number>) })).toEqual([
      {
        kind: 'nesting',
        smaller,
        larger,
        smallerSquareMeters: low,
        largerSquareMeters: high,
      },
    ]);
  });

  test('is not checked where a side is unknown', () => {
    expect(accountProblems(ha({ areaD: 39, areaB21: 3 }))).toEqual([]);
  });
});

test('sums hold to the rounding of 0.01 公顷', () => {
  const parts = { areaD1: 10.004, areaD21: 30, areaD22: 5 };
  expect(accountProblems({ ...sound, ...ha(parts) })).toEqual([]);
  const found = accountProblems({ ...sound, ...ha({ ...parts, areaD1: 11 }) });
  expect(found).toMatchObject([{ kind: 'sum', smaller: 'D1+D2', larger: 'D' }]);
  expect(accountProblems({ ...sound, totalArea: 990_000 })).toMatchObject([
    { kind: 'total', smaller: 'A+B+C', largerSquareMeters: 990_000 },
    { kind: 'total', smaller: 'D+E+F' },
  ]);
  expect(accountProblems(ha({ areaA: 3, areaA2: 4 }))).toMatchObject([
    { kind: 'nesting', smaller: 'A2', larger: 'A' },
  ]);
});
