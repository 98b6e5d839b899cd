import { Button } from 'react-aria-components';
import { formatDay } from '../../domain/day';
import { conditionValues } from '../../i18n/rule-words';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { useRuleValue } from '../rules/use-rule-text';
import { InputFacts } from './input-facts';

type Evidence = PlotDetails['classified']['evidence'][number];

/** How a condition came out: its sentence, the arithmetic, each input with its cell, the number of the rules, the clause. */
export function ConditionDerivation({ item, details }: { item: Evidence; details: PlotDetails }) {
  const { t, tk, language } = useWords();
  const values = conditionValues(item.values, language);
  const input = details.clock.inputs.find(({ condition }) => condition === item.key);
  const outcome = t(
    item.holds === null ? 'reasons.unknown' : item.holds ? 'reasons.holds' : 'reasons.fails',
  );
  return (
    <div className="derivation">
      <div className="formula">
        <p>{tk(`condition.${item.key}`, values)}</p>
        <p className="formula-numbers">
          <Arithmetic item={item} /> <strong>{outcome}</strong>
        </p>
      </div>
      <dl className="facts">
        {input && <InputFacts fields={input.fields} details={details} />}
        {input?.rule && <RuleFact rule={input.rule} />}
        {item.clause && (
          <div className="fact">
            <dt>{t('clock.clause')}</dt>
            <dd>{tk(`clause.${item.clause}`)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** The numbers of a condition as a calculation, where there is one. */
function Arithmetic({ item: { key, values } }: { item: Evidence }) {
  const asOf = useStore((state) => state.asOf);
  const { t, language } = useWords();
  const words = conditionValues(values, language);
  const { limit, limitShare, years, sharePercent } = values;
  if (typeof limitShare === 'number')
    return typeof sharePercent === 'number'
      ? t('clock.arithmetic.share', { share: sharePercent, limit: words.limitShare })
      : null;
  if (typeof limit !== 'string') return null;
  const from = values.startDue ?? values.suspendedFrom;
  const date = formatDay(asOf);
  if (key === 'overdue') return t('clock.arithmetic.day', { limit, asOf: date });
  if (typeof years !== 'number' || typeof from !== 'string')
    return t('clock.arithmetic.limit', { limit, asOf: date });
  return t('clock.arithmetic.years', { from, years: words.years, limit, asOf: date });
}

/** The number of the rules that was compared with, as it is set, and the way to set it. */
export function RuleFact({
  rule,
}: {
  rule: NonNullable<PlotDetails['clock']['inputs'][number]['rule']>;
}) {
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const told = useRuleValue();
  return (
    <div className="fact">
      <dt>{t('clock.rule')}</dt>
      <dd>
        {told(rule.name, rule.value)}{' '}
        <Button className="link-button" onPress={() => openPanel('rules')}>
          {t('rules.open')}
        </Button>
      </dd>
    </div>
  );
}
