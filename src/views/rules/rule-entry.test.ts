import { expect, it } from 'vitest';
import { ruleNames, ruleNumbers } from '../../domain/rule-settings';
import { entryOf, readEntry, readTestEntry, ruleText, testEntryOf } from './rule-entry';

it('reads what it shows', () => {
  for (const name of ruleNames) {
    const { value } = ruleNumbers[name];
    expect([name, readEntry(name, entryOf(name, value))]).toEqual([name, value]);
  }
  for (const field of ['floorAreaSquareMeters', 'footprintSquareMeters', 'outputYuan'] as const)
    for (const typed of ['0.7', '30', '150', '']) {
      const below = readTestEntry(field, typed);
      expect(testEntryOf(field, below ?? null)).toBe(typed);
    }
});

it('takes percent, fractions and spaces', () => {
  expect(readEntry('startedShare', ' 1 / 3 ')).toBe(1 / 3);
  expect(readEntry('startedShare', '33.3 %')).toBeCloseTo(0.333, 12);
  expect(readEntry('idleFeeShare', '15')).toBe(0.15);
  expect(readTestEntry('outputYuan', '20')).toBe(300);
});

it.each([
  ['idleYears', '1.5'],
  ['idleYears', '0'],
  ['idleYears', '21'],
  ['idleYears', '1/1'],
  ['warningDays', '-3'],
  ['startedShare', '0'],
  ['startedShare', '101'],
  ['startedShare', '1/0'],
  ['startedShare', 'x'],
  ['investedShare', ''],
] as const)('takes %s for no “%s”', (name, text) => {
  expect(readEntry(name, text)).toBeNull();
});

it('takes no limit of zero or below, and nothing for no test', () => {
  expect(readTestEntry('taxYuan', '0')).toBeUndefined();
  expect(readTestEntry('taxYuan', 'many')).toBeUndefined();
  expect(readTestEntry('taxYuan', ' ')).toBeNull();
});

it('tells numbers as law writes them', () => {
  const days = (count: number) => `${count} 天`;
  expect(ruleText('takeBackYears', 2, 'zh', days)).toBe('两年');
  expect(ruleText('takeBackYears', 12, 'zh', days)).toBe('十二年');
  expect(ruleText('startedShare', 1 / 3, 'zh', days)).toBe('三分之一');
  expect(ruleText('idleFeeShare', 0.2, 'en', days)).toBe('20%');
  expect(ruleText('warningDays', 90, 'zh', days)).toBe('90 天');
});
