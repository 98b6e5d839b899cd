import { useMemo } from 'react';
import {
  type EvaluationGroup,
  evaluationEntries,
  evaluationGroups,
  goalOf,
} from '../../domain/evaluation';
import type { ParkEvaluation } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import { useStore } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { ParkItem } from '../../worker/data-messages';
import { useParkChoice } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import { AccountLine } from './account-line';
import { EvaluatedValue } from './evaluated-value';
import { ExportButtons } from './export-buttons';
import { LeafValue } from './leaf-value';
import { PotentialsSection } from './potentials-section';
import { ReferenceStrip } from './reference-strip';
import { ReferenceValue } from './reference-value';
import { saveEvaluation } from './save-evaluation';
import { ScoreLine } from './score-line';
import { nameOfPark, useEvaluation } from './use-evaluation';
import { useEvaluationWords } from './use-evaluation-words';
import { ZoneTypeLine } from './zone-type-line';

/** One park: score, type and source, the indicators in their three groups, potentials. */
export function IntensivePark() {
  const parks = useStore((state) => state.snapshot?.parks);
  const setup = useStore((state) => state.evaluationSetup);
  const [chosen, choose] = useParkChoice();
  const words = useEvaluationWords();
  const { t } = words;
  const park = parks?.find(({ index }) => index === chosen) ?? parks?.[0] ?? null;
  const asked = useMemo(() => (park ? [park] : []), [park]);
  const answer = useEvaluation(asked);
  if (!park || !parks) return <p className="minor">{t('eval.park-no')}</p>;
  const evaluation =
    answer.kind === 'there' ? answer.value.find((one) => one.park === park.index) : undefined;
  return (
    <>
      <div className="stock-tools">
        <Select
          label={t('target.park')}
          isLabelHidden
          value={String(park.index)}
          options={parks.map((one) => ({ value: String(one.index), label: nameOfPark(one) }))}
          onChange={(value) => choose(Number(value))}
        />
        {evaluation && (
          <ExportButtons
            onSave={(form) => void saveEvaluation(form, [{ park, evaluation }], setup, words)}
          />
        )}
      </div>
      {!evaluation && <WaitingLine kind={answer.kind === 'failed' ? 'failed' : 'computing'} />}
      {evaluation && <Evaluated park={park} evaluation={evaluation} />}
    </>
  );
}

function Evaluated({ park, evaluation }: { park: ParkItem; evaluation: ParkEvaluation }) {
  const { t } = useEvaluationWords();
  return (
    <>
      <ScoreLine evaluation={evaluation} />
      <p className="eval-zone">
        {t('eval.zone')} <ZoneTypeLine zone={evaluation.zoneType} />
      </p>
      <AccountLine evaluation={evaluation} />
      {evaluationGroups.map((group) => (
        <GroupTable key={group} group={group} park={park} evaluation={evaluation} />
      ))}
      <PotentialsSection potentials={evaluation.potentials} />
      <details className="target-no-data">
        <summary>{t('eval.not-computed')}</summary>
        <p className="minor">{t('eval.not.paid')}</p>
        <p className="minor">{t('eval.not.pending')}</p>
      </details>
      <p className="minor">{t('eval.rule')}</p>
      <p className="minor">{t('eval.strip')}</p>
      <p className="minor">{t('eval.chain')}</p>
      <p className="minor">{t('eval.groups-note')}</p>
    </>
  );
}

interface GroupTableProps {
  group: EvaluationGroup;
  park: ParkItem;
  evaluation: ParkEvaluation;
}

function GroupTable({ group, park, evaluation }: GroupTableProps) {
  const setup = useStore((state) => state.evaluationSetup);
  const { t, nameOf, unitOf, plainOf, missingOf, sourceOf } = useEvaluationWords();
  return (
    <section>
      <h3 className="section-title">{t(`eval.group.${group}`)}</h3>
      <table className="target-table eval-table">
        <thead>
          <tr>
            <th scope="col">{t('eval.indicator')}</th>
            <th scope="col" className="numeric">
              {t('eval.value')}
            </th>
            <th scope="col" className="numeric eval-goal">
              {t('eval.ideal')}
            </th>
            <th scope="col" className="numeric eval-goal">
              {t('eval.weight')}
            </th>
            <th scope="col" className="numeric eval-goal">
              {t('eval.leaf')}
            </th>
            <th scope="col" className="numeric">
              {t('eval.reference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluationEntries.map((entry, at) => {
            if (entry.group !== group) return null;
            const figure = evaluation.figures[at]!;
            const goal = goalOf(setup, entry.id);
            return (
              <tr key={entry.id} data-evaluated={entry.id}>
                <th scope="row">
                  {nameOf(entry.id)} <span className="minor eval-nowrap">{unitOf(entry.unit)}</span>
                  <span className="minor eval-fact-line">
                    {figure.value === null
                      ? t('eval.lacking', { what: missingOf(figure.missing) })
                      : sourceOf(figure, entry.id)}
                  </span>
                  <ReferenceStrip entry={entry} value={figure.value} ideal={goal.ideal} />
                  {(goal.ideal !== null || goal.weight !== null) && (
                    <span className="minor eval-goal-line">
                      {t('eval.ideal')}{' '}
                      {goal.ideal === null ? '—' : plainOf(goal.ideal, entry.unit)} ·{' '}
                      {t('eval.weight')}{' '}
                      {goal.weight === null ? '—' : `${formatNumber(goal.weight, 2)} %`} ·{' '}
                      {t('eval.leaf')}{' '}
                      <LeafValue
                        entry={entry}
                        figure={figure}
                        goal={goal}
                        leaf={evaluation.leaves[at]!}
                      />
                    </span>
                  )}
                </th>
                <td className="numeric">
                  <EvaluatedValue entry={entry} figure={figure} park={park.index} />
                </td>
                <td className="numeric eval-goal">
                  {goal.ideal === null ? '—' : plainOf(goal.ideal, entry.unit)}
                </td>
                <td className="numeric eval-goal">
                  {goal.weight === null ? '—' : `${formatNumber(goal.weight, 2)} %`}
                </td>
                <td className="numeric eval-goal">
                  <LeafValue
                    entry={entry}
                    figure={figure}
                    goal={goal}
                    leaf={evaluation.leaves[at]!}
                  />
                </td>
                <td className="numeric">
                  <ReferenceValue entry={entry} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
