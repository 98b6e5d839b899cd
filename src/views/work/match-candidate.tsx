import { formatDay } from '../../domain/day';
import { formatIntensity, formatNumber, formatPercent } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { MatchCandidate, MatchPoint, ReserveAdvice } from '../../worker/match-messages';
import { useAreaText } from './use-area-text';

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

/** Tells a point in words. */
function usePointText(): (point: MatchPoint) => string {
  const { t, language } = useWords();
  const intensityText = (value: number) => {
    const { text, unit } =
      language === 'zh'
        ? { text: formatNumber(value / 15, 1), unit: '万元/亩' }
        : formatIntensity(value, language);
    // The groups of a number stay together where a line ends.
    return `${text.replaceAll('\u2009', '\u202f')}\u00a0${unit}`;
  };
  return ({ key, plots = 0, day, meters = 0, intensity = 0, agreed = 0, text }) => {
    const dayText = day === undefined ? '' : formatDay(day);
    if (key.startsWith('lacks-') || key.startsWith('unknown-')) {
      const [kind, check] = key.split('-') as ['lacks' | 'unknown', 'approval'];
      return t(`match.point.${kind}`, { count: plots, what: t(`pool.check.${check}`) });
    }
    if (key === 'reserved')
      return t(day === undefined ? 'match.point.reserved.open' : 'match.point.reserved', {
        count: plots,
        project: text ?? t('pool.reserved.someone'),
        date: dayText,
      });
    return t(`match.point.${key as 'area'}`, {
      count: plots,
      date: dayText,
      meters:
        meters >= 1000 ? `${formatNumber(meters / 1000, 1)} km` : `${formatNumber(meters, 0)} m`,
      intensity: intensityText(intensity),
      agreed: intensityText(agreed),
    });
  };
}
