import { boundarySides } from './area-use';
import { categories, overlayBits, statuses } from './category';
import { formatDay, parseIsoDay } from './day';
import { disposalMeasures, disposalStages } from './disposal';
import { disposalStates } from './disposal-state';
import type { Condition } from './filter';
import { type FilterField, filterFields, kindOfField } from './filter-fields';
import { idleCauses } from './idle-cause';

/** The values that a field of few can have, where the program gives them. */
export const fixedValues: Partial<Record<FilterField, readonly string[]>> = {
  category: categories,
  status: statuses,
  overlay: Object.keys(overlayBits),
  landUseKind: ['industrial', 'other'],
  boundarySide: boundarySides,
  disposalState: disposalStates,
  disposalCause: idleCauses,
  disposalMeasure: disposalMeasures,
  disposalStage: disposalStages,
  landUseClass: ['07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '23'],
};

const flagValues = ['yes', 'no'];

/**
 * A condition as a short text for addresses: `area:20000..`, `supplyDate:2020-01-01..2024-12-31`,
 * `holder:A,B`, `text:QY`, `holder*:QY`, `missing:agreedStart`, each turned round by a leading `-`.
 * In lists a comma of a value is `~,` and a tilde `~~`. Numbers are SI.
 */
export function printCondition(condition: Condition): string {
  return (condition.not ? '-' : '') + bodyOf(condition);
}

function bodyOf(condition: Condition): string {
  switch (condition.kind) {
    case 'oneOf':
      return `${condition.field}:${condition.values.map(escapeValue).join(',')}`;
    case 'range': {
      const end = (value: number | null) =>
        value === null
          ? ''
          : filterFields[condition.field] === 'day'
            ? formatDay(value)
            : String(value);
      return `${condition.field}:${end(condition.min)}..${end(condition.max)}`;
    }
    case 'contains':
      return condition.field === null
        ? `text:${condition.text}`
        : `${condition.field}*:${condition.text}`;
    case 'missing':
      return `missing:${condition.field}`;
  }
}

/** The condition of a text of `printCondition`; `null` when the text is none. Unknown values are left out. */
export function parseCondition(text: string): Condition | null {
  const isNot = text.startsWith('-');
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const condition = parseBody(text.slice(isNot ? 1 : 0, colon), text.slice(colon + 1));
  return condition && isNot ? { ...condition, not: true } : condition;
}

function parseBody(name: string, rest: string): Condition | null {
  if (name === 'missing')
    return kindOfField(rest) ? { kind: 'missing', field: rest as FilterField } : null;
  if (name === 'text') return rest.trim() ? { kind: 'contains', field: null, text: rest } : null;
  const isContained = name.endsWith('*');
  const field = (isContained ? name.slice(0, -1) : name) as FilterField;
  const kind = kindOfField(field);
  if (!kind) return null;
  if (isContained)
    return kind === 'text' && rest.trim() ? { kind: 'contains', field, text: rest } : null;
  if (kind === 'number' || kind === 'day') return parseRange(field, rest, kind);
  const allowed = kind === 'flag' ? flagValues : fixedValues[field];
  const values = splitValues(rest).filter((value) => !allowed || allowed.includes(value));
  return values.length > 0 ? { kind: 'oneOf', field, values } : null;
}

function parseRange(field: FilterField, text: string, kind: 'number' | 'day'): Condition | null {
  const [from, to, ...more] = text.split('..');
  if (from === undefined || to === undefined || more.length > 0) return null;
  const end = (part: string): number | null | undefined => {
    if (part === '') return null;
    const value = kind === 'day' ? parseIsoDay(part) : Number(part);
    return value === null || !Number.isFinite(value) ? undefined : value;
  };
  const [min, max] = [end(from), end(to)];
  if (min === undefined || max === undefined || (min === null && max === null)) return null;
  return { kind: 'range', field, min, max };
}

function escapeValue(value: string): string {
  return value.replace(/[~,]/g, '~$&');
}

function splitValues(text: string): string[] {
  const values = [''];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ',') values.push('');
    else {
      if (text[i] === '~' && i + 1 < text.length) i++;
      values[values.length - 1] += text[i];
    }
  }
  return [...new Set(values.filter((value) => value !== ''))];
}
