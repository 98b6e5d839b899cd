import { describe, expect, it } from 'vitest';
import { defaultRuleSettings, ruleChanges } from '../domain/rule-settings';
import { parseRuleSettings, printRuleSettings, ruleSettingsRecord } from './rule-settings-text';
import type { State } from './state';

const own = {
  ...defaultRuleSettings,
  takeBackYears: 3,
  startedShare: 0.4,
  inefficiency: [{ field: 'outputYuan', below: 300 } as const],
};

describe('rule settings as a text', () => {
  it('come back as they were, one third and all', () => {
    for (const settings of [own, defaultRuleSettings])
      expect(parseRuleSettings(printRuleSettings(settings))).toEqual({ settings, left: [] });
  });

  it('name unit, clause and default of each number', () => {
    const { numbers } = JSON.parse(printRuleSettings(own));
    expect(numbers.takeBackYears).toEqual({
      value: 3,
      default: 2,
      unit: 'year',
      clause: 'decree53-14-2',
    });
    expect(Object.keys(numbers)).toHaveLength(15);
  });

  it('leave out what is unknown, out of range or in another unit, and say so', () => {
    const file = JSON.parse(printRuleSettings(own));
    file.numbers.warningDays.value = -1;
    file.numbers.idleFeeShare = { value: 30, unit: 'percent' };
    file.numbers.other = { value: 1, unit: 'year' };
    file.inefficiency.push({ field: 'taxYuan', below: 0, unit: 'yuan/m2' });
    const read = parseRuleSettings(JSON.stringify(file))!;
    expect(read.settings).toEqual(own);
    expect(read.left.sort()).toEqual(['idleFeeShare', 'inefficiency', 'other', 'warningDays']);
  });

  it('take none of numbers that contradict one another', () => {
    const text = printRuleSettings({ ...own, idleYears: 5, takeBackYears: 3 });
    const read = parseRuleSettings(text)!;
    expect(read.settings).toEqual({ ...defaultRuleSettings, inefficiency: own.inefficiency });
    expect(read.left.sort()).toEqual(['idleYears', 'startedShare', 'takeBackYears']);
  });

  it('follow the default of today where the file has its own', () => {
    const file = JSON.parse(printRuleSettings(defaultRuleSettings));
    file.numbers.warningDays = { value: 60, default: 60, unit: 'day' };
    expect(parseRuleSettings(JSON.stringify(file))!.settings.warningDays).toBe(90);
  });

  it('are nothing in other texts or from a later build', () => {
    const later = JSON.stringify({ ...JSON.parse(printRuleSettings(own)), version: 2 });
    for (const text of ['', '{}', '[1]', later]) expect(parseRuleSettings(text)).toBeNull();
  });
});

describe('rule settings in a workspace', () => {
  it('are kept only where they differ, and come back', () => {
    const { print, parse } = ruleSettingsRecord;
    expect(print({ ...({} as State), ruleSettings: defaultRuleSettings })).toBeNull();
    expect(parse(print({ ...({} as State), ruleSettings: own }))).toEqual({ ruleSettings: own });
    expect(parse(null).ruleSettings).toBe(defaultRuleSettings);
    expect(parse('damaged').ruleSettings).toBe(defaultRuleSettings);
  });
});

it('names what differs, from and to', () => {
  expect(ruleChanges(own)).toEqual([
    { name: 'takeBackYears', from: 2, to: 3 },
    { name: 'startedShare', from: 1 / 3, to: 0.4 },
    { name: 'outputYuan', from: null, to: 300 },
  ]);
});
