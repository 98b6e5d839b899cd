import { useStore, useWords } from '../../store/use-store';
import { SheetHandle } from '../sheet/sheet-handle';
import { AreaPanel } from './area-panel';
import { PlotPanel } from './plot-panel';

/** Details of what is chosen; there only when something is. */
export function RightPanel() {
  const focus = useStore((state) => state.focus);
  const details = useStore((state) => state.details);
  const { t } = useWords();
  if (focus.kind === 'none') return null;
  const isOnePlot = focus.kind === 'plots' && focus.plots.length === 1;
  return (
    <aside className="right-panel" aria-label={t('right.title')} aria-live="polite">
      <SheetHandle />
      {/* From one area to the next of its kind one reads on at the same place; another kind begins at its top. */}
      {isOnePlot ? details && <PlotPanel details={details} /> : <AreaPanel key={focus.kind} />}
    </aside>
  );
}
