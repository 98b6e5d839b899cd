import { useState } from 'react';
import type { Issue } from '../domain/issue';
import { useStore, useWords } from '../store/use-store';
import { fieldOfIssue, textOfIssue } from './issue-text';
import { RepairPicture } from './repair-picture';

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
  /** The rows are not among what is loaded: they cannot be shown. */
  isElsewhere?: boolean;
}

/** Problems in plain words, worst first, each with its file, rows and field. */
export function IssueList({
  issues,
  isCompact,
  isElsewhere,
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
                <IssueItem key={i} issue={issue} isElsewhere={isElsewhere} />
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

function IssueItem({ issue, isElsewhere }: { issue: Issue; isElsewhere?: boolean }) {
  const { t, tk } = useWords();
  const showRows = useStore((state) => state.showIssueRows);
  const hasData = useStore((state) => state.snapshot !== null) && !isElsewhere;
  const total = issue.rows.length + (issue.moreRows ?? 0);
  const field = fieldOfIssue(issue, tk);
  const isRepair = issue.code === 'ring-repaired' && issue.rows.length > 0 && hasData;
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="issue" data-code={issue.code}>
      <p>{textOfIssue(issue, tk)}</p>
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
        {isRepair && (
          <button
            type="button"
            className="link-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('repair.open')}
          </button>
        )}
      </p>
      {isRepair && isOpen && (
        <RepairPicture file={issue.file} layer={issue.layer} row={issue.rows[0]!} />
      )}
    </li>
  );
}
