import { useEffect, useRef } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { ConditionEditor } from './condition-editor';
import { ConditionList } from './condition-list';
import { SavedFilters } from './saved-filters';

/** Where the filter is put together, over the map, which stays in use; a sheet on the phone. */
export function FilterPanel() {
  const isOpen = useStore((state) => state.panel === 'filter' && state.snapshot !== null);
  return isOpen ? <OpenFilterPanel /> : null;
}

function OpenFilterPanel() {
  const edited = useStore((state) => state.editedCondition);
  const conditions = useStore((state) => state.filter.conditions);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    element?.focus();
    return () => {
      // What had the focus is gone with the panel.
      if (!document.activeElement || element?.contains(document.activeElement))
        document.getElementById('filter-button')?.focus();
    };
  }, []);
  const change = edited && conditions.includes(edited) ? edited : null;
  return (
    <div
      ref={panel}
      className="filter-panel"
      role="dialog"
      aria-label={t('filter.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        openPanel(null);
      }}
    >
      <header className="filter-head">
        <h2>{t('filter.title')}</h2>
        <IconButton label={t('filter.close')} onPress={() => openPanel(null)}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="filter-body">
        <ConditionList />
        <ConditionEditor
          key={change ? conditions.indexOf(change) : 'new'}
          edited={change}
          onDone={() => openPanel('filter')}
        />
        <SavedFilters />
      </div>
    </div>
  );
}
