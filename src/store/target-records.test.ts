import { expect, it } from 'vitest';
import { createInitialState } from './initial-state';
import { targetSetsRecord, targetValuesRecord } from './target-records';
import { noTargetSets, noTargetValues } from './target-state';

const target = {
  id: '1',
  name: '产出强度',
  operator: '>=',
  value: 80,
  unit: '1e8 CNY/km2',
  indicator: 'an indicator of another build',
  status: 'in-force',
  reach: 'park',
  baseYear: null,
  targetYear: 2027,
  clause: '',
  note: '',
} as const;
const targetSets = [{ name: '考核', source: '', targets: [target] }];
const targetValues = [{ target: 'CQ29-08', park: 'QY', year: 2026, value: 60 }];
const state = { ...createInitialState(0), targetSets, targetValues };

it('keeps own targets and values by hand as texts, and reads them back', () => {
  expect(targetSetsRecord.parse(targetSetsRecord.print(state))).toEqual({ targetSets });
  expect(targetValuesRecord.parse(targetValuesRecord.print(state))).toEqual({ targetValues });
});

it('keeps nothing where there is nothing, and begins anew with a text that is none', () => {
  const empty = createInitialState(0);
  expect([targetSetsRecord.print(empty), targetValuesRecord.print(empty)]).toEqual([null, null]);
  for (const text of [null, '', '{}', '[1]']) {
    expect(targetSetsRecord.parse(text).targetSets).toBe(noTargetSets);
    expect(targetValuesRecord.parse(text).targetValues).toBe(noTargetValues);
  }
});

it('leaves out a value that is none, and keeps the others', () => {
  const text = JSON.stringify({
    format: 'tuban-target-values',
    version: 1,
    values: [{ ...targetValues[0], value: 'x' }, ...targetValues],
  });
  expect(targetValuesRecord.parse(text)).toEqual({ targetValues });
});
