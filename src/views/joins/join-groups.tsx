import { useEffect, useState } from 'react';
import { type JoinGroup, type JoinReport, usualTolerance } from '../../domain/join-report';
import { formatNumber } from '../../i18n/format';
import type { JoinView } from '../../store/join-actions';
import { useStore, useWords } from '../../store/use-store';
import { besideGroups, countGroups, toleranceOf, wholeGroups } from './join-words';

/** The groups of a report with their counts, and the tolerance of areas. */
export function JoinGroups({ report, chosen }: { report: JoinReport; chosen: JoinView['group'] }) {
  const { t } = useWords();
  const counts = countGroups(report.rows);
  return (
    <nav className="joins-groups" aria-label={t('joins.groups')}>
      <p className="minor">{t('joins.whole')}</p>
      {wholeGroups.map((group) => (
        <Group key={group} group={group} count={counts[group]} isChosen={group === chosen} />
      ))}
      <p className="minor">{t('joins.besides')}</p>
      {besideGroups.map((group) => (
        <Group
          key={group}
          group={group}
          isChosen={group === chosen}
          count={report.notChecked.includes(group) ? null : counts[group]}
        />
      ))}
      <Group group="possible" isChosen={chosen === 'possible'} count={report.possible.length} />
      <Tolerance />
    </nav>
  );
}

interface GroupProps {
  group: JoinGroup | 'possible';
  count: number | null;
  isChosen: boolean;
}

function Group({ group, count, isChosen }: GroupProps) {
  const setJoinView = useStore((state) => state.setJoinView);
  const { t } = useWords();
  return (
    <button
      type="button"
      className="joins-group"
      data-group={group}
      aria-pressed={isChosen}
      onClick={() => setJoinView({ group })}
    >
      <span>{t(`joins.group.${group}`)}</span>
      <strong>{count === null ? '—' : formatNumber(count, 0)}</strong>
    </button>
  );
}

function Tolerance() {
  const tolerance = useStore((state) => state.joinView.tolerance);
  const setJoinView = useStore((state) => state.setJoinView);
  const [text, setText] = useState(String(tolerance));
  const { t } = useWords();
  useEffect(() => setText(String(tolerance)), [tolerance]);
  const take = () => {
    const percent = toleranceOf(text);
    if (percent === null) setText(String(tolerance));
    else if (percent !== tolerance) setJoinView({ tolerance: percent });
  };
  return (
    <label className="joins-tolerance">
      <span>{t('joins.tolerance')}</span>
      <input
        className="text-input"
        inputMode="decimal"
        value={text}
        aria-invalid={toleranceOf(text) === null || undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span className="minor">{t('joins.tolerance.hint', { usual: usualTolerance })}</span>
    </label>
  );
}
