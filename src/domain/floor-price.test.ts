import { describe, expect, test } from 'vitest';
import { checkFloorPrice, type FloorPriceInputs, isLandGrade, minimumPrices } from './floor-price';

const inputs: FloorPriceInputs = {
  place: '渝北区',
  priceYuan: 2_520_000,
  squareMeters: 10_000,
  termYears: 50,
  isModeKnown: true,
};
const verdictOf = (part: Partial<FloorPriceInputs>, grade: number | null = 8) => {
  const { verdict, missing } = checkFloorPrice({ ...inputs, ...part }, grade, 0.7);
  return [verdict, ...missing];
};

test('grades are whole and from 1 to 15, dearer first', () => {
  expect([0, 1, 15, 16, 1.5].map(isLandGrade)).toEqual([false, true, true, false, false]);
  expect(minimumPrices.every((price, k) => k === 0 || price < minimumPrices[k - 1]!)).toBe(true);
});

describe('a price against the floor of its grade', () => {
  test('on both sides of the floor and of its share', () => {
    expect(verdictOf({})).toEqual(['pass']);
    expect(verdictOf({ priceYuan: 2_519_999 })).toEqual(['share']);
    expect(verdictOf({ priceYuan: 1_764_000 })).toEqual(['share']);
    expect(verdictOf({ priceYuan: 1_763_999 })).toEqual(['fail']);
  });

  test('tells its numbers', () => {
    expect(checkFloorPrice(inputs, 8, 0.5)).toEqual({
      verdict: 'pass',
      grade: 8,
      perSquareMeter: 252,
      floor: 252,
      lowered: 126,
      missing: [],
    });
  });

  test('is unknown without an input, and names it', () => {
    expect(verdictOf({}, null)).toEqual(['unknown', 'grade']);
    expect(verdictOf({ place: null }, null)).toEqual(['unknown', 'place']);
    expect(verdictOf({ priceYuan: null })).toEqual(['unknown', 'priceYuan']);
    expect(verdictOf({ squareMeters: 0 })).toEqual(['unknown', 'declaredAreaSquareMeters']);
    expect(verdictOf({ isModeKnown: false })).toEqual(['unknown', 'supplyMode']);
  });

  test('a shorter term clears a price above the floor, and leaves one below it open', () => {
    expect(verdictOf({ termYears: 20 })).toEqual(['pass']);
    expect(verdictOf({ priceYuan: 1_000_000, termYears: 49 })).toEqual([
      'unknown',
      'term-correction',
    ]);
    expect(verdictOf({ priceYuan: 1_000_000, termYears: null })).toEqual(['unknown', 'termYears']);
    expect(verdictOf({ priceYuan: 1_000_000, termYears: 50 })).toEqual(['fail']);
  });
});
