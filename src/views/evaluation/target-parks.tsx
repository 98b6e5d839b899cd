import { useMemo } from 'react';
import { formatNumber } from '../../i18n/format';
import { useStore } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { ParkItem } from '../../worker/data-messages';
import type { TargetHold } from '../../worker/target-messages';
import { WaitingLine } from '../work/waiting-line';
import { dotScale } from './dot-scale';
import { ExportButtons } from './export-buttons';
import { saveHolds } from './save-holds';
import { TargetBadges } from './target-badges';
import { TargetClosings } from './target-closings';
import { TargetDot } from './target-dot';
import { TargetRelation } from './target-relation';
import { TargetValue } from './target-value';
import { useTargetWords } from './use-target-words';
import { isHeldByFigure, useHolds, useShownDocuments } from './use-targets';

const noParks: readonly ParkItem[] = [];

/** All parks against one target: where each stands on a common scale, with the target as a dashed line. */
export function TargetParks() {
  const parks = useStore((state) => state.snapshot?.parks) ?? noParks;
  const chosen = useStore((state) => state.targetView.target);
  const change = useStore((state) => state.changeTargetView);
  const values = useStore((state) => state.targetValues);
  const documents = useShownDocuments();
  const words = useTargetWords();
  const { t, language, nameOf, goalOf, unitOf } = words;
  const choices = useMemo(() => {
    const given = new Set(values.map(({ target }) => target));
    return documents.flatMap((document) =>
      document.targets
        .filter((target) => isHeldByFigure(target) || given.has(target.id))
        .map((target) => ({ target, document })),
    );
  }, [documents, values]);
  const choice = choices.find(({ target }) => target.id === chosen) ?? choices[0] ?? null;
  const targets = useMemo(() => (choice ? [choice.target] : []), [choice]);
  const answer = useHolds(targets, parks);
  if (!choice) return <p className="minor">{t('target.none-shown')}</p>;
  const { target, document } = choice;
  const isFresh =
    answer.kind === 'there' &&
    answer.value.length === parks.length &&
    answer.value.every(([hold]) => hold?.target === target.id);
  const rows = isFresh
    ? answer.value
        .map(([hold], at) => ({ park: parks[at]!, hold: hold! }))
        .sort((a, b) => rankOf(b.hold) - rankOf(a.hold))
    : [];
  const isDirection = target.operator === 'decrease' || target.operator === 'no-decrease';
  const goal = isDirection
    ? null
    : (rows.find(({ hold }) => hold.goal !== null)?.hold.goal ?? null);
  const scale = dotScale(
    rows
      .flatMap(({ hold }) => [hold.value, isDirection ? hold.goal : goal])
      .filter((value) => value !== null),
  );
  const save = (form: 'csv' | 'xlsx') =>
    void saveHolds(
      form,
      rows.map(({ park, hold }) => ({
        park: park.name ?? park.id ?? '',
        document: document.name[language],
        target,
        hold,
      })),
      words,
    );
  return (
    <>
      <div className="stock-tools">
        <Select
          label={t('target.target')}
          isLabelHidden
          value={target.id}
          options={choices.map((one) => ({
            value: one.target.id,
            label: `${nameOf(one.target)} ${goalOf(one.target)}`,
          }))}
          onChange={(id) => change({ target: id })}
          className="target-select"
        />
        <ExportButtons onSave={save} />
      </div>
      <div>
        <h3 className="section-title">
          {nameOf(target)} {goalOf(target)}
        </h3>
        <p className="minor">
          {document.name[language]} {target.clause} <TargetBadges target={target} />
        </p>
        {target.note && <p className="minor">{target.note[language]}</p>}
      </div>
      {(answer.kind === 'failed' || !isFresh) && (
        <WaitingLine kind={answer.kind === 'failed' ? 'failed' : 'computing'} />
      )}
      {isFresh && (
        <table className="target-table target-dots">
          <thead>
            <tr>
              <th scope="col">{t('target.park')}</th>
              <th scope="col" className="target-axis">
                {scale && (
                  <span aria-hidden="true">
                    {scale.ticks.map((tick) => (
                      <small
                        key={tick}
                        style={{
                          left: `${((tick - scale.low) / (scale.high - scale.low)) * 100}%`,
                        }}
                      >
                        {formatNumber(tick, tick % 1 === 0 ? 0 : 1)}
                      </small>
                    ))}
                  </span>
                )}
                <span className="visually-hidden">{unitOf(target.unit)}</span>
              </th>
              <th scope="col" className="numeric">
                {t('target.value')}
              </th>
              <th scope="col" className="numeric">
                {t('target.gap')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ park, hold }) => (
              <ParkRow
                key={park.index}
                park={park}
                hold={hold}
                target={target}
                dot={
                  scale && (
                    <TargetDot
                      scale={scale}
                      value={hold.value}
                      goal={isDirection ? hold.goal : goal}
                      isDraft={target.status === 'draft'}
                    />
                  )
                }
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="minor">
        {t(target.status === 'draft' ? 'target.chart.draft' : 'target.chart.note')}
      </p>
    </>
  );
}

/** Unknown stands last. */
function rankOf({ value }: TargetHold): number {
  return value ?? Number.NEGATIVE_INFINITY;
}

interface ParkRowProps {
  park: ParkItem;
  hold: TargetHold;
  target: Parameters<typeof TargetValue>[0]['target'];
  dot: React.ReactNode;
}

function ParkRow({ park, hold, target, dot }: ParkRowProps) {
  const choosePark = useStore((state) => state.choosePark);
  const { t } = useTargetWords();
  return (
    <tr data-park={park.id ?? park.name}>
      <th scope="row">
        <button type="button" className="link-button" onClick={() => choosePark(park.index, true)}>
          {park.name ?? park.id ?? t('park.unnamed')}
        </button>
        <TargetClosings hold={hold} />
      </th>
      <td className="target-dot-cell">{dot}</td>
      <td className="numeric">
        <TargetValue target={target} hold={hold} park={park.index} />
      </td>
      <td className="numeric">
        <TargetRelation target={target} hold={hold} />
      </td>
    </tr>
  );
}
