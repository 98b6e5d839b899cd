import { useStore, useWords } from '../../store/use-store';

/** Polygons that are neither parks nor plots: press one for the figures of the land inside. */
export function AreaList() {
  const areas = useStore((state) => state.snapshot?.areas);
  const focus = useStore((state) => state.focus);
  const focusArea = useStore((state) => state.focusArea);
  const clearFocus = useStore((state) => state.clearFocus);
  const { t } = useWords();
  if (!areas || areas.length === 0) return null;
  return (
    <section className="area-list">
      <h2 className="section-head">{t('areas.title')}</h2>
      <ul>
        {areas.slice(0, 200).map((area) => {
          const isChosen = focus.kind === 'area' && focus.area === area.index;
          return (
            <li key={area.index}>
              <button
                type="button"
                className="area-row"
                aria-pressed={isChosen}
                onClick={() => (isChosen ? clearFocus() : focusArea(area.index, true))}
              >
                {area.name ?? t('area.numbered', { number: area.index + 1 })}
              </button>
            </li>
          );
        })}
      </ul>
      {areas.length > 200 && (
        <p className="minor">{t('areas.more', { count: areas.length - 200 })}</p>
      )}
    </section>
  );
}
