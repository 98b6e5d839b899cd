import { evaluationEntries, goalOf } from '../../domain/evaluation';
import type { ParkEvaluation } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import { useStore } from '../../store/use-store';
import { DerivedValue } from '../inspect/derived-value';
import { type EvaluationWords, useEvaluationWords } from './use-evaluation-words';

/** Why a park has no score; `null`: it has one. */
export function whyNoScore(
  { score }: Pick<ParkEvaluation, 'score'>,
  { t, lackingOf }: Pick<EvaluationWords, 't' | 'lackingOf'>,
): string | null {
  if (score.score !== null) return null;
  if (score.weights === 0) return t('eval.score-setup');
  const whys = [];
  if (Math.abs(score.weights - 100) > 1e-6)
    whys.push(t('eval.score-weights', { sum: formatNumber(score.weights, 2) }));
  if (score.lacking.length > 0) whys.push(lackingOf(score.lacking));
  return whys.join('；');
}

/** 集约度 of a park, opened to its sum; — with all that is missing where there is none. */
export function ScoreLine({ evaluation }: { evaluation: ParkEvaluation }) {
  const setup = useStore((state) => state.evaluationSetup);
  const words = useEvaluationWords();
  const { t, nameOf } = words;
  const { score, leaves } = evaluation;
  const why = whyNoScore(evaluation, words);
  if (score.score === null)
    return <p className="minor eval-score">{t('eval.score-none', { why })}</p>;
  const summands = evaluationEntries.flatMap(({ id }, at) => {
    const { weight } = goalOf(setup, id);
    const leaf = leaves[at]!.score;
    return weight === null || weight === 0 || leaf === null ? [] : [{ id, weight, leaf }];
  });
  return (
    <p className="eval-score">
      {t('eval.score')}{' '}
      <DerivedValue
        title={t('eval.score')}
        className="eval-score-value"
        derivation={
          <div className="derivation">
            <div className="formula">
              <p>{t('eval.formula.score')}</p>
            </div>
            <dl className="facts">
              {summands.map(({ id, weight, leaf }) => (
                <div className="fact" key={id}>
                  <dt>{nameOf(id)}</dt>
                  <dd>
                    {formatNumber(weight, 2)} % × {formatNumber(leaf, 4)} ={' '}
                    <strong>{formatNumber((weight / 100) * leaf, 4)}</strong>
                  </dd>
                </div>
              ))}
              <div className="fact">
                <dt>{t('eval.score')}</dt>
                <dd>
                  <strong>{formatNumber(score.score, 2)}</strong>
                </dd>
              </div>
            </dl>
            {setup.source && <p className="minor">{setup.source}</p>}
            <p className="minor">{t('eval.score.source')}</p>
          </div>
        }
      >
        <strong>{t('eval.score-value', { score: formatNumber(score.score, 2) })}</strong>
      </DerivedValue>
      {score.incomplete.length > 0 && (
        <span className="minor eval-fact-line">
          {t('eval.score-incomplete', {
            names: score.incomplete.map(nameOf).join(t('list.separator')),
          })}
        </span>
      )}
    </p>
  );
}
