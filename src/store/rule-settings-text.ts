import * as v from 'valibot';
import {
  defaultRuleSettings,
  type InefficiencyThreshold,
  inefficiencyFields,
  isConsistent,
  isRuleValue,
  isSameRules,
  type RuleName,
  type RuleSettings,
  ruleNames,
  ruleNumbers,
} from '../domain/rule-settings';
import type { WorkRecord } from './work-records';

const format = 'tuban-rule-settings';
const version = 1;
const unitOfTest = {
  floorAreaSquareMeters: 'm2/m2',
  footprintSquareMeters: 'm2/m2',
  outputYuan: 'yuan/m2',
  taxYuan: 'yuan/m2',
} as const;

/** The settings as a file that a person can read: each number with unit, clause and default. */
export function printRuleSettings(settings: RuleSettings): string {
  const numbers = Object.fromEntries(
    ruleNames.map((name) => {
      const { value, unit, clause } = ruleNumbers[name];
      return [name, { value: settings[name], default: value, unit, clause }];
    }),
  );
  const inefficiency = settings.inefficiency.map(({ field, below }) => {
    return { field, below, unit: unitOfTest[field] };
  });
  return JSON.stringify({ format, version, numbers, inefficiency }, null, 1);
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.maxValue(version)),
  numbers: v.record(v.string(), v.unknown()),
  inefficiency: v.fallback(v.array(v.unknown()), []),
});
const numberSchema = v.object({
  value: v.number(),
  default: v.optional(v.number()),
  unit: v.string(),
});
const testSchema = v.object({
  field: v.picklist(inefficiencyFields),
  below: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  unit: v.string(),
});

/** Settings of a file, and the names of what in it was not understood or may not be set so. */
export interface ReadRuleSettings {
  settings: RuleSettings;
  left: string[];
}

/**
 * The settings of a text of `printRuleSettings`. A number that the file gives as its default stands for the default
 * of today. `null`: it is no such text, or of a later build.
 */
export function parseRuleSettings(text: string): ReadRuleSettings | null {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!file.success) return null;
  const numbers: Partial<Record<RuleName, number>> = {};
  const left: string[] = [];
  for (const [name, item] of Object.entries(file.output.numbers)) {
    const known = ruleNames.find((one) => one === name);
    const read = v.safeParse(numberSchema, item);
    if (!known || !read.success || read.output.unit !== ruleNumbers[known].unit) left.push(name);
    else if (read.output.value !== read.output.default) {
      if (isRuleValue(known, read.output.value)) numbers[known] = read.output.value;
      else left.push(name);
    }
  }
  const tests = new Map<InefficiencyThreshold['field'], InefficiencyThreshold>();
  for (const item of file.output.inefficiency) {
    const { success, output } = v.safeParse(testSchema, item);
    if (success && output.unit === unitOfTest[output.field])
      tests.set(output.field, { field: output.field, below: output.below });
    else left.push('inefficiency');
  }
  const inefficiency = inefficiencyFields.flatMap((field) => tests.get(field) ?? []);
  const settings = { ...defaultRuleSettings, ...numbers, inefficiency };
  if (isConsistent(settings)) return { settings, left };
  // Numbers that contradict one another say nothing: which of them is meant cannot be told.
  return {
    settings: { ...defaultRuleSettings, inefficiency },
    left: [...left, ...Object.keys(numbers)],
  };
}

/** The settings as a workspace keeps them: nothing while all are the default. */
export const ruleSettingsRecord: WorkRecord = {
  name: 'rule-settings',
  print: ({ ruleSettings }) =>
    isSameRules(ruleSettings, defaultRuleSettings) ? null : printRuleSettings(ruleSettings),
  parse: (text) => ({
    ruleSettings: (text === null ? null : parseRuleSettings(text))?.settings ?? defaultRuleSettings,
  }),
};
