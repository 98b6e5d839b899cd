import { useEffect, useRef } from 'react';
import { formatDay } from '../../domain/day';
import { formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';

/** What was pressed on the relief: number, class and its clause, when building was due, area and holder of one plot. */
export function StagePlot() {
  const details = useStore((state) => state.details);
  const focus = useStore((state) => state.focus);
  const unit = useStore((state) => state.unit);
  const clearFocus = useStore((state) => state.clearFocus);
  const { t, tk, language } = useWords();
  const isBelow = useIsPressedAbove();
  if (focus.kind !== 'plots' || focus.plots.length !== 1 || !details) return null;
  const { classified, fields, areas } = details;
  const area = areas.ellipsoidal;
  const quantity = area === null ? null : formatArea(area, unit, language);
  const { clause, startDue, startDueBasis } = classified;
  return (
    <aside
      className={`stage-plot ${isBelow.current ? 'is-below' : ''}`}
      aria-label={t('show.plot')}
    >
      <h3>{String(fields.id ?? t('plot.row', { row: details.row }))}</h3>
      <p>
        {tk(`status.${classified.status}`)}
        {clause && ` · ${tk(`clause.short.${clause}`)}`}
      </p>
      {startDue !== null && startDueBasis === 'agreed' && (
        <p>
          {t('timeline.due')} {formatDay(startDue)}
        </p>
      )}
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

/** Whether the last press was in the upper half of the page: what is told of it stands below, so that it stays in sight. */
function useIsPressedAbove() {
  const isAbove = useRef(false);
  useEffect(() => {
    const onPress = ({ clientY }: PointerEvent) => {
      isAbove.current = clientY < innerHeight * 0.45;
    };
    window.addEventListener('pointerdown', onPress, { capture: true });
    return () => window.removeEventListener('pointerdown', onPress, { capture: true });
  }, []);
  return isAbove;
}
