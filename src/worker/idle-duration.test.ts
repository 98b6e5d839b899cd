import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { classifyPlots } from '../rules/classify-plots';
import { idleDays, longestIdleOf } from './idle-duration';

const asOf = parseIsoDay('2026-11-22')!;
const supplied = { supplyDate: '2020-01-01' };

function daysOf(...plots: Row[]): number[] {
  const dataset = datasetFromRows({ plots });
  return [...idleDays(dataset, classifyPlots(dataset, asOf))];
}

describe('idleDays', () => {
  it('counts from the agreed start, once the plot is idle', () => {
    expect(
      daysOf(
        { ...supplied, agreedStart: '2025-11-21' },
        { ...supplied, agreedStart: '2025-11-22' },
        { ...supplied, agreedStart: '2024-02-29' },
      ),
    ).toEqual([366, -1, 997]);
  });

  it('counts from a year after delivery where no start was agreed', () => {
    expect(daysOf({ ...supplied, deliveryDate: '2024-11-20' })).toEqual([367]);
  });

  it('counts from the suspension where construction had begun', () => {
    const begun = { ...supplied, agreedStart: '2022-01-01', actualStart: '2022-01-01' };
    const little = { investedYuan: 10, totalInvestmentYuan: 100 };
    expect(
      daysOf(
        { ...begun, ...little, suspendedFrom: '2025-11-21' },
        { ...begun, ...little, suspendedFrom: '2025-11-22' },
      ),
    ).toEqual([366, -1]);
  });

  it('knows nothing of plots that are not idle, or idle without a day', () => {
    expect(
      daysOf(
        { ...supplied, actualFinish: '2024-01-01' },
        { ...supplied, statedStatus: 'idle_suspected_1y' },
        {},
      ),
    ).toEqual([-1, -1, -1]);
  });
});

describe('longestIdleOf', () => {
  const plots = [
    { ...supplied, agreedStart: '2022-05-01', park: 0 },
    { ...supplied, agreedStart: '2020-05-01', park: 1 },
    { ...supplied, agreedStart: '2021-05-01', park: 2 },
    { ...supplied, agreedStart: '2026-05-01', park: 3 },
  ];
  const dataset = datasetFromRows({ parks: [{}, {}, { parent: 0 }, {}], plots });
  const longest = (park: number | null) =>
    longestIdleOf(dataset, classifyPlots(dataset, asOf), park);

  it('looks in all, or in a park and what is nested in it', () => {
    expect(longest(null)?.plot).toBe(1);
    expect(longest(0)).toEqual({ plot: 2, days: asOf - parseIsoDay('2021-05-01')! });
    expect(longest(3)).toBeNull();
  });
});
