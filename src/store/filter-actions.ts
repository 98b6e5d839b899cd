import { categories } from '../domain/category';
import { emptyFilter, type Filter, toggleValue } from '../domain/filter';
import type { FilterMatch } from '../worker/data-messages';
import type { Access } from './access';
import type { Actions, Store } from './actions';
import { filterAskedFor } from './filter-counts';
import { renamed, withSaved } from './saved-filters';

type FilterActions = Pick<
  Actions,
  | 'toggleFilter'
  | 'changeFilter'
  | 'clearFilter'
  | 'editCondition'
  | 'saveFilter'
  | 'renameFilter'
  | 'deleteFilter'
  | 'tryFilter'
  | 'knownFields'
  | 'fieldSummary'
>;

/** The filter, and the worker's answer to it: both land in the state together. */
export function createFilterActions(access: Access): FilterActions {
  const { client, set, get, track, report, latest } = access;

  async function ask(filter: Filter): Promise<void> {
    const number = ++latest.filter;
    const { reading } = latest;
    if (!get().snapshot || filter.conditions.length === 0) {
      set({ filter, passes: null, verdicts: [], wantedFilter: null });
      return;
    }
    set({ wantedFilter: filter });
    try {
      const { passes, verdicts } = await track(client.filter(filter));
      // A reading asked for since then brings the filter along.
      if (number !== latest.filter || reading !== latest.reading || !get().snapshot) return;
      set({ filter, passes, verdicts, wantedFilter: null });
    } catch (error) {
      set({ wantedFilter: null });
      report(error);
    }
  }

  const changeFilter: Actions['changeFilter'] = (change) => ask(change(filterAskedFor(get())));

  return {
    changeFilter,
    toggleFilter: (category) =>
      void changeFilter((filter) => toggleValue(filter, 'category', category, categories)),
    clearFilter: () => void changeFilter(() => emptyFilter),
    editCondition: (editedCondition) => set({ panel: 'filter', editedCondition }),
    saveFilter: (name) =>
      set(({ savedFilters, filter }) => ({ savedFilters: withSaved(savedFilters, name, filter) })),
    renameFilter: (from, to) =>
      set(({ savedFilters }) => ({ savedFilters: renamed(savedFilters, from, to) })),
    deleteFilter: (name) =>
      set(({ savedFilters }) => ({ savedFilters: savedFilters.filter((it) => it.name !== name) })),
    tryFilter: (filter) => client.filter(filter),
    knownFields: (park) => client.knownFields(park),
    fieldSummary: (field, park, query) => client.fieldSummary(field, park, query),
  };
}

/** What becomes of the filter when a reading brings its match: one cleared meanwhile stays cleared. */
export function landedFilter(
  { filter, wantedFilter }: Store,
  asked: Filter,
  { passes, verdicts }: FilterMatch,
): Partial<Store> {
  const isWanted = wantedFilter === asked;
  if (filter.conditions.length === 0 && !isWanted) return {};
  return { filter: asked, passes, verdicts, wantedFilter: isWanted ? null : wantedFilter };
}
