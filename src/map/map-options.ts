import { translate } from '../i18n/translate';
import type { TubanStore } from '../store/store';
import { textScales } from '../store/text-size';
import { dragShapeOf } from '../store/tool';
import type { LandMapOptions } from './land-map';

/** What the map is called for those who do not see it. */
export type MapName = 'map.name' | 'twin.map-name';

/** With what a map starts, and how what happens on it goes to the store. */
export function mapOptions(store: TubanStore, name: MapName): LandMapOptions {
  const { theme, camera, language, textSize } = store.getState();
  let hovering = 0;
  return {
    theme,
    textScale: textScales[textSize],
    camera: camera ?? undefined,
    label: translate(language, name),
    onClick({ lon, lat, modifiers }) {
      const { landAt, focusPlots, togglePlot, choosePark, focusArea, clearFocus, tool } =
        store.getState();
      if (tool && !dragShapeOf(tool)) return;
      void landAt(lon, lat).then(({ plot, park, area }) => {
        if (plot !== null) {
          if (modifiers.shift || modifiers.ctrl) togglePlot(plot);
          else focusPlots([plot], false);
        } else if (area !== null) focusArea(area, false);
        else if (park !== null) choosePark(park, false);
        else clearFocus();
      });
    },
    onContextMenu({ lon, lat, page }) {
      const { openContext, tool } = store.getState();
      if (!tool || dragShapeOf(tool)) openContext({ lon, lat, ...page });
    },
    onHover(event) {
      const { landAt, hover, setPointer, snapshot, tool, isDragging } = store.getState();
      const number = ++hovering;
      setPointer(event ? { lon: event.lon, lat: event.lat } : null);
      if (!event || !snapshot || tool || isDragging) {
        hover(null);
        store.getState().hoverPark(null);
        return;
      }
      void landAt(event.lon, event.lat).then(({ plot, park }) => {
        if (number !== hovering) return;
        hover(plot, event.page);
        store.getState().hoverPark(park);
      });
    },
    onCamera(next, isSettled) {
      if (isSettled) store.getState().setCamera(next);
    },
    onBusy: () => store.getState().setMapBusy(true),
    onBasemapFailure: () => store.getState().tellBasemapFailure(),
    onBasemapPartly: (count) =>
      store.getState().notify({ tone: 'info', key: 'basemap.style-partly', values: { count } }),
    onError({ reason, detail }) {
      const { notify, setMapBusy } = store.getState();
      if (reason === 'no-webgl2') setMapBusy(false);
      notify({
        tone: reason === 'no-webgl2' ? 'error' : 'warn',
        key: `map.error.${reason}`,
        values: { detail },
      });
    },
  };
}
