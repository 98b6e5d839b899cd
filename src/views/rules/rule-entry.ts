import {
  type InefficiencyThreshold,
  isRuleValue,
  type RuleName,
  type RuleNumber,
  ruleNumbers,
} from '../../domain/rule-settings';
import { formatMoney } from '../../i18n/format';
import { shareText, yearsText } from '../../i18n/rule-words';
import type { Language } from '../../i18n/translate';

/** How a limit of a local test is typed: its unit's word and how many of the stored unit it has. */
export const testUnits = {
  floorAreaSquareMeters: { unit: null, of: 1 },
  footprintSquareMeters: { unit: 'percent', of: 0.01 },
  // 1 万元 a mu is 10,000 yuan on 2000/3 m².
  outputYuan: { unit: 'wan-per-mu', of: 15 },
  taxYuan: { unit: 'wan-per-mu', of: 15 },
} as const satisfies Record<
  InefficiencyThreshold['field'],
  { unit: 'percent' | 'wan-per-mu' | null; of: number }
>;

/** Money of a rule is typed in 亿元. */
const yuanPerTyped = 1e8;

/** Digits enough for what people type, few enough to hide what counting in twos leaves behind. */
function plain(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** A number of a rule as it is typed: money in 亿元, shares in percent; one third as a fraction, since no percent is it. */
export function entryOf(name: RuleName, value: number): string {
  const { unit } = ruleNumbers[name] as RuleNumber;
  if (unit === 'yuan') return plain(value / yuanPerTyped);
  if (unit !== 'ratio') return String(value);
  return value === 1 / 3 ? '1/3' : plain(value * 100);
}

/** The value that a typed text stands for; `null`: it is no number, or one that may not stand for the rule. */
export function readEntry(name: RuleName, text: string): number | null {
  const typed = text.trim().replace(/%$/, '').trim();
  const { unit } = ruleNumbers[name] as RuleNumber;
  const isRatio = unit === 'ratio';
  const fraction = /^(\d+)\s*[/／]\s*(\d+)$/.exec(typed);
  const value = fraction
    ? Number(fraction[1]) / Number(fraction[2])
    : isRatio
      ? Number(typed) / 100
      : Number(typed) * (unit === 'yuan' ? yuanPerTyped : 1);
  if (typed === '' || (fraction && !isRatio)) return null;
  return isRuleValue(name, value) ? value : null;
}

/** The limit of a local test as it is typed; '' without one. */
export function testEntryOf(field: InefficiencyThreshold['field'], below: number | null): string {
  return below === null ? '' : plain(below / testUnits[field].of);
}

/** The limit that a typed text stands for, `null` for none; `undefined`: it is no number above zero. */
export function readTestEntry(
  field: InefficiencyThreshold['field'],
  text: string,
): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text.trim()) * testUnits[field].of;
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

/** A number of a rule as it is told: 两年、90 天、三分之一、20%. */
export function ruleText(
  name: RuleName,
  value: number,
  language: Language,
  days: (count: number) => string,
): string {
  const { unit } = ruleNumbers[name] as RuleNumber;
  if (unit === 'year') return yearsText(value, language);
  if (unit === 'day') return days(value);
  if (unit === 'yuan') {
    const money = formatMoney(value, language);
    return `${money.text} ${money.unit}`;
  }
  return value === 1 / 3 ? shareText(value, language) : `${plain(value * 100)}%`;
}
