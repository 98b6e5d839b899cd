import type { Disposal } from '../../domain/disposal';
import { useWords } from '../../store/use-store';
import { fieldText } from './ledger-words';

/** Who changed what of a record and when, the latest first. */
export function DisposalHistory({ record }: { record: Disposal }) {
  const words = useWords();
  const { t, tk, language } = words;
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  if (record.history.length === 0) return null;
  return (
    <details className="ledger-history">
      <summary>{t('disposal.history', { count: record.history.length })}</summary>
      <ol>
        {record.history.toReversed().map(({ at, who, changes }) => (
          <li key={`${at} ${changes.length}`}>
            <p className="minor">
              {time.format(new Date(at))} · {who || t('disposal.unsaid')}
            </p>
            {changes.map(({ field, from, to }) => (
              <p key={field}>
                {t('disposal.change', {
                  field: tk(`disposal.field.${field}`),
                  from: fieldText(field, from, words),
                  to: fieldText(field, to, words),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
