import type { Issue } from '../domain/issue';
import { enAssess } from '../i18n/en/assess';
import { formatSquareMeters } from '../i18n/format';
import { fill, hasText, type Language, type TextValues, translate } from '../i18n/translate';
import { zhAssess } from '../i18n/zh/assess';

export type AssessKey = keyof typeof zhAssess;

/** A word or sentence of the batch command. */
export function assessText(language: Language, key: AssessKey, values: TextValues = {}): string {
  const text: string = (language === 'zh' ? zhAssess : enAssess)[key];
  return fill(text, values);
}

/** The text of a key put together at run time, or the key where there is none. */
export function textOf(language: Language, key: string, values?: TextValues): string {
  return hasText(key) ? translate(language, key, values) : key;
}

const mostRowsShown = 12;

/** An issue as a sentence, with its file and rows; areas in m². */
export function issueSentence(issue: Issue, language: Language): string {
  const values: TextValues = { ...issue.values };
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number' && /squareMeters$/i.test(name))
      values[name] = formatSquareMeters(value).text;
    if (typeof value !== 'string') continue;
    for (const kind of ['issue-value', 'status', 'role'])
      if (hasText(`${kind}.${value}`)) values[name] = textOf(language, `${kind}.${value}`);
  }
  if (issue.field) values.field = textOf(language, `field.${issue.field}`);
  const total = issue.rows.length + (issue.moreRows ?? 0);
  const where = [
    issue.file,
    ...(total > 0
      ? [
          assessText(language, 'issue.rows', {
            rows:
              issue.rows.slice(0, mostRowsShown).join(', ') +
              (total > mostRowsShown ? ` … (${total})` : ''),
          }),
        ]
      : []),
  ].join(' · ');
  const severity = assessText(language, `severity.${issue.severity}`);
  return `${severity}  ${textOf(language, `issue.${issue.code}`, values)}  [${where}]`;
}
