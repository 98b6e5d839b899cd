import { translateKey } from '../i18n/translate';
import type { Access } from './access';
import type { Actions, Store } from './actions';
import { isKnownBasemap } from './basemap';
import { rememberBasemaps } from './basemap-memory';
import { type Layers, withLayerHidden } from './layers';

type BasemapActions = Pick<
  Actions,
  | 'chooseBasemap'
  | 'saveBasemap'
  | 'removeBasemap'
  | 'setTiandituKey'
  | 'retryBasemap'
  | 'tellBasemapFailure'
>;

const failure = 'basemap.failed';

/** The backdrop from a server: only what the user chose is ever asked for. */
export function createBasemapActions({ set, get }: Access): BasemapActions {
  function change(part: Partial<Store>): void {
    set(part);
    const { ownBasemaps, tiandituKey, basemap } = get();
    rememberBasemaps({ ownBasemaps: [...ownBasemaps], tiandituKey, basemap });
  }

  /** Our own backdrop gives way to a basemap, and comes back without one; each can be shown again. */
  function backdrop(layers: Layers, isHidden: boolean): Layers {
    return (['rivers', 'grid'] as const).reduce(
      (result, id) => withLayerHidden(result, id, isHidden),
      layers,
    );
  }

  /** What choosing a basemap changes. */
  function choice(basemap: string | null): Partial<Store> {
    const { basemap: before, layers } = get();
    const isSwitched = (basemap === null) !== (before === null);
    return { basemap, ...(isSwitched ? { layers: backdrop(layers, basemap !== null) } : {}) };
  }

  function dropFailures(): void {
    set(({ notices }) => ({ notices: notices.filter(({ key }) => key !== failure) }));
  }

  return {
    chooseBasemap(basemap) {
      const { basemap: before, tiandituKey, openPanel } = get();
      dropFailures();
      if (basemap === before) return;
      change(choice(basemap));
      if (isKnownBasemap(basemap) && !tiandituKey) openPanel('basemaps');
    },
    saveBasemap(basemap, { isChosen = false } = {}) {
      const { ownBasemaps } = get();
      const isKnown = ownBasemaps.some(({ id }) => id === basemap.id);
      dropFailures();
      change({
        ownBasemaps: isKnown
          ? ownBasemaps.map((other) => (other.id === basemap.id ? basemap : other))
          : [...ownBasemaps, basemap],
        ...(isChosen ? choice(basemap.id) : {}),
      });
    },
    removeBasemap(id) {
      const { ownBasemaps, basemap } = get();
      if (basemap === id) dropFailures();
      change({
        ownBasemaps: ownBasemaps.filter((other) => other.id !== id),
        ...(basemap === id ? choice(null) : {}),
      });
    },
    setTiandituKey(key) {
      dropFailures();
      change({ tiandituKey: key.trim() });
    },
    retryBasemap() {
      dropFailures();
      set(({ basemapTries }) => ({ basemapTries: basemapTries + 1 }));
    },
    tellBasemapFailure() {
      const { notices, notify, layers, basemap, ownBasemaps, language } = get();
      if (notices.some(({ key }) => key === failure)) return;
      set({ layers: withLayerHidden(layers, 'grid', false) });
      const own = ownBasemaps.find(({ id }) => id === basemap);
      const name = own?.name ?? translateKey(language, `basemap.name.${basemap}`);
      notify({ tone: 'warn', key: failure, values: { name } });
    },
  };
}
