import { formatArea, formatNumber } from '../../i18n/format';
import type { StockLeft } from '../../indicators/stock-left';
import { useStore, useWords } from '../../store/use-store';
import { Swatch } from '../swatch';

interface StockDeparturesProps {
  departures: readonly StockLeft[];
  measure: 'area' | 'plots';
}

/** By what the stock went down: where the land went, and by which measure of the ledger. */
export function StockDepartures({ departures, measure }: StockDeparturesProps) {
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  const amount = ({ plots, squareMeters }: StockLeft) => {
    if (measure === 'plots') return `${formatNumber(plots, 0)} ${t('unit.plots')}`;
    const { text, unit: name } = formatArea(squareMeters, unit, language);
    return `${text} ${name}`;
  };
  return (
    <section aria-label={t('changes.by-what')}>
      <h3 className="section-title">{t('changes.by-what')}</h3>
      {departures.length === 0 && <p className="minor">{t('changes.nothing-left')}</p>}
      <ul className="stock-list">
        {departures.map((group) => (
          <li key={`${group.to} ${group.measure}`}>
            <button
              type="button"
              className="stock-head"
              title={t('batches.show')}
              onClick={() => focusPlots(group.rows, true)}
            >
              <span className="stock-way">
                <Swatch category={group.to} />
                {t(`category.${group.to}`)}
                <span className="minor">
                  {group.measure === null
                    ? t('changes.no-measure')
                    : t(`disposal.measure.${group.measure}`)}
                  {group.closed > 0 && ` · ${t('changes.closed', { count: group.closed })}`}
                </span>
              </span>
              <span className="stock-end">{amount(group)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
