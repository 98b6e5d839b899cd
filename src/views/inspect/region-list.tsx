import { useStore, useWords } from '../../store/use-store';

/** All land, the groups of counties and the counties: press one for its figures. */
export function RegionList() {
  const snapshot = useStore((state) => state.snapshot);
  const focus = useStore((state) => state.focus);
  const focusRegion = useStore((state) => state.focusRegion);
  const clearFocus = useStore((state) => state.clearFocus);
  const { t } = useWords();
  if (!snapshot || snapshot.plotCount === 0) return null;
  const regions = [
    { kind: 'all' as const, name: t('regions.all') },
    ...snapshot.countyGroups.map((name) => ({ kind: 'countyGroup' as const, name })),
    ...snapshot.counties.map((name) => ({ kind: 'county' as const, name })),
  ];
  return (
    <details className="region-list">
      <summary>{t('regions.title')}</summary>
      <ul>
        {regions.map((region) => {
          const isChosen =
            focus.kind === region.kind && (focus.kind === 'all' || focus.name === region.name);
          return (
            <li key={`${region.kind}-${region.name}`}>
              <button
                type="button"
                className="region"
                aria-pressed={isChosen}
                onClick={() => {
                  if (isChosen) clearFocus();
                  else if (region.kind === 'all') focusRegion({ kind: 'all' });
                  else focusRegion(region);
                }}
              >
                {region.name}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
