import { categories } from '../../domain/category';
import type { Command } from '../../store/command';

const numberKeys = 9;

/** What is let through and what is drawn. */
export const filterCommands: readonly Command[] = [
  ...categories.map(
    (category, i): Command => ({
      id: `filter.${category}`,
      label: 'command.filter',
      labelOf: `category.${category}.full`,
      group: 'filter',
      ...(i < numberKeys ? { keys: [String(i + 1)], sheetLine: 'key.category' as const } : {}),
      isAvailable: (state) => state.snapshot !== null,
      run: (store) => store.getState().toggleFilter(category),
    }),
  ),
  {
    id: 'filter.edit',
    label: 'command.edit-filter',
    group: 'filter',
    keys: ['F'],
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().openPanel('filter'),
  },
  {
    id: 'filter.clear',
    label: 'chips.clear',
    group: 'filter',
    keys: ['0'],
    isAvailable: (state) => state.filter.conditions.length > 0,
    run: (store) => store.getState().clearFilter(),
  },
  ...categories.map(
    (category): Command => ({
      id: `layer.${category}`,
      label: 'command.layer',
      labelOf: `category.${category}.full`,
      group: 'filter',
      isAvailable: (state) => state.snapshot !== null,
      run: (store) => store.getState().toggleHidden(category),
    }),
  ),
];
