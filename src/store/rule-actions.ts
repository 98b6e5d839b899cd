import {
  defaultRuleSettings,
  type InefficiencyThreshold,
  inefficiencyFields,
  isConsistent,
  isRuleValue,
  isSameRules,
  type RuleName,
  type RuleSettings,
} from '../domain/rule-settings';
import type { Access } from './access';
import { parseRuleSettings, type ReadRuleSettings } from './rule-settings-text';

/** What can be done with the numbers of the rules; each is a step that can be undone, and the classes follow. */
export interface RuleActions {
  /** False: the number may not stand for the rule, and nothing changed. */
  setRule(name: RuleName, value: number): boolean;
  /** Sets the limit of a local test of inefficiency, in the unit of `InefficiencyThreshold`; `null`: no such test. */
  setInefficiency(field: InefficiencyThreshold['field'], below: number | null): void;
  resetRules(): void;
  /** Takes the settings of a file's text; `null`: it holds none that is understood. */
  importRules(text: string): ReadRuleSettings | null;
}

/** Setting, resetting and importing the numbers of the rules. */
export function createRuleActions({ set, get }: Access): RuleActions {
  function take(next: RuleSettings): void {
    const isDefault = isSameRules(next, defaultRuleSettings);
    if (!isSameRules(next, get().ruleSettings))
      set({ ruleSettings: isDefault ? defaultRuleSettings : next });
  }
  return {
    setRule(name, value) {
      const next = { ...get().ruleSettings, [name]: value };
      const fits = isRuleValue(name, value) && isConsistent(next);
      if (fits) take(next);
      return fits;
    },
    setInefficiency(field, below) {
      const { ruleSettings } = get();
      const limitOf = (one: InefficiencyThreshold['field']) =>
        one === field
          ? below
          : (ruleSettings.inefficiency.find((test) => test.field === one)?.below ?? null);
      const inefficiency = inefficiencyFields.flatMap((one) => {
        const limit = limitOf(one);
        return limit !== null && limit > 0 ? [{ field: one, below: limit }] : [];
      });
      take({ ...ruleSettings, inefficiency });
    },
    resetRules: () => take(defaultRuleSettings),
    importRules(text) {
      const read = parseRuleSettings(text);
      if (read) take(read.settings);
      return read;
    },
  };
}
