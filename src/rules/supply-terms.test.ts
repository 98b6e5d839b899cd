import { describe, expect, it } from 'vitest';
import { formatDay, parseIsoDay } from '../domain/day';
import { checkTerm, supplyModeOf, termEnd } from './supply-terms';

describe('the mode of a supply', () => {
  it.each([
    ['出让', 'sale'],
    ['协议出让', 'sale'],
    ['挂牌', 'sale'],
    ['弹性年期出让', 'flexible-term'],
    ['长期租赁', 'long-lease'],
    ['租让结合', 'lease-and-sale'],
    ['先租后让（出让）', 'lease-before-sale'],
    ['作价出资(入股)', 'capital-contribution'],
    [' 划 拨 ', 'allocation'],
    ['租赁', null],
    ['其他', null],
    ['', null],
    [null, null],
  ])('reads %s', (text, mode) => {
    expect(supplyModeOf(text)).toBe(mode);
  });
});

describe('the limits of a term', () => {
  it.each([
    ['sale', 50, [true]],
    ['sale', 50.5, [false]],
    ['flexible-term', 49, [true]],
    ['flexible-term', 50, [false]],
    ['long-lease', 4, [false, true]],
    ['long-lease', 5, [true, true]],
    ['long-lease', 20, [true, true]],
    ['long-lease', 21, [true, false]],
    ['lease-before-sale', 5, [true]],
    ['lease-before-sale', 6, [false]],
    ['lease-and-sale', 51, [false]],
    ['capital-contribution', 50, [true]],
    ['sale', null, [null]],
    ['sale', 0, [null]],
    ['allocation', 70, []],
  ] as const)('of %s for %s years', (mode, years, holds) => {
    expect(checkTerm(mode, years).map((check) => check.holds)).toEqual(holds);
  });
});

it('takes the stated end before the computed one, and computes over a leap day', () => {
  const leapDay = parseIsoDay('2024-02-29');
  const stated = parseIsoDay('2030-01-01');
  expect(termEnd(stated, leapDay, 5)).toEqual({ day: stated, from: 'stated' });
  const computed = termEnd(null, leapDay, 5);
  expect([computed && formatDay(computed.day), computed?.from]).toEqual(['2029-02-28', 'computed']);
  expect(termEnd(null, leapDay, null)).toBeNull();
  expect(termEnd(null, leapDay, 2.5)).toBeNull();
  expect(termEnd(null, null, 5)).toBeNull();
});
