import { expect, test } from 'vitest';
import { rankWeightsRecord } from './rank-weights';
import type { State } from './state';

const print = (rankWeights: State['rankWeights']) =>
  rankWeightsRecord.print({ rankWeights } as State);

test('weights come back as they were kept, and none are kept as nothing', () => {
  const rankWeights = { outputIntensity: 3, idleShare: 1.5 };
  expect(rankWeightsRecord.parse(print(rankWeights))).toEqual({ rankWeights });
  expect(print({})).toBeNull();
  expect(rankWeightsRecord.parse(null)).toEqual({ rankWeights: {} });
});

test('what is no weight is left out', () => {
  const text = JSON.stringify({ version: 1, weights: { a: 0, b: '3', c: -1, d: 2 } });
  expect(rankWeightsRecord.parse(text)).toEqual({ rankWeights: { d: 2 } });
});
