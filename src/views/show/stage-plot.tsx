import { formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';

/** What was pressed on the relief: number, class, area and holder of one plot. */
export function StagePlot() {
  const details = useStore((state) => state.details);
  const focus = useStore((state) => state.focus);
  const unit = useStore((state) => state.unit);
  const clearFocus = useStore((state) => state.clearFocus);
  const { t, tk, language } = useWords();
  if (focus.kind !== 'plots' || focus.plots.length !== 1 || !details) return null;
  const { classified, fields, areas } = details;
  const area = areas.ellipsoidal;
  const quantity = area === null ? null : formatArea(area, unit, language);
  return (
    <aside className="stage-plot" aria-label={t('show.plot')}>
      <h3>{String(fields.id ?? t('plot.row', { row: details.row }))}</h3>
      <p>{tk(`status.${classified.status}`)}</p>
      <p>
        {quantity ? `${quantity.text} ${quantity.unit}` : '—'}
        {fields.holder ? ` · ${fields.holder}` : ''}
      </p>
      <IconButton label={t('action.close')} onPress={clearFocus}>
        <X size={22} />
      </IconButton>
    </aside>
  );
}
