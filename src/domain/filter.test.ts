import { describe, expect, test } from 'vitest';
import { categories } from './category';
import {
  type Condition,
  categoriesOf,
  dropCondition,
  emptyFilter,
  type Filter,
  parkKey,
  putCondition,
  toggleValue,
} from './filter';

const holder: Condition = { kind: 'oneOf', field: 'holder', values: ['甲'] };
const notIdle: Condition = { not: true, kind: 'oneOf', field: 'category', values: ['idle'] };
const toggle = (filter: Filter, value: string) =>
  toggleValue(filter, 'category', value, categories);

describe('the switches of categories', () => {
  test('add up in the order of the legend and stand first', () => {
    const filter = toggle(toggle(putCondition(emptyFilter, holder), 'built'), 'idle');
    expect(categoriesOf(filter)).toEqual(['idle', 'built']);
    expect(filter.conditions[0]).toMatchObject({ field: 'category' });
    expect(filter.conditions[1]).toBe(holder);
  });

  test('go with the last one', () => {
    expect(toggle(toggle(emptyFilter, 'idle'), 'idle')).toEqual(emptyFilter);
  });

  test('leave a condition that is turned round alone', () => {
    const filter = putCondition(emptyFilter, notIdle);
    expect(categoriesOf(filter)).toEqual([]);
    expect(toggle(filter, 'idle').conditions).toHaveLength(2);
  });
});

test('conditions are put in the place of others, and dropped', () => {
  const filter = putCondition(putCondition(emptyFilter, holder), notIdle);
  const other: Condition = { kind: 'missing', field: 'holder' };
  expect(putCondition(filter, other, holder).conditions).toEqual([other, notIdle]);
  expect(dropCondition(filter, holder).conditions).toEqual([notIdle]);
});

test('a park is known by its id, else its name, else its place', () => {
  expect(parkKey({ id: 'QY', name: '青岩', index: 0 })).toBe('QY');
  expect(parkKey({ id: null, name: '青岩', index: 0 })).toBe('青岩');
  expect(parkKey({ id: null, name: null, index: 0 })).toBe('#1');
});
