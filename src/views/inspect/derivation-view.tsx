import type { Exclusion, Figure, FigureInput } from '../../domain/figure';
import {
  formatArea,
  formatFigure,
  formatNumber,
  formatSquareMeters,
  intensityChain,
} from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { EvaluationFacts } from '../evaluation/evaluation-facts';

/** A figure opened: formula, what went in, what stayed out and why, basis, units, source. */
export function DerivationView({ figure }: { figure: Figure }) {
  const { derivation } = figure;
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  const value = figure.value;
  const isOfBoundary = derivation.numerator?.source === 'boundary';
  const isOfAccount = derivation.evaluation !== undefined && derivation.evaluation.used !== 'plots';
  return (
    <div className="derivation">
      <div className="formula">
        <p>{tk(`formula.${derivation.formula}`)}</p>
        {derivation.numerator && derivation.denominator && value !== null && (
          <p className="formula-numbers">
            {inputText(derivation.numerator, unit, language)} ÷{' '}
            {inputText(derivation.denominator, unit, language)} ={' '}
            <strong>{quantityText(formatFigure(value, figure.unit, unit, language))}</strong>
          </p>
        )}
        {value !== null && figure.unit === 'yuan/m2' && <UnitChain value={value} />}
        {value === null && (
          <p className="miss">
            {t('explain.unknown')}
            {figure.missing.map((key) => tk(`missing.${key}`)).join(t('list.separator'))}
          </p>
        )}
      </div>
      <dl className="facts">
        {derivation.numerator && (
          <InputRow
            label={t(
              derivation.denominator
                ? 'explain.numerator'
                : isOfBoundary
                  ? 'explain.input'
                  : 'explain.sum',
            )}
            input={derivation.numerator}
          />
        )}
        {derivation.denominator && (
          <InputRow label={t('explain.denominator')} input={derivation.denominator} />
        )}
        {derivation.denominatorChoice && derivation.denominator && (
          <Fact label={t('explain.denominator-choice')}>
            {tk(`denominator.${derivation.denominatorChoice}`)}
          </Fact>
        )}
        {!isOfBoundary && !isOfAccount && (
          <Fact label={t('explain.included')}>
            {t('count.plots', { count: formatNumber(derivation.included.length, 0) })}
          </Fact>
        )}
        {derivation.cut.plots.length > 0 && (
          <Fact label={t('explain.cut')}>
            {t('explain.cut-text', { count: derivation.cut.plots.length })}
          </Fact>
        )}
        {derivation.areaBasis && (
          <Fact label={t('explain.basis')}>{tk(`basis.${derivation.areaBasis}`)}</Fact>
        )}
        {derivation.reported && (
          <Fact label={t('explain.reported')}>
            {derivation.reported.value === null
              ? '—'
              : quantityText(
                  formatFigure(derivation.reported.value, figure.unit, unit, language),
                )}{' '}
            <span className="minor">
              {t(
                derivation.reported.quarter ? 'explain.reported-quarter' : 'explain.reported-year',
                {
                  year: derivation.reported.year,
                  quarter: derivation.reported.quarter,
                },
              )}
              {' · '}
              {quantityText(
                formatFigure(
                  derivation.reported.numerator,
                  derivation.numerator?.unit ?? 'yuan',
                  unit,
                  language,
                ),
              )}
            </span>
          </Fact>
        )}
        <EvaluationFacts figure={figure} />
        {derivation.files.length > 0 && (
          <Fact label={t('explain.source')}>{derivation.files.join(t('list.separator'))}</Fact>
        )}
        <Fact label={t('explain.data-date')}>
          {derivation.dataDate ?? t('explain.no-data-date')}
        </Fact>
      </dl>
      {derivation.excluded.length > 0 && <Exclusions list={derivation.excluded} />}
    </div>
  );
}

function UnitChain({ value }: { value: number }) {
  const { t } = useWords();
  const chain = intensityChain(value);
  return (
    <p className="minor">
      {t('explain.unit-chain', {
        km2: formatNumber(chain.yiPerKm2, 2),
        hectare: formatNumber(chain.wanPerHectare, 2),
        mu: formatNumber(chain.wanPerMu, 2),
      })}
    </p>
  );
}

function Exclusions({ list }: { list: readonly Exclusion[] }) {
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, tk, language } = useWords();
  return (
    <section className="exclusions">
      <h3>{t('explain.excluded')}</h3>
      <ul>
        {list.map((exclusion) => (
          <li key={exclusion.reason}>
            <span>{tk(`exclusion.${exclusion.reason}`)}</span>
            <span className="exclusion-figures">
              <button
                type="button"
                className="link-button"
                onClick={() => focusPlots([...exclusion.plots.subarray(0, 2000)], true)}
              >
                {t('count.plots', { count: formatNumber(exclusion.plots.length, 0) })}
              </button>
              <span className="minor">
                {quantityText(formatArea(exclusion.squareMeters, unit, language))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function InputRow({ label, input }: { label: string; input: FigureInput }) {
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  return (
    <Fact label={label}>
      {tk(`input.${input.key}`)} <strong>{inputText(input, unit, language)}</strong>
      {input.plots > 0 && (
        <span className="minor">
          {' '}
          · {t('count.plots', { count: formatNumber(input.plots, 0) })}
        </span>
      )}
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Formatting = Parameters<typeof formatFigure>;

function inputText(input: FigureInput, unit: Formatting[2], language: Formatting[3]): string {
  if (input.value === null) return '—';
  if (input.unit === 'm2') return quantityText(formatSquareMeters(input.value));
  return quantityText(formatFigure(input.value, input.unit, unit, language));
}

function quantityText({ text, unit }: { text: string; unit: string }): string {
  return unit ? `${text} ${unit}` : text;
}
