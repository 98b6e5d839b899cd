import type { EvaluationEntry } from '../../domain/evaluation';
import type { EvaluatedFigure } from '../../domain/evaluation-answer';
import { ExplainButton } from '../inspect/explain-button';
import { Unknown } from '../quantity';
import { useEvaluationWords } from './use-evaluation-words';

interface EvaluatedValueProps {
  entry: EvaluationEntry;
  figure: EvaluatedFigure;
  park: number;
}

/** A value of the evaluation, which opens to its derivation; an incomplete one is marked. */
export function EvaluatedValue({ entry, figure, park }: EvaluatedValueProps) {
  const { t, shownOf, missingOf } = useEvaluationWords();
  const { value, missing, isDoubtful } = figure;
  return (
    <ExplainButton indicator={entry.id} reference={{ kind: 'park', park }}>
      {value === null ? (
        <Unknown why={missingOf(missing)} />
      ) : (
        <data value={String(value)} data-indicator={entry.id}>
          {shownOf(value, entry)}
          {(missing.length > 0 || isDoubtful) && (
            <span
              className="eval-part"
              title={t(isDoubtful ? 'eval.doubtful' : 'eval.used-incomplete')}
            >
              *
            </span>
          )}
        </data>
      )}
    </ExplainButton>
  );
}
