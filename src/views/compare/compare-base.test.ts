import { expect, test } from 'vitest';
import { plainMean } from './compare-base';

test('the plain mean leaves out what is unknown, and none is known of nothing', () => {
  expect(plainMean([2, null, 4])).toBe(3);
  expect(plainMean([0, 1])).toBe(0.5);
  expect(plainMean([null, null])).toBeNull();
});
