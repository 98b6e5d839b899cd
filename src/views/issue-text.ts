import type { Issue } from '../domain/issue';
import { formatSquareMeters } from '../i18n/format';
import { hasText, type TextValues } from '../i18n/translate';
import type { Words } from '../store/use-store';

/** An issue in plain words. */
export function textOfIssue(issue: Issue, tk: Words['tk']): string {
  const values: TextValues = { field: fieldOfIssue(issue, tk) };
  for (const [key, value] of Object.entries(issue.values ?? {}))
    values[key] = valueText(key, value, tk);
  return tk(`issue.${issue.code}`, values);
}

/** The word for the field of an issue; empty where it has none. */
export function fieldOfIssue({ field }: Issue, tk: Words['tk']): string {
  return field ? wordOf('field', field, tk) : '';
}

/** The word for a coded value (`field.outputYuan`); the value itself where there is none, as for the file's own headings. */
function wordOf(group: string, value: string, tk: Words['tk']): string {
  const key = `${group}.${value}`;
  return hasText(key) ? tk(key) : value;
}

/** A value as its sentence wants it: areas as numbers (the sentence has the unit), codes as words. */
function valueText(key: string, value: string | number, tk: Words['tk']): string | number {
  if (typeof value === 'number')
    return /squareMeters$/i.test(key) ? formatSquareMeters(value).text : value;
  if (key === 'kind' || key === 'reason') return wordOf('issue-value', value, tk);
  if (key === 'stated' || key === 'computed') return wordOf('status', value, tk);
  return value;
}
