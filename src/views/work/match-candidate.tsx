import { formatNumber, formatPercent } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { MatchCandidate, ReserveAdvice } from '../../worker/match-messages';
import { useAreaText } from './use-area-text';
import { usePointText } from './use-point-text';

interface MatchCandidateProps {
  candidate: MatchCandidate;
  rank: number;
  reserve: ReserveAdvice | null;
}

/** Land that suits a project: its plots, its shape, what speaks for it and what against. */
export function MatchCandidateRow({ candidate, rank, reserve }: MatchCandidateProps) {
  const parks = useStore((state) => state.snapshot?.parks);
  const focusPlots = useStore((state) => state.focusPlots);
  const isChosen = useStore(
    ({ focus }) =>
      focus.kind === 'plots' &&
      focus.plots.length === candidate.plots.length &&
      candidate.plots.every((plot, k) => focus.plots[k] === plot),
  );
  const area = useAreaText();
  const tell = usePointText();
  const { t } = useWords();
  const { plots, ids, squareMeters, shape, points, beside } = candidate;
  const names = ids.map((id) => id ?? t('plot.unnamed')).join(' + ');
  const where = candidate.parks
    .map((park) => parks?.[park]?.name ?? t('pool.outside'))
    .join(t('list.separator'));
  const fill = formatPercent(shape.fill);
  const pros = points.filter(({ weight }) => weight === 0);
  const cons = points.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return (
    <li className="stock-item" aria-current={isChosen || undefined}>
      <button type="button" className="stock-head" onClick={() => focusPlots(plots, true)}>
        <strong>
          {rank}. {names}
        </strong>
        <span className="minor">{where}</span>
        <span className="stock-end">{area(squareMeters)}</span>
      </button>
      <p className="pool-what minor">
        {t('match.shape', {
          width: formatNumber(shape.width, 0),
          fill: `${fill.text}${fill.unit}`,
        })}
      </p>
      <p className="pool-what">{pros.map(tell).join(t('match.separator'))}</p>
      {cons.length > 0 && (
        <ul className="match-cons">
          {cons.map((point) => (
            <li key={point.key} className={point.weight >= 1 ? 'pool-against' : 'minor'}>
              {tell(point)}
            </li>
          ))}
        </ul>
      )}
      {reserve && (
        <p className="pool-what">
          {beside.plots.length === 0 ? (
            t('match.beside.none')
          ) : (
            <button
              type="button"
              className="link-button"
              onClick={() => focusPlots(beside.plots, true)}
            >
              {t('match.beside', { count: beside.plots.length, area: area(beside.squareMeters) })}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
