import { expect, test } from 'vitest';
import { built, contextOf, idle } from '../../data/fixtures/assess-setup';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { emptyFilter, type Filter } from '../domain/filter';
import { chartAnswer, mostPoints, plotsInRanges } from './chart-answer';

const many = Array.from({ length: 2500 }, (_, k) => ({
  ...(k % 5 === 0 ? idle : built),
  squareMeters: 1000 + ((k * 7919) % 2500) * 10,
}));
const context = contextOf(datasetFromRows({ plots: many }));
const isCounted = new Uint8Array(many.length).fill(1);
isCounted[3] = 0;
const scope = { park: null, filter: emptyFilter };

test('every counted plot is in one bin, and a sample is drawn of many', () => {
  const selected = [0, 1, 3];
  const told = chartAnswer({ ...scope, x: 'area', y: 'idleDays', selected }, context, isCounted);
  expect(told.plots).toBe(many.length - 1);
  const sum = (of: 'plots' | 'selected') => told.bins.reduce((total, bin) => total + bin[of], 0);
  expect(sum('plots')).toBe(told.known);
  expect(sum('selected')).toBe(2);
  expect(told.points).toHaveLength(mostPoints);
  expect(new Set(told.points.map(({ plot }) => plot)).size).toBe(mostPoints);
});

test('the ranges of the bins give the plots of the bins', () => {
  const { bins } = chartAnswer(
    { ...scope, x: 'area', y: 'area', selected: [] },
    context,
    isCounted,
  );
  bins.forEach(({ from, plots }, k) => {
    const range = {
      measure: 'area' as const,
      from: k === 0 ? null : from,
      to: bins[k + 1]?.from ?? null,
    };
    expect(plotsInRanges(scope, [range], context, isCounted)).toHaveLength(plots);
  });
});

test('the filter goes for bins and for ranges', () => {
  const filter: Filter = {
    join: 'all',
    conditions: [{ kind: 'range', field: 'area', min: null, max: 5000 }],
  };
  const question = { park: null, filter, x: 'area', y: 'area', selected: [] } as const;
  const { plots } = chartAnswer(question, context, isCounted);
  expect(plots).toBeGreaterThan(0);
  expect(plotsInRanges(question, [], context, isCounted)).toHaveLength(plots);
  const above = { measure: 'area' as const, from: 5001, to: null };
  expect(plotsInRanges(question, [above], context, isCounted)).toHaveLength(0);
});
