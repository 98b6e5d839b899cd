import { Fragment } from 'react';
import { evaluationEntries, evaluationGroups } from '../../domain/evaluation';
import type { ParkEvaluation } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import { useStore } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { Unknown } from '../quantity';
import { WaitingLine } from '../work/waiting-line';
import { EvaluatedValue } from './evaluated-value';
import { ExportButtons } from './export-buttons';
import { saveEvaluation } from './save-evaluation';
import { whyNoScore } from './score-line';
import { nameOfPark, useEvaluation } from './use-evaluation';
import { useEvaluationWords } from './use-evaluation-words';
import { ZoneTypeLine } from './zone-type-line';

const noParks: readonly ParkItem[] = [];

/** All parks beside one another: indicators × parks, in their three groups, with type and score. */
export function IntensiveParks() {
  const parks = useStore((state) => state.snapshot?.parks) ?? noParks;
  const setup = useStore((state) => state.evaluationSetup);
  const words = useEvaluationWords();
  const { t, nameOf, unitOf } = words;
  const answer = useEvaluation(parks);
  if (parks.length === 0) return <p className="minor">{t('eval.park-no')}</p>;
  const isFresh = answer.kind === 'there' && answer.value.length === parks.length;
  if (!isFresh) return <WaitingLine kind={answer.kind === 'failed' ? 'failed' : 'computing'} />;
  const rows = answer.value.map((evaluation, at) => ({ park: parks[at]!, evaluation }));
  return (
    <>
      <div className="stock-tools">
        <ExportButtons onSave={(form) => void saveEvaluation(form, rows, setup, words)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
      <section className="eval-scroll" tabIndex={0} aria-label={t('eval.view.parks')}>
        <table className="target-table eval-parks">
          <thead>
            <tr>
              <th scope="col">{t('eval.indicator')}</th>
              {rows.map(({ park }) => (
                <th key={park.index} scope="col" className="numeric">
                  <ParkName park={park} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evaluationGroups.map((group) => (
              <Fragment key={group}>
                <tr className="eval-group">
                  <th scope="rowgroup" colSpan={rows.length + 1}>
                    <span>{t(`eval.group.${group}`)}</span>
                  </th>
                </tr>
                {evaluationEntries.map((entry, at) =>
                  entry.group === group ? (
                    <tr key={entry.id} data-evaluated={entry.id}>
                      <th scope="row">
                        {nameOf(entry.id)}{' '}
                        <span className="minor eval-nowrap">{unitOf(entry.unit)}</span>
                      </th>
                      {rows.map(({ park, evaluation }) => (
                        <td key={park.index} className="numeric">
                          <EvaluatedValue
                            entry={entry}
                            figure={evaluation.figures[at]!}
                            park={park.index}
                          />
                        </td>
                      ))}
                    </tr>
                  ) : null,
                )}
              </Fragment>
            ))}
            <tr className="eval-whole">
              <th scope="row">{t('eval.zone')}</th>
              {rows.map(({ park, evaluation }) => (
                <td key={park.index} className="numeric">
                  <ZoneTypeLine zone={evaluation.zoneType} />
                </td>
              ))}
            </tr>
            <tr className="eval-whole">
              <th scope="row">{t('eval.score')}</th>
              {rows.map(({ park, evaluation }) => (
                <td key={park.index} className="numeric">
                  <ScoreCell evaluation={evaluation} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <p className="minor">{t('eval.part')}</p>
      <p className="minor">{t('eval.rule')}</p>
    </>
  );
}

function ScoreCell({ evaluation }: { evaluation: ParkEvaluation }) {
  const words = useEvaluationWords();
  const { score } = evaluation.score;
  if (score === null) return <Unknown why={whyNoScore(evaluation, words) ?? undefined} />;
  return <strong>{formatNumber(score, 2)}</strong>;
}

function ParkName({ park }: { park: ParkItem }) {
  const choosePark = useStore((state) => state.choosePark);
  return (
    <button type="button" className="link-button" onClick={() => choosePark(park.index, true)}>
      {nameOfPark(park)}
    </button>
  );
}
