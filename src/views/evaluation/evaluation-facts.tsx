import { evaluationEntry } from '../../domain/evaluation';
import type { Figure } from '../../domain/figure';
import { formatNumber } from '../../i18n/format';
import { Fact } from './evaluation-fact';
import { useEvaluationWords } from './use-evaluation-words';

/** Of a figure of the evaluation: from which source it was taken, and what the other one says. */
export function EvaluationFacts({ figure }: { figure: Figure }) {
  const words = useEvaluationWords();
  const { t, tk, language, shownOf, unitOf, hectares, sourceOf } = words;
  const facts = figure.derivation.evaluation;
  const entry = evaluationEntry(figure.indicator);
  if (!facts) return null;
  const { used, coverage, account, other, terms } = facts;
  const told = (value: number) =>
    entry ? `${shownOf(value, entry)} ${unitOf(entry.unit)}`.trim() : hectares(value);
  return (
    <>
      {figure.value !== null && <Fact label={t('eval.evaluated')}>{told(figure.value)}</Fact>}
      <Fact label={t('eval.source')}>
        <strong>{sourceOf(facts, figure.indicator)}</strong>
        <span className="minor eval-fact-line">
          {coverage === null
            ? t('eval.coverage-unknown')
            : t('eval.coverage', { share: formatNumber(coverage * 100, 1) })}
        </span>
        {account && <span className="minor eval-fact-line">{accountText(words, account)}</span>}
        {used === 'plots' && figure.missing.length > 0 && (
          <span className="minor eval-fact-line">
            {t('eval.lacking', { what: words.missingOf(figure.missing) })}
          </span>
        )}
      </Fact>
      {other && (
        <Fact label={t('eval.other')}>
          {told(other.value)} <span className="minor">{t(`eval.used.${other.source}`)}</span>
        </Fact>
      )}
      {terms.length > 1 &&
        terms.map(({ key, value, unit }) => (
          <Fact key={key} label={tk(`field.${key}`)}>
            {value === null
              ? '—'
              : unit === 'm2'
                ? hectares(value)
                : unit === 'yuan'
                  ? `${formatNumber(value / 10_000, 2)} ${t('target.unit.1e4 CNY')}`
                  : formatNumber(value, 0)}
          </Fact>
        ))}
      {entry?.note && <Fact label={t('eval.note')}>{entry.note[language]}</Fact>}
      {entry && entry.mark !== 'source' && (
        <Fact label={t('eval.formula')}>
          {t(`eval.mark.${entry.mark}`)} · {t('eval.official')}
        </Fact>
      )}
    </>
  );
}

/** File, row and year of the table. */
export function accountText(
  { t }: Pick<ReturnType<typeof useEvaluationWords>, 't'>,
  { file, row, year }: { file: string; row: number; year: number | null },
): string {
  const when =
    year === null ? t('eval.account-no-year') : t('eval.account-year', { year: String(year) });
  return t('eval.account', { file, row, year: when });
}
