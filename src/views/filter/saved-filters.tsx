import { useState } from 'react';
import { Button } from 'react-aria-components';
import { describeCondition } from '../../i18n/describe-condition';
import type { SavedFilter } from '../../store/saved-filters';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Pencil, Trash2 } from '../../ui/icons';
import { useConditionWords } from './use-condition-words';

/** The filters kept in this browser, and the one at hand to be kept under a name. */
export function SavedFilters() {
  const saved = useStore((state) => state.savedFilters);
  const filter = useStore((state) => state.filter);
  const saveFilter = useStore((state) => state.saveFilter);
  const { t } = useWords();
  const [name, setName] = useState('');
  const trimmed = name.trim();
  const isReplacing = saved.some((other) => other.name === trimmed);
  if (saved.length === 0 && filter.conditions.length === 0) return null;
  return (
    <section className="saved-filters" aria-labelledby="saved-filters-title">
      <h3 id="saved-filters-title">{t('filter.saved')}</h3>
      {saved.length > 0 && (
        <ul className="condition-list">
          {saved.map((one) => (
            <SavedRow key={one.name} saved={one} />
          ))}
        </ul>
      )}
      {filter.conditions.length > 0 && (
        <form
          className="save-row"
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed === '') return;
            saveFilter(trimmed);
            setName('');
          }}
        >
          <input
            type="text"
            className="text-input"
            autoComplete="off"
            maxLength={60}
            aria-label={t('filter.saved.name')}
            placeholder={t('filter.saved.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" className="button small" isDisabled={trimmed === ''}>
            {t(isReplacing ? 'filter.saved.replace' : 'filter.saved.save')}
          </Button>
        </form>
      )}
      {saved.length === 0 && <p className="minor">{t('filter.saved.none')}</p>}
    </section>
  );
}

function SavedRow({ saved }: { saved: SavedFilter }) {
  const changeFilter = useStore((state) => state.changeFilter);
  const renameFilter = useStore((state) => state.renameFilter);
  const deleteFilter = useStore((state) => state.deleteFilter);
  const words = useConditionWords();
  const { t } = useWords();
  const [name, setName] = useState<string | null>(null);
  const trimmed = name?.trim() ?? '';
  if (name !== null)
    return (
      <li>
        <form
          className="save-row"
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed !== '') renameFilter(saved.name, trimmed);
            setName(null);
          }}
        >
          <input
            type="text"
            className="text-input"
            autoComplete="off"
            maxLength={60}
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button just pressed
            autoFocus
            aria-label={t('filter.saved.rename-of', { name: saved.name })}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setName(null);
            }}
          />
          <Button type="submit" className="button small" isDisabled={trimmed === ''}>
            {t('filter.saved.confirm')}
          </Button>
        </form>
      </li>
    );
  const said = saved.filter.conditions
    .map((condition) => describeCondition(condition, words))
    .join(t(`filter.saved.join.${saved.filter.join}`));
  return (
    <li>
      <button
        type="button"
        className="saved-name"
        aria-label={t('filter.saved.apply', { name: saved.name })}
        title={said}
        onClick={() => changeFilter(() => saved.filter)}
      >
        <strong>{saved.name}</strong>
        <span className="minor">{said}</span>
      </button>
      <IconButton
        label={t('filter.saved.rename-of', { name: saved.name })}
        onPress={() => setName(saved.name)}
      >
        <Pencil size={14} />
      </IconButton>
      <IconButton
        label={t('filter.saved.delete', { name: saved.name })}
        onPress={() => deleteFilter(saved.name)}
      >
        <Trash2 size={14} />
      </IconButton>
    </li>
  );
}
