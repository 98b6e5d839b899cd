import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import type { Dataset } from '../domain/dataset';
import { parseIsoDay } from '../domain/day';
import { defaultRuleSettings } from '../domain/rule-settings';
import { idleCountsOf } from './idle-counts';

const idleFrom = (agreedStart: string, park: number): Row => ({
  supplyDate: '2020-01-10',
  agreedStart,
  park,
});
const dataset = datasetFromRows({
  parks: [{ name: 'outer' }, { name: 'inner', parent: 0 }, { name: 'other' }],
  plots: [
    idleFrom('2022-03-01', 0),
    idleFrom('2022-03-01', 1),
    { ...idleFrom('2022-03-01', 2), actualStart: '2023-06-30' },
    idleFrom('2022-03-01', -1),
  ],
  emptyColumns: ['actualStart'],
});
const days = ['2023-03-01', '2023-03-02', '2023-06-29', '2023-06-30'].map(
  (day) => parseIsoDay(day)!,
);
const read = (of: Dataset, settings = defaultRuleSettings) => ({
  dataset: of,
  classes: { settings },
});
const counted = (isCounted: number[], park: number | null) =>
  idleCountsOf(read(dataset), Uint8Array.from(isCounted), days, park);

describe('idle plots by day', () => {
  it('begin the day after the year is over and end with the start that is known', () => {
    expect(counted([1, 1, 1, 1], null)).toEqual([0, 4, 4, 3]);
  });

  it('are those of a park and of the parks nested in it', () => {
    expect(counted([1, 1, 1, 1], 0)).toEqual([0, 2, 2, 2]);
    expect(counted([1, 1, 1, 1], 1)).toEqual([0, 1, 1, 1]);
    expect(counted([1, 1, 1, 1], 2)).toEqual([0, 1, 1, 0]);
  });

  it('follow the rules that are set, and those before when they are set back', () => {
    const twoYears = { ...defaultRuleSettings, idleYears: 2 };
    const all = Uint8Array.of(1, 1, 1, 1);
    expect(idleCountsOf(read(dataset, twoYears), all, days, null)).toEqual([0, 0, 0, 0]);
    expect(counted([1, 1, 1, 1], null)).toEqual([0, 4, 4, 3]);
  });

  it('are without the plots that no count has', () => {
    const other = datasetFromRows({
      plots: [idleFrom('2022-03-01', -1), idleFrom('2022-03-01', -1)],
    });
    expect(idleCountsOf(read(other), Uint8Array.of(1, 0), days, null)).toEqual([0, 1, 1, 1]);
  });
});
