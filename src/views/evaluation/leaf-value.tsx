import {
  type EvaluationEntry,
  type EvaluationGoal,
  shownInEvaluation,
} from '../../domain/evaluation';
import type { EvaluatedFigure, LeafScore } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import { DerivedValue } from '../inspect/derived-value';
import { Unknown } from '../quantity';
import { Fact } from './evaluation-fact';
import { useEvaluationWords } from './use-evaluation-words';

interface LeafValueProps {
  entry: EvaluationEntry;
  figure: EvaluatedFigure;
  goal: EvaluationGoal;
  leaf: LeafScore;
}

/** The score of one indicator, opened to its arithmetic; — with what is missing where there is none. */
export function LeafValue({ entry, figure, goal, leaf }: LeafValueProps) {
  const { t, nameOf, amountOf, leafFormulaOf, lackingOf } = useEvaluationWords();
  const { score, lacks } = leaf;
  if (score === null || figure.value === null || goal.ideal === null) {
    const why =
      lacks === 'value' || lacks === 'ideal'
        ? lackingOf([{ indicator: entry.id, lacks }])
        : undefined;
    return <Unknown why={why} />;
  }
  const { unit } = entry;
  return (
    <DerivedValue
      title={`${nameOf(entry.id)} ${t('eval.leaf')}`}
      derivation={
        <div className="derivation">
          <div className="formula">
            <p>{leafFormulaOf(entry)}</p>
          </div>
          <dl className="facts">
            <Fact label={t('eval.value')}>
              {amountOf(shownInEvaluation(figure.value, unit), unit)}
            </Fact>
            <Fact label={t('eval.ideal')}>{amountOf(goal.ideal, unit)}</Fact>
            <Fact label={t('eval.leaf')}>
              <strong>{formatNumber(score, 4)}</strong>
            </Fact>
          </dl>
          <p className="minor">{t('eval.score.source')}</p>
        </div>
      }
    >
      {formatNumber(score, 4)}
    </DerivedValue>
  );
}
