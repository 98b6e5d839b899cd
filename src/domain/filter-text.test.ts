import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCondition } from '../../data/fixtures/any-filter';
import { dayFromCivil } from './day';
import type { Condition } from './filter';
import { parseCondition, printCondition } from './filter-text';

describe('a condition as text', () => {
  test('reads back to the same condition', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(parseCondition(printCondition(condition))).toEqual(condition);
      }),
    );
  });

  test.each<[string, Condition]>([
    ['area:20000..', { kind: 'range', field: 'area', min: 20000, max: null }],
    [
      'supplyDate:2020-01-01..2024-12-31',
      {
        kind: 'range',
        field: 'supplyDate',
        min: dayFromCivil(2020, 1, 1),
        max: dayFromCivil(2024, 12, 31),
      },
    ],
    ['-park:QY', { not: true, kind: 'oneOf', field: 'park', values: ['QY'] }],
    ['holder:甲~,乙,丙', { kind: 'oneOf', field: 'holder', values: ['甲,乙', '丙'] }],
    ['text:汽摩: 零部件', { kind: 'contains', field: null, text: '汽摩: 零部件' }],
    ['holder*:示例', { kind: 'contains', field: 'holder', text: '示例' }],
    ['missing:agreedStart', { kind: 'missing', field: 'agreedStart' }],
    ['standardPlot:yes', { kind: 'oneOf', field: 'standardPlot', values: ['yes'] }],
  ])('%s', (text, condition) => {
    expect(parseCondition(text)).toEqual(condition);
    expect(printCondition(condition)).toBe(text);
  });

  test.each([
    'area',
    'area:',
    'area:..',
    'area:1..2..3',
    'area:x..2',
    'supplyDate:2026-02-30..',
    'acre:1..2',
    'constructor:1',
    'missing:acre',
    'text: ',
    'area*:1',
    'category:red',
    'standardPlot:perhaps',
    'holder:,',
  ])('is none: %s', (text) => {
    expect(parseCondition(text)).toBeNull();
  });

  test('values that a field cannot have are left out', () => {
    expect(parseCondition('category:red,idle')).toEqual({
      kind: 'oneOf',
      field: 'category',
      values: ['idle'],
    });
  });
});
