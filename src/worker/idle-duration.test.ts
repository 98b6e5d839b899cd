import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { classifyPlots } from '../rules/classify-plots';
import { longestIdleOf } from './idle-duration';

const asOf = parseIsoDay('2026-11-22')!;
const supplied = { supplyDate: '2020-01-01' };

describe('longestIdleOf', () => {
  const plots = [
    { ...supplied, agreedStart: '2022-05-01', park: 0 },
    { ...supplied, agreedStart: '2020-05-01', park: 1 },
    { ...supplied, agreedStart: '2021-05-01', park: 2 },
    { ...supplied, agreedStart: '2026-05-01', park: 3 },
    { ...supplied, agreedStart: '2020-05-01', park: 1 },
    { ...supplied, statedStatus: 'idle_suspected_1y', park: 4 },
  ];
  const parks = [{}, {}, { parent: 0 }, {}, {}];
  const dataset = datasetFromRows({ parks, plots });
  const longest = (park: number | null) =>
    longestIdleOf(dataset, classifyPlots(dataset, asOf), park);

  it('looks in all: the first of those that became idle first', () => {
    expect(longest(null)).toEqual({ plot: 1, days: asOf - parseIsoDay('2021-05-02')! });
  });

  it('looks in a park and what is nested in it', () => {
    expect(longest(0)).toEqual({ plot: 2, days: asOf - parseIsoDay('2022-05-02')! });
  });

  it('finds none where nothing is idle, or nothing tells since when', () => {
    expect(longest(3)).toBeNull();
    expect(longest(4)).toBeNull();
  });
});
