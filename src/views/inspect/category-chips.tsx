import { useMemo } from 'react';
import type { Category } from '../../domain/category';
import { categoriesOf } from '../../domain/filter';
import { formatNumber } from '../../i18n/format';
import { tallyLegend } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { Swatch } from '../swatch';

const chips: readonly Category[] = [
  'idle',
  'approved',
  'supplied',
  'construction',
  'inefficient',
  'undetermined',
];

/** The categories that need a decision, as switches over the map; several add up. */
export function CategoryChips() {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const filter = useStore((state) => state.filter);
  const passes = useStore((state) => state.passes);
  const verdicts = useStore((state) => state.verdicts);
  const toggleFilter = useStore((state) => state.toggleFilter);
  const clearFilter = useStore((state) => state.clearFilter);
  const { t } = useWords();
  const tallies = useMemo(
    () =>
      snapshot && reading
        ? tallyLegend(snapshot, reading, park, { filter, passes, verdicts })
        : null,
    [snapshot, reading, park, filter, passes, verdicts],
  );
  const on = categoriesOf(filter);
  if (!tallies) return null;
  const shown = chips.filter(
    (category) => tallies.byCategory[category].plots > 0 || on.includes(category),
  );
  return (
    <div className="chips" role="group" aria-label={t('chips.title')}>
      {shown.map((category) => (
        <button
          key={category}
          type="button"
          className="chip"
          aria-pressed={on.includes(category)}
          onClick={() => toggleFilter(category)}
        >
          <Swatch category={category} />
          {t(`category.${category}`)}
          <span className="chip-count">{formatNumber(tallies.byCategory[category].plots, 0)}</span>
        </button>
      ))}
      {filter.conditions.length > 0 && (
        <button type="button" className="chip chip-clear" onClick={clearFilter}>
          {t('chips.clear')}
        </button>
      )}
    </div>
  );
}
