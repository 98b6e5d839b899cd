import { formatArea, formatNumber } from '../../i18n/format';
import type { Passage } from '../../indicators/stock-change';
import { useStore, useWords } from '../../store/use-store';
import { Swatch } from '../swatch';

interface StockFlowProps {
  passages: readonly Passage[];
  measure: 'area' | 'plots';
}

/** Where the plots went that changed their category, widest first: a bar for each passage, to be shown on the map. */
export function StockFlow({ passages, measure }: StockFlowProps) {
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  const amountOf = (passage: Passage) =>
    measure === 'plots' ? passage.plots.length : passage.squareMeters;
  const moves = passages
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => amountOf(b) - amountOf(a));
  const most = Math.max(0, ...moves.map(amountOf));
  const text = (passage: Passage) => {
    if (measure === 'plots') return `${formatNumber(passage.plots.length, 0)} ${t('unit.plots')}`;
    const { text: number, unit: name } = formatArea(passage.squareMeters, unit, language);
    return `${number} ${name}`;
  };
  return (
    <section aria-label={t('changes.flow')}>
      <h3 className="section-title">{t('changes.flow')}</h3>
      {moves.length === 0 && <p className="minor">{t('changes.none')}</p>}
      <ul className="stock-list">
        {moves.map((passage) => {
          const names = { from: t(`category.${passage.from}`), to: t(`category.${passage.to}`) };
          return (
            <li key={`${passage.from}-${passage.to}`}>
              <button
                type="button"
                className="stock-head stock-passage"
                title={t('changes.show', { ...names, count: passage.plots.length })}
                onClick={() => focusPlots(passage.plots, true)}
              >
                <span className="stock-way">
                  <Swatch category={passage.from} />
                  {names.from}
                  <span aria-hidden="true">→</span>
                  <Swatch category={passage.to} />
                  {names.to}
                </span>
                <span className="stock-end">{text(passage)}</span>
                <span className="stock-track">
                  <span
                    className="stock-width"
                    style={{ width: `${most > 0 ? (100 * amountOf(passage)) / most : 0}%` }}
                  />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
