import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { evaluationEntries, evaluationGroups, goalOf } from '../../domain/evaluation';
import { isIdeal, printEvaluation } from '../../domain/evaluation-setup';
import type { TargetProblem } from '../../domain/own-targets';
import { formatNumber } from '../../i18n/format';
import { isOnSample } from '../../store/ledger-actions';
import { useStore } from '../../store/use-store';
import { Upload } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { NumberEntry } from './number-entry';
import { ReferenceValue } from './reference-value';
import { TargetProblems } from './target-problems';
import { useEvaluationWords } from './use-evaluation-words';

/** Ideal values and weights: entered, exported, imported. */
export function IntensiveSetup() {
  const setup = useStore((state) => state.evaluationSetup);
  const setSource = useStore((state) => state.setEvaluationSource);
  const clear = useStore((state) => state.clearEvaluation);
  const importSetup = useStore((state) => state.importEvaluation);
  const isSample = useStore(isOnSample);
  const { t } = useEvaluationWords();
  const [problems, setProblems] = useState<readonly TargetProblem[]>([]);
  const [source, setDraft] = useState<string | null>(null);
  const keepSource = () => {
    if (source !== null && source !== setup.source) setSource(source.trim());
    setDraft(null);
  };
  const isEmpty = setup.source === '' && Object.keys(setup.goals).length === 0;
  const sum = evaluationEntries.reduce(
    (total, { id }) => total + (goalOf(setup, id).weight ?? 0),
    0,
  );
  const isWhole = Math.abs(sum - 100) <= 1e-6;
  return (
    <>
      <p className="minor">{t('eval.setup.intro')}</p>
      {isSample && <p className="minor">{t('eval.setup.sample')}</p>}
      <div className="own-target-buttons">
        <Button
          className="button small"
          isDisabled={isEmpty}
          onPress={() =>
            saveFile(
              new Blob([printEvaluation(setup)], { type: 'application/json' }),
              `${t('eval.setup.file')}.json`,
            )
          }
        >
          {t('eval.setup.export')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={async (list) => {
            const [file] = list ?? [];
            if (file) setProblems(importSetup(await file.text()));
          }}
        >
          <Button className="button small">
            <Upload size={14} aria-hidden />
            {t('eval.setup.import')}
          </Button>
        </FileTrigger>
        <Button className="button small" isDisabled={isEmpty} onPress={clear}>
          {t('eval.setup.clear')}
        </Button>
      </div>
      <TargetProblems title="target.own.problems" problems={problems} />
      <label className="eval-source">
        <span>{t('eval.setup.source')}</span>
        <input
          className="text-input"
          maxLength={200}
          value={source ?? setup.source}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keepSource}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keepSource();
          }}
        />
      </label>
      {evaluationGroups.map((group) => (
        <GoalTable key={group} group={group} />
      ))}
      <p className={isWhole || sum === 0 ? 'eval-sum' : 'eval-sum warn'} role="status">
        {t(isWhole || sum === 0 ? 'eval.setup.sum' : 'eval.setup.sum-wrong', {
          sum: formatNumber(sum, 2),
        })}
      </p>
      <p className="minor">{t('eval.score.source')}</p>
    </>
  );
}

function GoalTable({ group }: { group: (typeof evaluationGroups)[number] }) {
  const setup = useStore((state) => state.evaluationSetup);
  const setGoal = useStore((state) => state.setEvaluationGoal);
  const { t, nameOf, unitOf } = useEvaluationWords();
  return (
    <section>
      <h3 className="section-title">{t(`eval.group.${group}`)}</h3>
      <table className="target-table eval-setup">
        <thead>
          <tr>
            <th scope="col">{t('eval.indicator')}</th>
            <th scope="col" className="numeric">
              {t('eval.ideal')}
            </th>
            <th scope="col" className="numeric">
              {t('eval.weight')} (%)
            </th>
            <th scope="col" className="numeric">
              {t('eval.reference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluationEntries.map((entry) => {
            if (entry.group !== group) return null;
            const { id } = entry;
            const goal = goalOf(setup, id);
            return (
              <tr key={id} data-goal={id}>
                <th scope="row">
                  {nameOf(id)} <span className="minor eval-nowrap">{unitOf(entry.unit)}</span>
                </th>
                <td className="numeric">
                  <NumberEntry
                    label={t('eval.setup.ideal-of', { name: nameOf(id) })}
                    value={goal.ideal}
                    isSound={(ideal) => isIdeal(id, ideal)}
                    fault={t('eval.setup.bad-ideal')}
                    onKeep={(ideal) => setGoal(id, { ...goal, ideal })}
                  />
                </td>
                <td className="numeric">
                  <NumberEntry
                    label={t('eval.setup.weight-of', { name: nameOf(id) })}
                    value={goal.weight}
                    isSound={(weight) => weight >= 0 && weight <= 100}
                    fault={t('eval.setup.bad-weight')}
                    onKeep={(weight) => setGoal(id, { ...goal, weight })}
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
