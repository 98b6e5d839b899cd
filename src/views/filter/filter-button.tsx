import { useStore, useWords } from '../../store/use-store';
import { ListFilter } from '../../ui/icons';

/** Opens the filter where conditions are put together. */
export function FilterButton() {
  const isOpen = useStore((state) => state.panel === 'filter');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <button
      type="button"
      id="filter-button"
      className="chip chip-filter"
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      onClick={() => openPanel(isOpen ? null : 'filter')}
    >
      <ListFilter size={15} aria-hidden />
      {t('filter.open')}
    </button>
  );
}
