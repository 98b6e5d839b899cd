import { useEffect, useState } from 'react';
import { formatDay } from '../../domain/day';
import { formatMoney, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { MatchReport, ProjectNeeds } from '../../worker/match-messages';
import { MatchCandidateRow } from './match-candidate';
import { MatchExport } from './match-export';
import { MatchForm } from './match-form';

type Search =
  | { kind: 'none' | 'searching' | 'cancelled' | 'failed' }
  | { kind: 'found'; report: MatchReport };

/** The match of a project to land: its needs, and the candidates in their order with reasons. */
export function PoolMatchSection() {
  const kept = useStore((state) => state.projectNeeds);
  const setNeeds = useStore((state) => state.setProjectNeeds);
  const match = useStore((state) => state.matchProject);
  const cancel = useStore((state) => state.cancelMatch);
  const reading = useStore((state) => state.reading);
  const { t } = useWords();
  const [search, setSearch] = useState<Search>({ kind: 'none' });
  const [needs, setAsked] = useState<ProjectNeeds | null>(kept);
  // Asked anew when the reading changes: another date or another set of rules gives other candidates.
  useEffect(() => {
    if (!needs || !reading) return;
    let isCurrent = true;
    setSearch({ kind: 'searching' });
    match(needs).then(
      (report) => {
        if (isCurrent) setSearch(report ? { kind: 'found', report } : { kind: 'cancelled' });
      },
      () => {
        if (isCurrent) setSearch({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [needs, reading, match, cancel]);
  return (
    <>
      <p className="minor">{t('match.intro')}</p>
      <MatchForm
        onSearch={(next) => {
          setNeeds(next);
          setAsked(next);
        }}
        isSearching={search.kind === 'searching'}
        onCancel={cancel}
      />
      {search.kind === 'cancelled' && <p className="minor">{t('match.cancelled')}</p>}
      {search.kind === 'failed' && <p className="miss">{t('stock.failed')}</p>}
      {search.kind === 'found' && needs && <Found report={search.report} />}
    </>
  );
}

function Found({ report }: { report: MatchReport }) {
  const { t } = useWords();
  const { candidates, found, isCut, looked, pool, otherUse, withoutArea, tooLarge } = report;
  const number = (value: number) => formatNumber(value, 0);
  return (
    <section>
      <Reserve report={report} />
      <div className="stock-tools">
        <h3 className="section-title">
          {found === 0 ? t('match.none') : t('match.found', { count: number(found) })}
        </h3>
        {found > 0 && <MatchExport report={report} />}
      </div>
      <p className="minor">
        {t('match.looked', { pool: number(pool), looked: number(looked) })}
        {otherUse > 0 && t('match.other-use', { count: number(otherUse) })}
        {withoutArea > 0 && t('match.without-area', { count: number(withoutArea) })}
        {tooLarge > 0 && t('match.too-large', { count: number(tooLarge) })}
      </p>
      {!report.hasLevelled && found > 0 && <p className="minor">{t('pool.no-levelled')}</p>}
      {isCut && <p className="pool-against">{t('match.cut', { looked: number(looked) })}</p>}
      <ol className="stock-list match-list">
        {candidates.map((candidate, rank) => (
          <MatchCandidateRow
            key={candidate.plots.join(' ')}
            candidate={candidate}
            rank={rank + 1}
            reserve={report.reserve}
          />
        ))}
      </ol>
      {found > candidates.length && (
        <p className="minor">{t('match.more', { count: number(candidates.length) })}</p>
      )}
      {found > 0 && <p className="minor">{t('match.order')}</p>}
    </section>
  );
}

/** The rule for large manufacturing projects with the dates that it gives. */
function Reserve({ report: { reserve } }: { report: MatchReport }) {
  const { t, tk, language } = useWords();
  if (!reserve) return null;
  const limit = formatMoney(reserve.limitYuan, language);
  return (
    <div className="match-reserve">
      <strong>{t('match.reserve')}</strong>
      <p>
        {t('match.reserve.text', {
          limit: `${limit.text} ${limit.unit}`,
          from: formatDay(reserve.from),
          least: formatDay(reserve.least),
          most: formatDay(reserve.most),
        })}
      </p>
      <p className="minor">
        {tk('clause.short.reserve-002-4-3')} · {tk('clause.mark.seed')}
      </p>
    </div>
  );
}
