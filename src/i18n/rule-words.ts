import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';

/** The languages of the dictionaries; `translate` reads this file and cannot be read by it. */
type Language = 'zh' | 'en';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A whole number below 100 as Chinese writes it. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : digits[ones]);
}

/** A span of whole years as law writes it: 一年、两年; one year, two years. */
export function yearsText(years: number, language: Language): string {
  if (language === 'zh') return `${years === 2 ? '两' : chineseNumber(years)}年`;
  const words = ['zero', 'one', 'two', 'three', 'four', 'five'];
  return `${words[years] ?? years} ${years === 1 ? 'year' : 'years'}`;
}

/** A share as law writes it: 三分之一、百分之二十五; one third, 25%. */
export function shareText(share: number, language: Language): string {
  if (share === 1 / 3) return language === 'zh' ? '三分之一' : 'one third';
  const percent = Number((share * 100).toFixed(4));
  const isPlain = language === 'zh' && Number.isInteger(percent) && percent > 0 && percent < 100;
  return isPlain ? `百分之${chineseNumber(percent)}` : `${percent}%`;
}

/** What stands in the names of classes and overlays for the numbers of the rules. */
export function ruleWordsOf(settings: RuleSettings, language: Language) {
  const { idleYears, takeBackYears, approvalLapseYears, warningDays } = settings;
  return {
    idleYears: yearsText(idleYears, language),
    takeBackYears: yearsText(takeBackYears, language),
    approvalLapseYears: yearsText(approvalLapseYears, language),
    warningDays,
  };
}

/** The values of a condition as its text wants them: spans and shares in words, what is unknown as a dash. */
export function conditionValues(
  values: Readonly<Record<string, string | number | null>>,
  language: Language,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value === 'number' && key === 'years') return [key, yearsText(value, language)];
      if (typeof value === 'number' && key === 'limitShare')
        return [key, shareText(value, language)];
      return [key, value ?? '—'];
    }),
  );
}

/** Under the settings that nobody changed. */
export const usualRuleWords = {
  zh: ruleWordsOf(defaultRuleSettings, 'zh'),
  en: ruleWordsOf(defaultRuleSettings, 'en'),
} as const;
