import { useCallback } from 'react';
import { formatFigure, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { TableHead } from '../../ui/table-head';
import { ExplainButton } from '../inspect/explain-button';
import { DataValue, Unknown } from '../quantity';
import { useAnswer } from '../work/use-stock';
import { PartChange } from './part-change';

interface PlotContributionsProps {
  park: number;
  parkName: string;
  indicator: string;
}

/** The plots that hold a park's figure back most, and what the figure would be otherwise. */
export function PlotContributions({ park, parkName, indicator }: PlotContributionsProps) {
  const unit = useStore((state) => state.unit);
  const reading = useStore((state) => state.reading);
  const contributions = useStore((state) => state.plotContributions);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, tk, language } = useWords();
  const ask = useCallback(() => {
    void reading;
    return contributions(park, indicator);
  }, [contributions, reading, park, indicator]);
  const answer = useAnswer(ask);
  if (answer.kind !== 'there' || !answer.value) return null;
  const { worst, plots, counted, isReported, indicator: of } = answer.value;
  return (
    <section className="rank-section">
      <h3 className="section-title">
        {t('rank.back', { park: parkName, name: tk(`indicator.${of.id}`) })}
      </h3>
      {isReported && <p className="minor">{t('rank.back.reported')}</p>}
      {!isReported && of.better === 'neither' && <p className="minor">{t('rank.back.neither')}</p>}
      {!isReported && of.better !== 'neither' && worst.length === 0 && (
        <p className="minor">{t('rank.back.none')}</p>
      )}
      {worst.length > 0 && (
        <>
          <button
            type="button"
            className="link-button"
            onClick={() =>
              focusPlots(
                worst.map(({ plot }) => plot),
                true,
              )
            }
          >
            {t('rank.back.select', { count: worst.length })}
          </button>
          <table className="target-table rank-table">
            <TableHead
              texts={[t('chart.plot')]}
              numbers={[t('rank.own'), t('rank.at-mean'), t('rank.without')]}
            />
            <tbody>
              {worst.map(({ id, ...part }) => {
                const { plot, own } = part;
                return (
                  <tr key={plot} data-plot={plot}>
                    <th scope="row">
                      <button
                        type="button"
                        className="link-button"
                        onClick={() => focusPlots([plot], true)}
                      >
                        {id ?? '—'}
                      </button>
                    </th>
                    <td className="numeric">
                      <ExplainButton indicator={of.id} reference={{ kind: 'plot', plot }}>
                        {own === null ? (
                          <Unknown />
                        ) : (
                          <DataValue
                            value={own}
                            unit={of.unit}
                            indicator={of.id}
                            quantity={formatFigure(own, of.unit, unit, language)}
                          />
                        )}
                      </ExplainButton>
                    </td>
                    <td className="numeric">
                      <PartChange kind="atMean" part={part} of={answer.value!} />
                    </td>
                    <td className="numeric">
                      <PartChange kind="without" part={part} of={answer.value!} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      {!isReported && (
        <p className="minor">
          {t('rank.back.note', {
            counted: formatNumber(counted, 0),
            plots: formatNumber(plots, 0),
          })}
        </p>
      )}
    </section>
  );
}
