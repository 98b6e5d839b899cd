import {
  inefficiencyFields,
  type RuleChange,
  type RuleName,
  ruleNumbers,
} from '../../domain/rule-settings';
import { useWords } from '../../store/use-store';
import { ruleText, testEntryOf, testUnits } from './rule-entry';

/** Tells what was changed, from and to. */
export function useRuleText(): (change: RuleChange) => string {
  const { t, language } = useWords();
  const days = (count: number) => t('rules.days', { count });
  return (change) => {
    const name = t(`rules.name.${change.name}`);
    const field = inefficiencyFields.find((one) => one === change.name);
    if (field) {
      const { unit } = testUnits[field];
      const to = `${testEntryOf(field, change.to)} ${unit ? t(`rules.unit.${unit}`) : ''}`.trim();
      return t('rules.change', { name, from: t('rules.not-set'), to });
    }
    if (change.from === null) return name;
    const told = (value: number) => ruleText(change.name, value, language, days);
    return t('rules.change', { name, from: told(change.from), to: told(change.to) });
  };
}

/** Tells a number of the rules and whether it is the usual one. */
export function useRuleValue(): (name: RuleName, value: number) => string {
  const { t, language } = useWords();
  const days = (count: number) => t('rules.days', { count });
  return (name, value) => {
    const usual = ruleNumbers[name].value;
    const told = ruleText(name, value, language, days);
    if (value === usual) return t('clock.rule.usual', { value: told });
    return t('clock.rule.own', { value: told, usual: ruleText(name, usual, language, days) });
  };
}
