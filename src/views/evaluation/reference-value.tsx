import type { EvaluationEntry, EvaluationReference } from '../../domain/evaluation';
import { DerivedValue } from '../inspect/derived-value';
import { useEvaluationWords } from './use-evaluation-words';

/** Whether a reference gives way to another: of a province to the nation's, else the older. */
function isBefore(one: EvaluationReference, other: EvaluationReference): boolean {
  const [here, there] = [one.place === null, other.place === null];
  return here === there ? other.year > one.year : there;
}

/** The latest value that a bulletin names, with its year; it opens to all of them with their sources. */
export function ReferenceValue({ entry }: { entry: EvaluationEntry }) {
  const { t, language, nameOf, plainOf, amountOf } = useEvaluationWords();
  const { references, unit, id } = entry;
  const latest = references.reduce<(typeof references)[number] | null>(
    (best, one) => (best === null || isBefore(best, one) ? one : best),
    null,
  );
  if (!latest) return <span className="minor">—</span>;
  return (
    <DerivedValue
      title={t('eval.reference-title', { name: nameOf(id) })}
      className="eval-reference"
      derivation={
        <div className="derivation">
          <dl className="facts">
            {references.map((reference) => (
              <div className="fact" key={`${reference.year} ${reference.scope.en}`}>
                <dt>
                  {t('eval.reference-year', { year: reference.year })} {reference.scope[language]}
                </dt>
                <dd>
                  <strong>{amountOf(reference.value, unit)}</strong>
                  <span className="minor eval-fact-line">
                    {reference.source[language]} · {t(`eval.mark.${reference.mark}`)}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="minor">
            {t('eval.reference-note')} {t('eval.official')}
          </p>
        </div>
      }
    >
      <span className="eval-nowrap">{plainOf(latest.value, unit)}</span>{' '}
      <span className="minor eval-nowrap">
        ({latest.place === null ? '' : `${latest.place[language]} `}
        {latest.year})
      </span>
    </DerivedValue>
  );
}
