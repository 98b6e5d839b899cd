import { expect, it } from 'vitest';
import { emptySetup } from '../domain/evaluation';
import { evaluationRecord } from './evaluation-actions';
import { createInitialState } from './initial-state';

const state = createInitialState(0);
const evaluationSetup = {
  source: '专家组',
  goals: { landBuiltRate: { ideal: 95, weight: 100 }, industrialFar: { ideal: 1, weight: null } },
};

it('keeps ideal values and weights with a workspace, and nothing where none are set', () => {
  const text = evaluationRecord.print({ ...state, evaluationSetup });
  expect(evaluationRecord.parse(text)).toEqual({ evaluationSetup });
  expect(evaluationRecord.print(state)).toBeNull();
});

it('begins anew where a workspace keeps none, or what is no setup', () => {
  for (const text of [null, '', '{"format":"other"}'])
    expect(evaluationRecord.parse(text)).toEqual({ evaluationSetup: emptySetup });
});
