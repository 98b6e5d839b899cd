import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';

/** How the plot was supplied: the mode, the term against its limits, the day on which the right ends. */
export function PlotSupplyTerms({ details }: { details: PlotDetails }) {
  const { t } = useWords();
  const { supply, fields } = details;
  if (supply.mode === null && supply.end === null) return null;
  const years = typeof fields.termYears === 'number' ? fields.termYears : null;
  return (
    <section className="plot-supply">
      <h3 className="section-title">{t('supply.title')}</h3>
      <dl className="facts">
        <div className="fact">
          <dt>{t('supply.mode')}</dt>
          <dd>{supply.mode === null ? '—' : t(`supply.mode.${supply.mode}`)}</dd>
        </div>
        <div className="fact">
          <dt>{t('supply.term')}</dt>
          <dd>{years === null ? '—' : t('supply.years', { years })}</dd>
        </div>
        <div className="fact">
          <dt>{t('supply.end')}</dt>
          <dd>
            {supply.end === null
              ? '—'
              : `${supply.end.date}（${t(`supply.end.${supply.end.from}`)}）`}
          </dd>
        </div>
      </dl>
      {supply.terms.length > 0 && (
        <ul className="supply-limits">
          {supply.terms.map(({ limit, holds }) => (
            <li key={`${limit.kind}-${limit.years}`} data-holds={String(holds)}>
              {t(`supply.limit.${limit.kind}`, { years: limit.years })}{' '}
              <span className="minor">
                {t(`supply.source.${limit.source}`)} ·{' '}
                {t(
                  holds === null
                    ? 'supply.open'
                    : holds
                      ? 'supply.holds'
                      : limit.force === 'usual'
                        ? 'supply.look'
                        : 'supply.fails',
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
