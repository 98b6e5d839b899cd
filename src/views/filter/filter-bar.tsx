import { useStore, useWords } from '../../store/use-store';
import { CategoryChips } from '../inspect/category-chips';
import { TwinBar } from '../twin/twin-bar';
import { UndoButtons } from '../undo-buttons';
import { ConditionChips } from './condition-chips';
import { FilterButton } from './filter-button';
import { FilterPanel } from './filter-panel';

/** Over the map: the switches, the other conditions, the way to more, and the way out of all. */
export function FilterBar() {
  const hasFilter = useStore((state) => state.filter.conditions.length > 0);
  const clearFilter = useStore((state) => state.clearFilter);
  const { t } = useWords();
  return (
    <div className="map-top">
      <div className="chips" role="group" aria-label={t('filter.title')}>
        <CategoryChips />
        <ConditionChips />
        <FilterButton />
        {hasFilter && (
          <button type="button" className="chip chip-clear" onClick={clearFilter}>
            {t('chips.clear')}
          </button>
        )}
      </div>
      <TwinBar />
      <UndoButtons isOverMap />
      <FilterPanel />
    </div>
  );
}
