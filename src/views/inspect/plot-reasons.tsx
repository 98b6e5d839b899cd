import { Check, CircleHelp, X } from 'lucide-react';
import type { Status } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { conditionValues } from '../../i18n/rule-words';
import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/messages';

/** Statuses after which an authority has to act, whatever the clock says. */
const thenStatuses = [
  'idle_suspected_1y',
  'idle_suspected_2y',
  'idle_suspected_suspended',
  'idle_decided',
] as const;

function isThen(status: Status): status is (typeof thenStatuses)[number] {
  return thenStatuses.some((one) => one === status);
}

/** Why a plot has its class: the conditions, whether each holds, the clause, what is missing, what is next. */
export function PlotReasons({ details }: { details: PlotDetails }) {
  const { t, tk, language } = useWords();
  const { classified } = details;
  return (
    <section className="reasons">
      <header className="section-head">
        <h3 className="section-title">
          {t('reasons.title', { status: tk(`status.${classified.status}`) })}
        </h3>
      </header>
      {classified.clause && <p className="clause">{tk(`clause.${classified.clause}`)}</p>}
      <ul className="evidence">
        {classified.evidence.map((item) => (
          <li
            key={item.key}
            data-holds={item.holds === null ? 'unknown' : item.holds ? 'yes' : 'no'}
          >
            {item.holds === null ? (
              <CircleHelp size={16} aria-label={t('reasons.unknown')} />
            ) : item.holds ? (
              <Check size={16} aria-label={t('reasons.holds')} />
            ) : (
              <X size={16} aria-label={t('reasons.fails')} />
            )}
            <span>{tk(`condition.${item.key}`, conditionValues(item.values, language))}</span>
          </li>
        ))}
      </ul>
      {classified.missing.length > 0 && (
        <div className="missing-box">
          <strong>{t('reasons.missing')}</strong>
          <p>{classified.missing.map((key) => tk(`missing.${key}`)).join(t('list.separator'))}</p>
        </div>
      )}
      {classified.conflict && (
        <div className="missing-box">
          <strong>{t('reasons.conflict')}</strong>
          <p>
            {t('reasons.conflict-text', {
              stated: tk(`status.${classified.status}`),
              computed: tk(`status.${classified.conflict}`),
            })}
          </p>
        </div>
      )}
      {classified.nextDay !== null && classified.nextStatus && (
        <p className="next-step">
          {t('reasons.next', {
            date: formatDay(classified.nextDay),
            status: tk(`status.${classified.nextStatus}`),
          })}
        </p>
      )}
      {isThen(classified.status) && (
        <p className="next-step">{t(`reasons.then.${classified.status}`)}</p>
      )}
    </section>
  );
}
