import { formatFigure, formatNumber } from '../../i18n/format';
import { MEAN_OF_PARKS, parkKey } from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { FigureButton } from '../inspect/figure-button';
import { Unknown } from '../quantity';
import { baseOf, type ComparedFigures } from './compare-rows';
import { CompareSaves } from './compare-saves';
import { DotRow } from './dot-row';
import { parkIdentity } from './park-identity';
import { ParkMarker } from './park-marker';
import { ranksOf } from './ranks-of';
import { TargetCell } from './target-cell';
import { targetLine, useCompareTargets } from './use-compare-targets';
import { useFigures } from './use-figures';

/** All figures of the compared parks: targets, where they lie, their values with ranks, differences to a base. */
export function CompareTable({ parks }: { parks: readonly ParkItem[] }) {
  const { t, tk, language } = useWords();
  const theme = useStore((state) => state.theme);
  const unit = useStore((state) => state.unit);
  const against = useStore((state) => state.compare.against);
  const showsDraft = useStore((state) => state.targetView.showsDraft);
  const changeTargetView = useStore((state) => state.changeTargetView);
  const targets = useCompareTargets(parks);
  const found = useFigures(parks);
  const reference = parks.findIndex((park) => parkKey(park) === against);
  const isMean = against === MEAN_OF_PARKS;
  const [firstFigures] = found?.figures ?? [];
  if (!found || !firstFigures) return <p className="minor compare-wait">{t('compare.loading')}</p>;
  const { figures, directions } = found;
  const compared: ComparedFigures = {
    names: parks.map(({ name }) => name ?? t('park.unnamed')),
    figures,
    directions,
    targets,
    base: isMean ? 'mean' : reference < 0 ? null : reference,
  };
  return (
    <div className="compare-table-box">
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{t('compare.indicator-target')}</th>
            <th scope="col" className="compare-dots-head">
              {t('compare.spread')}
            </th>
            {parks.map((park, place) => (
              <th key={park.index} scope="col" className="numeric">
                <ParkMarker identity={parkIdentity(place, theme)} />{' '}
                <span className="compare-column-name">{park.name ?? t('park.unnamed')}</span>
              </th>
            ))}
            {isMean && (
              <th scope="col" className="numeric">
                {t('compare.mean-column')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {firstFigures.map(({ indicator, unit: figureUnit }, row) => {
            const values = figures.map((list) => list[row]?.value ?? null);
            const ranks = ranksOf(values, directions[indicator] ?? 'neither');
            const base = baseOf(values, compared.base);
            const held = targets.get(indicator) ?? [];
            const line = held[0] ? targetLine(held[0].target, figureUnit) : null;
            const isJudged = held[0]?.holds[0]?.judged ?? false;
            // A mean of counts is no count.
            const text = (value: number) =>
              isMean && figureUnit === 'count'
                ? { text: formatNumber(value, 1), unit: '' }
                : formatFigure(value, figureUnit, unit, language);
            return (
              <tr key={indicator} data-indicator={indicator}>
                <th scope="row">
                  {tk(`indicator.${indicator}`)}
                  {held.length > 0 && <TargetCell held={held} />}
                </th>
                <td>
                  <DotRow values={values} target={line && { ...line, isDashed: !isJudged }} />
                </td>
                {parks.map((park, i) => {
                  const value = values[i]!;
                  const hold = held[0]?.holds[i];
                  const isMissed = hold?.judged && hold.relation === 'misses';
                  return (
                    <td key={park.index} className="numeric">
                      <FigureButton
                        figure={figures[i]![row]!}
                        reference={{ kind: 'park', park: park.index }}
                        className={isMissed ? 'plain verdict-fail' : 'plain'}
                      />
                      {ranks[i] !== null && parks.length > 1 && (
                        <span
                          className="compare-rank"
                          data-best={ranks[i] === 1 || undefined}
                          title={t('compare.rank', { rank: ranks[i]! })}
                        >
                          {ranks[i]}
                        </span>
                      )}
                      {base !== null && value !== null && i !== reference && (
                        <span className="compare-difference minor">
                          {signed(value - base, text(Math.abs(value - base)).text)}
                        </span>
                      )}
                    </td>
                  );
                })}
                {isMean && (
                  <td className="numeric">
                    {base === null ? <Unknown /> : `${text(base).text} ${text(base).unit}`}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="minor">{t('compare.table-how')}</p>
      <label className="compare-draft">
        <input
          type="checkbox"
          checked={showsDraft}
          onChange={({ target }) => changeTargetView({ showsDraft: target.checked })}
        />
        {t('target.show-draft')}
      </label>
      {isMean && <p className="minor">{t('compare.mean-how')}</p>}
      <CompareSaves compared={compared} />
    </div>
  );
}

/** A difference with its sign; a true minus. */
function signed(difference: number, text: string): string {
  if (Number(text.replace(/\u2009/g, '')) === 0) return `±${formatNumber(0, 0)}`;
  return `${difference > 0 ? '+' : '−'}${text}`;
}
