import { formatNumber, formatSquareMeters } from '../../i18n/format';
import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import type { ContractCheck } from '../../worker/standard-messages';
import { DataValue, Unknown } from '../quantity';
import { contractValue } from './contract-values';
import { DerivedValue } from './derived-value';

/** 标准地: what the contract agrees against what is there, each actual value opened to its inputs. */
export function PlotContract({ details }: { details: PlotDetails }) {
  const { t, tk } = useWords();
  const { contract, contractYears, fields } = details;
  if (!contract) return null;
  const due = typeof fields.agreedProduction === 'string' ? fields.agreedProduction : null;
  return (
    <section className="plot-contract">
      <header className="section-head">
        <h3 className="section-title">{t('contract.title')}</h3>
        <span className="minor">{tk('clause.short.standard-plot-2023-72')}</span>
      </header>
      <p className="minor">
        {due ? t('contract.due', { date: due }) : t('contract.no-due')}
        {typeof fields.outputYear === 'number' &&
          ` · ${t('contract.year', { year: fields.outputYear })}`}
      </p>
      <ContractTable checks={contract} source={details} />
      {contractYears.length > 0 && (
        <>
          <h4 className="contract-years-title">{t('contract.years')}</h4>
          {contractYears.toReversed().map(({ year, verdict, checks, file, row }) => (
            <details key={year} className="contract-year" data-year={year}>
              <summary>
                <strong>{year}</strong>
                <span className={`verdict verdict-${verdict}`}>
                  {t(`contract.verdict.${verdict}`)}
                </span>
              </summary>
              <ContractTable checks={checks} source={{ file, row }} />
            </details>
          ))}
        </>
      )}
      <p className="minor">{t('contract.note')}</p>
    </section>
  );
}

/** Where the figures of a table stand in the files. */
interface Source {
  file: string;
  row: number;
}

/** The indicators of a contract, agreed and actual. */
function ContractTable({ checks, source }: { checks: readonly ContractCheck[]; source: Source }) {
  const { t } = useWords();
  return (
    <table className="contract-table">
      <thead>
        <tr>
          <th scope="col">{t('contract.indicator')}</th>
          <th scope="col" className="numeric">
            {t('contract.agreed')}
          </th>
          <th scope="col" className="numeric">
            {t('contract.actual')}
          </th>
          <th scope="col">{t('contract.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <ContractRow key={check.indicator} check={check} source={source} />
        ))}
      </tbody>
    </table>
  );
}

/** One indicator of the contract. */
function ContractRow({ check, source }: { check: ContractCheck; source: Source }) {
  const { t, tk, language } = useWords();
  const { indicator, agreed, actual, verdict, missing } = check;
  const name = t(`contract.${indicator}`);
  const value = (amount: number, of: string) => (
    <DataValue
      value={amount}
      unit={`contract.${indicator}`}
      indicator={`contract.${indicator}.${of}`}
      quantity={{ ...contractValue(indicator, amount, language), unit: '' }}
    />
  );
  // Both values are in it: told once, so that four columns have room in the panel.
  const { unit } = contractValue(indicator, 0, language);
  const lacks = missing.map((field) => tk(`field.${field}`)).join(t('list.separator'));
  return (
    <tr data-verdict={verdict}>
      <th scope="row">
        {name} {unit && <span className="minor contract-unit">{unit}</span>}
      </th>
      <td className="numeric">
        {agreed === null ? <Unknown why={t('contract.not-agreed')} /> : value(agreed, 'agreed')}
      </td>
      <td className="numeric">
        {actual === null ? (
          <Unknown why={lacks} />
        ) : (
          <DerivedValue
            title={name}
            derivation={<ContractDerivation check={check} source={source} />}
          >
            {value(actual, 'actual')}
          </DerivedValue>
        )}
      </td>
      <td>
        <span className={`verdict verdict-${verdict}`}>{t(`contract.verdict.${verdict}`)}</span>
        {verdict === 'unknown' && <span className="minor contract-lacks">{lacks}</span>}
      </td>
    </tr>
  );
}

/** Amount over the land of the contract, with the cells that both come from. */
function ContractDerivation({ check, source }: { check: ContractCheck; source: Source }) {
  const { t, language } = useWords();
  const { indicator, amount, landSquareMeters, actual, agreed } = check;
  if (amount === null || landSquareMeters === null || actual === null) return null;
  const isMoney = !['plotRatio', 'coverage', 'serviceShare'].includes(indicator);
  const { text, unit } = contractValue(indicator, actual, language);
  return (
    <div className="derivation">
      <div className="formula">
        <p>{t(`contract.${indicator}.how`)}</p>
        <p className="formula-numbers">
          {isMoney
            ? `${formatNumber(amount / 1e4, 2)} ${t('contract.ten-thousand')}`
            : `${formatSquareMeters(amount).text} m²`}{' '}
          ÷ {formatSquareMeters(landSquareMeters).text} m² ={' '}
          <strong>
            {text} {unit}
          </strong>
        </p>
      </div>
      <dl className="facts">
        <div className="fact">
          <dt>{t('contract.limit')}</dt>
          <dd>
            {agreed === null
              ? '—'
              : `${indicator === 'serviceShare' ? '≤' : '≥'} ${contractValue(indicator, agreed, language).text} ${contractValue(indicator, agreed, language).unit}`}
          </dd>
        </div>
        <div className="fact">
          <dt>{t('contract.source')}</dt>
          <dd>{t('contract.cell', { file: source.file, row: source.row })}</dd>
        </div>
        <div className="fact">
          <dt>{t('contract.mark')}</dt>
          <dd>{t('contract.prevails')}</dd>
        </div>
      </dl>
    </div>
  );
}
