import type { Target } from '../../domain/target';
import type { TargetHold } from '../../worker/target-messages';
import { ExplainButton } from '../inspect/explain-button';
import { Unknown } from '../quantity';
import { useTargetWords } from './use-target-words';

/** A park's value in the unit of a target: a figure opens to its derivation, a value by hand says so. */
export function TargetValue({
  target,
  hold,
  park,
}: {
  target: Target;
  hold: TargetHold;
  park: number;
}) {
  const { t, amountOf, missingOf } = useTargetWords();
  const { value, handYear, missing } = hold;
  if (value !== null && handYear !== null)
    return (
      <span>
        {amountOf(value, target)}{' '}
        <span className="target-badge is-hand">{t('target.hand', { year: handYear })}</span>
      </span>
    );
  if (target.indicator === null) return <Unknown />;
  return (
    <ExplainButton indicator={target.indicator} reference={{ kind: 'park', park }}>
      {value === null ? <Unknown why={missingOf(missing)} /> : amountOf(value, target)}
    </ExplainButton>
  );
}
