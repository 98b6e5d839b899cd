import { shareText } from '../../i18n/rule-words';
import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { RuleFact } from './condition-derivation';
import { exactMoney } from './field-value';
import { InputFacts } from './input-facts';

/** How the fee came about: the formula with its numbers, the inputs with their cells, the clause. */
export function FeeDerivation({ details }: { details: PlotDetails }) {
  const { t, tk, language } = useWords();
  const { clock } = details;
  const { fee } = clock;
  const money = (yuan: number) => {
    const { text, unit } = exactMoney(yuan, language);
    return `${text} ${unit}`;
  };
  const yuan = fee.yuan ?? fee.ifHolderYuan;
  return (
    <div className="derivation">
      <div className="formula">
        <p>{t('fee.formula')}</p>
        {fee.priceYuan !== null && yuan !== null && (
          <p className="formula-numbers">
            {money(fee.priceYuan)} × {shareText(fee.share, 'en')} = <strong>{money(yuan)}</strong>
          </p>
        )}
        <p className={fee.reason === 'due' ? 'minor' : 'miss'}>{t(`fee.reason.${fee.reason}`)}</p>
      </div>
      <dl className="facts">
        <InputFacts fields={clock.feeInputs} details={details} />
        <RuleFact rule={{ name: 'idleFeeShare', value: fee.share }} />
        <div className="fact">
          <dt>{t('clock.clause')}</dt>
          <dd>{tk('clause.decree53-14-1')}</dd>
        </div>
      </dl>
      <p className="minor">{t('fee.note')}</p>
    </div>
  );
}
