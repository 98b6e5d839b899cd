import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource } from 'maplibre-gl';
import { translate } from '../i18n/translate';
import type { Store, TubanStore } from '../store/store';
import { isTwinShown } from '../store/twin-actions';
import { versionSources } from '../store/version-sources';
import type { LandMap } from './land-map';
import { layerLooksOf } from './layer-looks';
import type { Theme } from './palette';
import { firstLabelLayer } from './style';
import { mapColors } from './tokens';

const source = 'boundary-version';

/** A heavy line beside the usual boundaries, so that a version is not taken for the data's own. */
function layers(theme: Theme): LayerSpecification[] {
  const { casing, selected } = mapColors[theme];
  return [
    {
      id: 'version-casing',
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': casing, 'line-width': 7 },
    },
    {
      id: 'version-line',
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': selected, 'line-width': 4, 'line-dasharray': [3, 0.8] },
    },
  ];
}

/** Draws on one of two maps the version of a boundary that is chosen for it; returns what ends that. */
export function syncBoundary(landMap: LandMap, store: TubanStore, place: 0 | 1): () => void {
  const map = landMap.mapLibre;
  let hasLeftOut = false;

  const clear = () => {
    for (const { id } of layers('light')) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(source)) map.removeSource(source);
  };

  /** The other versions among the data would stand on both sides. */
  const leaveOutOwn = (state: Store, isLeftOut: boolean) => {
    if (!isLeftOut && !hasLeftOut) return;
    hasLeftOut = isLeftOut;
    const looks = layerLooksOf(state);
    const strengths = { ...looks.strengths, boundaries: 0 };
    landMap.setLayers(isLeftOut ? { ...looks, strengths } : looks);
  };

  const draw = () => {
    const state = store.getState();
    const shape = boundaryOf(state, place);
    leaveOutOwn(state, shape !== null);
    if (!shape) return clear();
    if (!map.getLayer(firstLabelLayer)) return;
    const data: GeoJSON.Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: shape },
    };
    const known = map.getSource<GeoJSONSource>(source);
    if (known) known.setData(data);
    else map.addSource(source, { type: 'geojson', data, tolerance: 0.1 });
    for (const layer of layers(state.theme)) {
      if (map.getLayer(layer.id)) map.removeLayer(layer.id);
      map.addLayer(layer, firstLabelLayer);
    }
  };

  map.on('style.load', draw);
  const unsubscribe = store.subscribe((state, before) => {
    if (
      state.twin?.boundaries !== before.twin?.boundaries ||
      isTwinShown(state) !== isTwinShown(before) ||
      state.compare.versions !== before.compare.versions ||
      state.snapshot !== before.snapshot ||
      state.drawings !== before.drawings ||
      state.layers !== before.layers ||
      state.basemap !== before.basemap ||
      state.theme !== before.theme
    )
      draw();
  });
  draw();
  return () => {
    unsubscribe();
    map.off('style.load', draw);
    clear();
  };
}

function boundaryOf(state: Store, place: 0 | 1): number[][][][] | null {
  const { twin, compare, snapshot, drawings, language } = state;
  const key = compare.versions[place];
  if (!twin?.boundaries || key === null || !snapshot || !isTwinShown(state)) return null;
  const t: Parameters<typeof versionSources>[3]['t'] = (text, values) =>
    translate(language, text, values);
  const found = versionSources(snapshot.parks, snapshot.areas, drawings, { t });
  return found.find((one) => one.key === key)?.multiPolygon ?? null;
}
