import { formatFigure, formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import { ExplainButton } from '../inspect/explain-button';
import { DataValue } from '../quantity';

/** The app's one selection with its area, the figure of the details. */
export function SelectionSum() {
  const plots = useStore(selectedPlots);
  const focus = useStore((state) => state.focus);
  const unit = useStore((state) => state.unit);
  const figures = useStore((state) =>
    state.figuresOf === state.focus ? state.focusFigures : null,
  );
  const clearFocus = useStore((state) => state.clearFocus);
  const { t, language } = useWords();
  if (plots.length === 0 || focus.kind !== 'plots')
    return <p className="chart-sum minor">{t('chart.none-selected')}</p>;
  const area = figures?.find(({ indicator }) => indicator === 'landArea')?.value ?? null;
  const count = t('count.plots', { count: formatNumber(plots.length, 0) });
  return (
    <p className="chart-sum" role="status">
      <strong>{t('chart.sum', { count })}</strong>
      {area !== null && (
        <ExplainButton
          indicator="landArea"
          reference={() =>
            plots.length === 1 ? { kind: 'plot', plot: plots[0]! } : { kind: 'selection', plots }
          }
        >
          <DataValue
            value={area}
            unit="m2"
            indicator="landArea"
            quantity={formatFigure(area, 'm2', unit, language)}
          />
        </ExplainButton>
      )}
      <button type="button" className="link-button" onClick={clearFocus}>
        {t('chart.clear')}
      </button>
    </p>
  );
}
