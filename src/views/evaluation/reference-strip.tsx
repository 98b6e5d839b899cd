import { type EvaluationEntry, shownInEvaluation } from '../../domain/evaluation';
import { useEvaluationWords } from './use-evaluation-words';

interface ReferenceStripProps {
  entry: EvaluationEntry;
  /** SI; `null`: unknown, no dot. */
  value: number | null;
  /** In the unit of the evaluation. */
  ideal: number | null;
}

/** The value as a dot on a line from 0, the references as dashed marks and the ideal as a solid one. */
export function ReferenceStrip({ entry, value, ideal }: ReferenceStripProps) {
  const { referenceOf, t } = useEvaluationWords();
  if (entry.references.length === 0 && ideal === null) return null;
  const shown = value === null ? null : shownInEvaluation(value, entry.unit);
  const all = [...entry.references.map((one) => one.value), shown ?? 0, ideal ?? 0];
  const most = Math.max(...all);
  if (!(most > 0)) return null;
  const at = (number: number) => `${2 + (number / most) * 96}%`;
  return (
    <svg className="eval-strip" width="100%" height="14" aria-hidden="true">
      <line className="target-track" x1="2%" x2="98%" y1={7} y2={7} />
      {entry.references.map((one) => (
        <line
          key={`${one.year} ${one.scope.en}`}
          className="eval-mark"
          x1={at(one.value)}
          x2={at(one.value)}
          y1={0}
          y2={14}
        >
          <title>{referenceOf(one, entry.unit)}</title>
        </line>
      ))}
      {ideal !== null && (
        <line className="eval-ideal" x1={at(ideal)} x2={at(ideal)} y1={0} y2={14}>
          <title>{t('eval.ideal')}</title>
        </line>
      )}
      {shown !== null && <circle className="target-point" cx={at(shown)} cy={7} r={4} />}
    </svg>
  );
}
