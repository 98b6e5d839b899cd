import { describe, expect, test } from 'vitest';
import type { Condition } from '../../domain/filter';
import { parseCondition } from '../../domain/filter-text';
import { conditionOf, draftOf, operatorsOf, startDraft } from './condition-draft';

const units = { language: 'zh', unit: 'mu' } as const;
const area = startDraft('area', null);

describe('a condition that is put together', () => {
  test.each([
    'category:idle',
    '-holder:甲,乙',
    'holder*:甲',
    '-text:甲',
    'missing:agreedStart',
    '-missing:agreedStart',
    'area:13333.33..33333.34',
    '-area:80000..',
    'supplyDate:..2024-12-31',
    'outputYuan:27160000..',
    'standardPlot:yes',
  ])('%s is the same when it is opened and taken over', (text) => {
    const condition = parseCondition(text) as Condition;
    const draft = draftOf(condition, units);
    expect(operatorsOf(draft.field)).toContain(draft.operator);
    expect(conditionOf(draft, units)).toEqual({ condition, problem: null });
  });

  test('is none while something is to be given', () => {
    expect(conditionOf(area, units)).toEqual({ condition: null, problem: null });
    expect(conditionOf(startDraft('holder', null), units).condition).toBeNull();
    expect(conditionOf({ ...startDraft('anyText', null), text: '  ' }, units).condition).toBeNull();
  });

  test('takes numbers as tables write them', () => {
    const { condition } = conditionOf({ ...area, min: '1,200', max: '１ 300' }, units);
    expect(condition).toMatchObject({ min: 800_000, max: 866_666.67 });
  });

  test.each([
    [{ ...area, min: 'x' }, 'filter.range.invalid-number'],
    [{ ...area, min: '30', max: '20' }, 'filter.range.reversed'],
    [{ ...startDraft('supplyDate', null), min: '2026-02-30' }, 'filter.range.invalid-day'],
  ])('says what is wrong', (draft, problem) => {
    expect(conditionOf(draft, units)).toEqual({ condition: null, problem });
  });

  test('an equal least and most is a range', () => {
    expect(conditionOf({ ...area, min: '30', max: '30' }, units).condition).not.toBeNull();
  });
});
