import { categories } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import type { Access } from './access';
import type { Actions } from './actions';
import { parkAndNested } from './park-and-nested';
import { keepSearches, withSearch } from './search-history';

type FindActions = Pick<
  Actions,
  | 'search'
  | 'matchTexts'
  | 'showPlotsOfFound'
  | 'goToSearch'
  | 'rememberSearch'
  | 'forgetSearches'
  | 'goToPlace'
  | 'clearMarker'
  | 'showLongestIdle'
  | 'showNextIdle'
>;

/** Half the width of what is shown around a place, degrees: some five hundred metres. */
const aroundPlace = 0.005;

/** Finding plots, parks, holders, industries and places. */
export function createFindActions({ client, set, get, track, report }: Access): FindActions {
  return {
    search: (text) => client.search(text),
    matchTexts: (query, texts) => client.matchTexts(query, texts),
    async showPlotsOfFound(kind, index) {
      try {
        get().focusPlots(await track(client.plotsOfFound(kind, index)), true);
      } catch (error) {
        report(error);
      }
    },
    goToSearch: () =>
      set(({ searchRequest }) => ({
        searchRequest: searchRequest + 1,
        panel: null,
        isLeftOpen: true,
        tab: null,
      })),
    rememberSearch(text) {
      const searchHistory = withSearch(get().searchHistory, text);
      keepSearches(searchHistory);
      set({ searchHistory });
    },
    forgetSearches() {
      keepSearches([]);
      set({ searchHistory: [] });
    },
    goToPlace({ lon, lat }) {
      set({ marker: { lon, lat } });
      get().requestFit([
        lon - aroundPlace,
        lat - aroundPlace,
        lon + aroundPlace,
        lat + aroundPlace,
      ]);
    },
    clearMarker: () => set({ marker: null }),
    async showLongestIdle(park) {
      const { focusPlots, notify } = get();
      try {
        const longest = await track(client.longestIdle(park));
        if (longest) focusPlots([longest.plot], true);
        else notify({ tone: 'info', key: 'notice.none-idle' });
      } catch (error) {
        report(error);
      }
    },
    showNextIdle() {
      const { snapshot, reading, park, focusPlots, notify } = get();
      if (!snapshot || !reading) return;
      const parks = park === null ? null : parkAndNested(snapshot, park);
      const supplied = categories.indexOf('supplied');
      let next = -1;
      for (let i = 0; i < snapshot.plotCount; i++) {
        const day = reading.nextDays[i]!;
        if (day === UNKNOWN_DAY || reading.categories[i] !== supplied) continue;
        if (parks && !parks.has(snapshot.plotPark[i]!)) continue;
        if (next < 0 || day < reading.nextDays[next]!) next = i;
      }
      if (next >= 0) focusPlots([next], true);
      else notify({ tone: 'info', key: 'notice.none-next' });
    },
  };
}
