import { evaluationEntry, shownInEvaluation } from '../../domain/evaluation';
import type { Potentials } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import { DerivedValue } from '../inspect/derived-value';
import { Fact } from './evaluation-fact';
import { useEvaluationWords } from './use-evaluation-words';

/** The four potentials and the years of supply left; each opens to its arithmetic. */
export function PotentialsSection({ potentials }: { potentials: Potentials }) {
  const { t, hectares, percent, nameOf, amountOf, missingOf, lackingOf } = useEvaluationWords();
  const { expansion, structure, intensity, management } = potentials;
  const area = (value: number | null) => (value === null ? '—' : hectares(value));
  const share = (value: number | null) => (value === null ? '—' : percent(value));
  const years =
    expansion.years === null
      ? '—'
      : t('eval.years-value', { years: formatNumber(expansion.years, 1) });
  const isPart = intensity.lacking.length > 0;
  return (
    <section>
      <h3 className="section-title">{t('eval.potential')}</h3>
      <dl className="eval-potentials">
        <Potential
          name="expansion"
          shown={area(expansion.squareMeters)}
          missing={expansion.squareMeters === null ? missingOf(expansion.missing) : ''}
          note={
            expansion.industrialSquareMeters === null
              ? ''
              : t('eval.of-industry', { area: hectares(expansion.industrialSquareMeters) })
          }
        >
          <Fact label="E">{area(expansion.squareMeters)}</Fact>
          <Fact label="E21">{area(expansion.industrialSquareMeters)}</Fact>
        </Potential>
        <Potential
          name="years"
          shown={years}
          missing={expansion.years === null ? missingOf(expansion.missing) : ''}
        >
          <Fact label="E">{area(expansion.squareMeters)}</Fact>
          <Fact label={t('input.yearlySupply')}>{area(expansion.yearlySupply)}</Fact>
          <Fact label={t('eval.years')}>{years}</Fact>
        </Potential>
        <Potential
          name="structure"
          shown={area(structure.squareMeters)}
          missing={structure.squareMeters === null ? missingOf(structure.missing) : ''}
        >
          <Fact label="A">{area(structure.builtLand)}</Fact>
          <Fact label={t('eval.value')}>{share(structure.rate)}</Fact>
          <Fact label={t('eval.ideal')}>{share(structure.ideal)}</Fact>
        </Potential>
        <Potential
          name="intensity"
          shown={
            intensity.squareMeters !== null && isPart
              ? `${t('eval.at-least')} ${area(intensity.squareMeters)}`
              : area(intensity.squareMeters)
          }
          missing={
            intensity.squareMeters === null
              ? lackingOf(intensity.lacking) || missingOf(intensity.missing)
              : ''
          }
          note={
            intensity.squareMeters !== null && isPart
              ? t('eval.at-least-why', { what: lackingOf(intensity.lacking) })
              : ''
          }
        >
          <Fact label="A2">{area(intensity.industrialLand)}</Fact>
          {intensity.shortfalls.map(({ indicator, value, ideal, squareMeters }) => {
            const { unit } = evaluationEntry(indicator)!;
            return (
              <Fact key={indicator} label={nameOf(indicator)}>
                {amountOf(shownInEvaluation(value, unit), unit)} /{' '}
                {amountOf(shownInEvaluation(ideal, unit), unit)} →{' '}
                <strong>{hectares(squareMeters)}</strong>
              </Fact>
            );
          })}
        </Potential>
        <Potential
          name="management"
          shown={area(management.squareMeters)}
          missing={management.squareMeters === null ? missingOf(management.missing) : ''}
        >
          <Fact label="G">{area(management.idle)}</Fact>
          <Fact label="D22">{area(management.expired)}</Fact>
        </Potential>
      </dl>
    </section>
  );
}

interface PotentialProps {
  name: 'expansion' | 'years' | 'structure' | 'intensity' | 'management';
  shown: string;
  /** What is missing where the value is unknown; '' where it is known. */
  missing: string;
  note?: string;
  children: React.ReactNode;
}

function Potential({ name, shown, missing, note = '', children }: PotentialProps) {
  const { t } = useEvaluationWords();
  const title = name === 'years' ? t('eval.years') : t(`eval.potential.${name}`);
  return (
    <div data-potential={name}>
      <dt>{title}</dt>
      <dd>
        <DerivedValue
          title={title}
          derivation={
            <div className="derivation">
              <div className="formula">
                <p>{t(`eval.formula.${name}`)}</p>
                {missing && <p className="miss">{t('eval.lacking', { what: missing })}</p>}
              </div>
              <dl className="facts">{children}</dl>
              <p className="minor">{t('eval.potential.source')}</p>
            </div>
          }
        >
          {shown}
        </DerivedValue>
        {missing && (
          <span className="minor eval-fact-line">{t('eval.lacking', { what: missing })}</span>
        )}
        {note && <span className="minor eval-fact-line">{note}</span>}
      </dd>
    </div>
  );
}
