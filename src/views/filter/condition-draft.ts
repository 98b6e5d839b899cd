import { parseIsoDay } from '../../domain/day';
import type { Condition } from '../../domain/filter';
import { type FilterField, filterFields } from '../../domain/filter-fields';
import { type ConditionWords, entryToSi, printEntry } from '../../i18n/describe-condition';
import type { TextKey } from '../../i18n/translate';

export type DraftField = FilterField | 'anyText';

export type Operator =
  | 'is'
  | 'isNot'
  | 'contains'
  | 'containsNot'
  | 'between'
  | 'outside'
  | 'missing'
  | 'known';

/** A condition as it is being put together; ends of ranges as they were typed. */
export interface ConditionDraft {
  field: DraftField;
  operator: Operator;
  values: readonly string[];
  min: string;
  max: string;
  text: string;
}

type Units = Pick<ConditionWords, 'language' | 'unit'>;

/** Always known of every plot. */
const neverMissing: ReadonlySet<DraftField> = new Set(['category', 'status', 'overlay']);

/** What can be asked of a field, the usual first. */
export function operatorsOf(field: DraftField): readonly Operator[] {
  if (field === 'anyText') return ['contains', 'containsNot'];
  if (neverMissing.has(field)) return ['is', 'isNot'];
  switch (filterFields[field]) {
    case 'text':
      return ['is', 'isNot', 'contains', 'containsNot', 'missing', 'known'];
    case 'list':
      return ['is', 'isNot', 'missing', 'known'];
    case 'flag':
      return ['is', 'missing', 'known'];
    case 'number':
    case 'day':
      return ['between', 'outside', 'missing', 'known'];
  }
}

/** A draft for a field; what was typed for another field is kept where it fits. */
export function startDraft(field: DraftField, before: ConditionDraft | null): ConditionDraft {
  const operators = operatorsOf(field);
  const operator = before && operators.includes(before.operator) ? before.operator : operators[0]!;
  return { field, operator, values: [], min: '', max: '', text: before?.text ?? '' };
}

/** The draft that makes a condition anew, in the units in use. */
export function draftOf(condition: Condition, units: Units): ConditionDraft {
  const { not } = condition;
  const draft = startDraft(condition.field ?? 'anyText', null);
  switch (condition.kind) {
    case 'oneOf':
      return { ...draft, operator: not ? 'isNot' : 'is', values: condition.values };
    case 'contains':
      return { ...draft, operator: not ? 'containsNot' : 'contains', text: condition.text };
    case 'missing':
      return { ...draft, operator: not ? 'known' : 'missing' };
    case 'range': {
      const print = (end: number | null) => printEntry(condition.field, end, units);
      return {
        ...draft,
        operator: not ? 'outside' : 'between',
        min: print(condition.min),
        max: print(condition.max),
      };
    }
  }
}

/** The condition of a draft, or what is wrong with it; neither while something is still to be given. */
export function conditionOf(
  draft: ConditionDraft,
  units: Units,
): { condition: Condition | null; problem: TextKey | null } {
  const { field, operator, values, text } = draft;
  const turned = ['isNot', 'containsNot', 'outside', 'known'].includes(operator)
    ? { not: true }
    : {};
  const made = (condition: Condition | null) => ({ condition, problem: null });
  switch (operator) {
    case 'missing':
    case 'known':
      return made(field === 'anyText' ? null : { ...turned, kind: 'missing', field });
    case 'contains':
    case 'containsNot':
      if (text.trim() === '') return made(null);
      return made({
        ...turned,
        kind: 'contains',
        field: field === 'anyText' ? null : field,
        text: text.trim(),
      });
    case 'is':
    case 'isNot':
      if (field === 'anyText' || values.length === 0) return made(null);
      return made({ ...turned, kind: 'oneOf', field, values });
    case 'between':
    case 'outside': {
      if (field === 'anyText') return made(null);
      const range = readRange(field, draft, units);
      if ('problem' in range) return { condition: null, problem: range.problem };
      if (range.min === null && range.max === null) return made(null);
      return made({ ...turned, kind: 'range', field, ...range });
    }
  }
}

function readRange(
  field: FilterField,
  { min, max }: ConditionDraft,
  units: Units,
): { min: number | null; max: number | null } | { problem: TextKey } {
  const isDay = filterFields[field] === 'day';
  const read = (typed: string, end: 'min' | 'max'): number | null => {
    // Grouped digits, full-width signs and the true minus come from tables.
    const text = typed.normalize('NFKC').replaceAll('−', '-').replace(/[\s,]/g, '');
    if (text === '') return null;
    if (isDay) return parseIsoDay(text) ?? Number.NaN;
    const value = Number(text);
    return Number.isFinite(value) ? entryToSi(field, value, end, units) : Number.NaN;
  };
  const range = { min: read(min, 'min'), max: read(max, 'max') };
  if (Number.isNaN(range.min) || Number.isNaN(range.max))
    return { problem: isDay ? 'filter.range.invalid-day' : 'filter.range.invalid-number' };
  if (range.min !== null && range.max !== null && range.min > range.max)
    return { problem: 'filter.range.reversed' };
  return range;
}
