import { parseIsoDay } from '../../domain/day';
import { conditionValues } from '../../i18n/rule-words';
import { useStore, useWords } from '../../store/use-store';
import { Check, CircleHelp, X } from '../../ui/icons';
import type { PlotDetails } from '../../worker/plot-messages';
import { ConditionDerivation } from './condition-derivation';
import { DerivedValue } from './derived-value';

type Evidence = PlotDetails['classified']['evidence'][number];

interface ReasonRowProps {
  item: Evidence;
  details: PlotDetails;
  /** The condition that decided the class. */
  isDeciding: boolean;
}

/** One condition: whether it holds, what it says, and at the right the value that it saw, which opens. */
export function ReasonRow({ item, details, isDeciding }: ReasonRowProps) {
  const { t, tk, language } = useWords();
  const value = useConditionValue();
  const name = tk(`condition.short.${item.key}`, conditionValues(item.values, language));
  return (
    <li
      data-holds={item.holds === null ? 'unknown' : item.holds ? 'yes' : 'no'}
      data-deciding={isDeciding || undefined}
    >
      {item.holds === null ? (
        <CircleHelp size={16} aria-label={t('reasons.unknown')} />
      ) : item.holds ? (
        <Check size={16} aria-label={t('reasons.holds')} />
      ) : (
        <X size={16} aria-label={t('reasons.fails')} />
      )}
      <span>{name}</span>
      <DerivedValue
        title={name}
        className="reason-value"
        derivation={<ConditionDerivation item={item} details={details} />}
      >
        {value(item)}
      </DerivedValue>
    </li>
  );
}

const days = ['approvalDate', 'supplyDate', 'actualFinish', 'actualStart', 'idleDecisionDate'];

/** The value that a condition saw, short: a date, days, a share; where there is none, its outcome. */
export function useConditionValue(): (item: Evidence) => string {
  const asOf = useStore((state) => state.asOf);
  const { t } = useWords();
  return ({ key, values, holds }) => {
    if ('measured' in values) return values.measured === null ? '—' : String(values.measured);
    if ('sharePercent' in values)
      return values.sharePercent === null ? '—' : `${values.sharePercent}%`;
    if (key === 'overdue' && typeof values.limit === 'string') {
      const late = asOf - (parseIsoDay(values.limit) ?? asOf);
      return t(late > 0 ? 'clock.days-late' : 'clock.days-left', { days: Math.abs(late) });
    }
    if (typeof values.limit === 'string') return t('clock.until', { date: values.limit });
    const date = values.startDue ?? days.map((name) => values[name]).find(Boolean);
    if (date) return String(date);
    if (typeof values.reserveUntil === 'string') return values.reserveUntil;
    if (holds === null) return '—';
    return t(holds ? 'clock.value.yes' : 'clock.value.no');
  };
}
