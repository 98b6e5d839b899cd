import { describe, expect, it } from 'vitest';
import { defaultRuleSettings, ruleNames, ruleNumbers } from '../domain/rule-settings';
import { wordsOf } from '../store/use-store';
import { enClock } from './en/clock';
import { enRuleSettings } from './en/rule-settings';
import { shareText, yearsText } from './rule-words';
import { translate } from './translate';
import { zhClock } from './zh/clock';
import { zhRuleSettings } from './zh/rule-settings';
import { zhRules } from './zh/rules';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe('the words of the clock and of the settings', () => {
  it('fill the same places in both languages', () => {
    const pairs = [
      [zhClock, enClock],
      [zhRuleSettings, enRuleSettings],
    ] as const;
    for (const [zh, en] of pairs)
      for (const [key, text] of Object.entries(zh))
        expect([key, places((en as Record<string, string>)[key]!)]).toEqual([key, places(text)]);
  });

  it('are there for every condition in short and every clause of a number', () => {
    for (const key of Object.keys(zhRules).filter((one) => one.startsWith('condition.')))
      expect(zhClock).toHaveProperty([key.replace('condition.', 'condition.short.')]);
    for (const key of Object.keys(zhRules).filter((one) => /^clause\.(?!mark)/.test(one)))
      expect(zhRuleSettings).toHaveProperty([key.replace('clause.', 'clause.short.')]);
    for (const name of ruleNames) {
      expect(zhRuleSettings).toHaveProperty([`rules.name.${name}`]);
      expect(zhRuleSettings).toHaveProperty([`rules.unit.${ruleNumbers[name].unit}`]);
    }
  });
});

describe('numbers in the words of law', () => {
  it('are Chinese for spans and shares', () => {
    expect([1, 2, 3, 10, 11, 20].map((years) => yearsText(years, 'zh'))).toEqual([
      '一年',
      '两年',
      '三年',
      '十年',
      '十一年',
      '二十年',
    ]);
    expect([1 / 3, 0.25, 0.2, 0.3333].map((share) => shareText(share, 'zh'))).toEqual([
      '三分之一',
      '百分之二十五',
      '百分之二十',
      '33.33%',
    ]);
    expect([yearsText(1, 'en'), yearsText(2, 'en'), shareText(1 / 3, 'en')]).toEqual([
      'one year',
      'two years',
      'one third',
    ]);
  });

  it('stand in the names of classes as they are set', () => {
    expect(translate('zh', 'status.idle_suspected_1y')).toBe('疑似闲置（满一年未满两年）');
    const own = { ...defaultRuleSettings, idleYears: 2, takeBackYears: 3, warningDays: 30 };
    const { t } = wordsOf('zh', own);
    expect(t('status.idle_suspected_1y')).toBe('疑似闲置（满两年未满三年）');
    expect(t('overlay.warning90')).toBe('30 天内将疑似闲置');
    expect(wordsOf('en').t('overlay.warning90')).toBe('Idle within 90 days');
  });
});
