import { expect, test } from 'vitest';
import { contextOf } from '../../data/fixtures/assess-setup';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import type { Disposal, DisposalValues } from '../domain/disposal';
import { parseCondition } from '../domain/filter-text';
import { withLedger } from '../rules/ledger-facts';
import { filterPlots } from './filter-plots';

const record = (key: string, values: DisposalValues): Disposal => ({ key, values, history: [] });
const bare = datasetFromRows({ plots: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id })) });
const records = [
  record('A', { deadline: '2026-10-30', measure: 'idle-fee', unit: '土地科' }),
  record('B', { deadline: '2026-10-31', cause: 'government' }),
  record('C', { deadline: '2026-12-01', stage: 'planning' }),
  record('D', { deadline: '2020-01-01', closed: '2026-10-31' }),
];
const dataset = withLedger(bare, new Map(records.map((one) => [one.key, one])));

/** The plots that a condition lets through, as of 2026-10-31. */
function passed(text: string, of = dataset): string {
  const filter = { join: 'all' as const, conditions: [parseCondition(text)!] };
  const { passes } = filterPlots(filter, contextOf(of));
  return [...passes!].map((one, i) => (one ? 'ABCDE'[i] : '')).join('');
}

test.each([
  // The deadline is over the day after it.
  ['disposalState:overdue', 'A'],
  ['disposalState:soon', 'B'],
  ['disposalState:later', 'C'],
  ['disposalState:closed', 'D'],
  ['disposalState:no-record', 'E'],
  ['disposalMeasure:idle-fee', 'A'],
  ['disposalCause:government', 'B'],
  ['disposalStage:planning', 'C'],
  ['disposalUnit:土地科', 'A'],
  ['disposalDeadline:2026-10-31..', 'BC'],
  ['disposalClosed:..2026-10-31', 'D'],
  ['missing:disposalMeasure', 'BCDE'],
])('%s lets %s through', (text, plots) => {
  expect(passed(text)).toBe(plots);
});

test('without a ledger nothing is known of its fields', () => {
  expect(passed('disposalState:no-record', bare)).toBe('ABCDE');
  expect(passed('missing:disposalDeadline', bare)).toBe('ABCDE');
});
