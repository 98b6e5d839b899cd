import type { Issue } from '../domain/issue';
import { formatSquareMeters } from '../i18n/format';
import { hasText, type TextValues } from '../i18n/translate';
import { useStore, useWords } from '../store/use-store';

const severities = ['blocks', 'warns', 'notes'] as const;
const shownRows = 12;
const mostShown = 300;
const fewShown = 4;

interface IssueListProps {
  issues: readonly Issue[];
  /** Without headings, as under a message. */
  isCompact?: boolean;
  /** How many of each severity are listed; the others are counted. */
  limit?: number;
}

/** Problems in plain words, worst first, each with its file, rows and field. */
export function IssueList({
  issues,
  isCompact,
  limit = isCompact ? fewShown : mostShown,
}: IssueListProps) {
  const { t } = useWords();
  if (issues.length === 0) return isCompact ? null : <p className="ok">{t('issues.none')}</p>;
  return (
    <div className="issues">
      {severities.map((severity) => {
        const list = issues.filter((issue) => issue.severity === severity);
        if (list.length === 0) return null;
        return (
          <section key={severity} data-severity={severity}>
            {!isCompact && (
              <h3>
                {t(`severity.${severity}`)} <span className="count-badge">{list.length}</span>
              </h3>
            )}
            <ul>
              {list.slice(0, limit).map((issue, i) => (
                <IssueItem key={i} issue={issue} />
              ))}
            </ul>
            {list.length > limit && (
              <p className="minor">{t('issues.more', { count: list.length - limit })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function IssueItem({ issue }: { issue: Issue }) {
  const { t, tk } = useWords();
  const showRows = useStore((state) => state.showIssueRows);
  const hasData = useStore((state) => state.snapshot !== null);
  const total = issue.rows.length + (issue.moreRows ?? 0);
  const field = issue.field ? wordOf('field', issue.field, tk) : '';
  const values: TextValues = { field };
  for (const [key, value] of Object.entries(issue.values ?? {}))
    values[key] = valueText(key, value, tk);
  return (
    <li className="issue" data-code={issue.code}>
      <p>{tk(`issue.${issue.code}`, values)}</p>
      <p className="minor issue-where">
        {[
          issue.file,
          issue.layer && issue.layer !== issue.file ? issue.layer : null,
          total > 0
            ? t('issues.rows', {
                rows:
                  issue.rows.slice(0, shownRows).join(t('list.separator')) +
                  (total > shownRows ? ' …' : ''),
                count: total,
              })
            : null,
          issue.field ? t('issues.field', { field }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {issue.rows.length > 0 && hasData && issue.severity !== 'blocks' && (
          <button type="button" className="link-button" onClick={() => void showRows(issue)}>
            {t('issues.show')}
          </button>
        )}
      </p>
    </li>
  );
}

type Words = (key: string) => string;

/** The word for a coded value (`field.outputYuan`); the value itself where there is none, as for the file's own headings. */
function wordOf(group: string, value: string, tk: Words): string {
  const key = `${group}.${value}`;
  return hasText(key) ? tk(key) : value;
}

/** A value as its sentence wants it: areas as numbers (the sentence has the unit), codes as words. */
function valueText(key: string, value: string | number, tk: Words): string | number {
  if (typeof value === 'number')
    return /squareMeters$/i.test(key) ? formatSquareMeters(value).text : value;
  if (key === 'kind' || key === 'reason') return wordOf('issue-value', value, tk);
  if (key === 'stated' || key === 'computed') return wordOf('status', value, tk);
  return value;
}
