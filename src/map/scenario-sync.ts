import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource } from 'maplibre-gl';
import { translate } from '../i18n/translate';
import { shownScenario } from '../store/scenario-actions';
import type { Store, TubanStore } from '../store/store';
import type { SupposedLand } from '../worker/scenario-messages';
import { loadLabelFonts } from './label-fonts';
import type { LandMap } from './land-map';
import { categoryLooks, type Theme } from './palette';
import { firstLabelLayer } from './style';
import { fontStacks, mapColors } from './tokens';

const source = 'supposed-land';

/** Supposed land: the colour of its class without the pattern of data, and a dashed edge. */
function layers(theme: Theme): LayerSpecification[] {
  const { casing, halo } = mapColors[theme];
  // No class, and no mark of data (the dashes of a warning are black), has this colour.
  const ink = theme === 'light' ? '#A8106B' : '#FF8AD0';
  return [
    { id: 'supposed-fill', type: 'fill', source, paint: { 'fill-color': ['get', 'fill'] } },
    {
      id: 'supposed-casing',
      type: 'line',
      source,
      paint: { 'line-color': casing, 'line-width': 4 },
    },
    {
      id: 'supposed-edge',
      type: 'line',
      source,
      paint: { 'line-color': ink, 'line-width': 2.2, 'line-dasharray': [2.5, 1.6] },
    },
    {
      id: 'supposed-label',
      type: 'symbol',
      source,
      minzoom: 13,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [...fontStacks.strong],
        'text-size': 12,
        // Beside the number and the area of the plot, wherever there is room: the dashed edge says the same.
        'text-variable-anchor-offset': [
          'top',
          [0, 1.25],
          'bottom',
          [0, -1.1],
          'left',
          [2, 0],
          'right',
          [-2, 0],
        ],
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.6 },
    },
  ];
}

/** Keeps the land that the open scenario supposes on the map while it is to be shown; returns what ends that. */
export function syncScenario(landMap: LandMap, store: TubanStore): () => void {
  const map = landMap.mapLibre;
  let land: readonly SupposedLand[] = [];
  let request = 0;
  let isEnded = false;

  const clear = () => {
    for (const { id } of layers('light')) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(source)) map.removeSource(source);
  };

  const draw = () => {
    const { theme, language } = store.getState();
    if (land.length === 0) return clear();
    const text = translate(language, 'scenario.mark');
    const data: GeoJSON.FeatureCollection = {
      type: 'FeatureCollection',
      features: land.map(({ multiPolygon, category }) => ({
        type: 'Feature',
        properties: { fill: categoryLooks[category][theme].fill, text },
        geometry: { type: 'MultiPolygon', coordinates: multiPolygon },
      })),
    };
    const put = () => {
      if (isEnded || !map.getLayer(firstLabelLayer)) return;
      const known = map.getSource<GeoJSONSource>(source);
      if (known) known.setData(data);
      else map.addSource(source, { type: 'geojson', data, tolerance: 0.1 });
      for (const layer of layers(theme)) {
        if (map.getLayer(layer.id)) map.removeLayer(layer.id);
        map.addLayer(layer, firstLabelLayer);
      }
    };
    const fonts = loadLabelFonts([text]);
    const own = request;
    if (fonts) void fonts.then(() => own === request && put());
    else put();
  };

  const ask = async (state: Store) => {
    const own = ++request;
    const scenario = shownScenario(state);
    let found: readonly SupposedLand[] = [];
    if (scenario && state.reading)
      // A reading that is overtaken is asked for again with the next one.
      found = await state.supposedLand(scenario.edits).catch(() => []);
    if (isEnded || own !== request || (found.length === 0 && land.length === 0)) return;
    land = found;
    draw();
  };

  map.on('style.load', draw);
  const unsubscribe = store.subscribe((state, before) => {
    if (shownScenario(state)?.edits !== shownScenario(before)?.edits) void ask(state);
    else if (shownScenario(state) && state.reading !== before.reading) void ask(state);
    else if (state.theme !== before.theme || state.language !== before.language) draw();
  });
  void ask(store.getState());
  return () => {
    isEnded = true;
    unsubscribe();
    map.off('style.load', draw);
    clear();
  };
}
