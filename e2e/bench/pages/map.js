import { Map as MapLibreMap, setWorkerUrl } from '/bench-maplibre/maplibre-gl.mjs';

setWorkerUrl(new URL('/bench-maplibre/maplibre-gl-worker.mjs', location.href).href);

const colours = {
  built: '#8da0cb',
  'low-efficiency': '#e5c494',
  'standard-plot': '#66c2a5',
  'under-construction': '#ffd92f',
  idle: '#fc8d62',
  unsupplied: '#b3b3b3',
  'approved-unsupplied': '#e78ac3',
};
const colour = ['match', ['get', 'category'], ...Object.entries(colours).flat(), '#a6d854'];

const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#ffffff' } }],
    transition: { duration: 0, delay: 0 },
  },
  center: [106.5, 29.5],
  zoom: 9,
  attributionControl: false,
  fadeDuration: 0,
});

/** Time until the map is at rest and drawn after a change, ms. */
async function untilDrawn(change) {
  const start = performance.now();
  const idle = map.once('idle');
  change();
  await idle;
  return window.probe.finishDrawing() - start;
}

window.mapPage = {
  ready: map.loaded() ? Promise.resolve() : map.once('idle').then(() => {}),

  /** Fetch and parse in a worker, then a bare GeoJSON source with fill and line. */
  async load(address, bounds) {
    const start = performance.now();
    const worker = new Worker(new URL('parse-worker.js', import.meta.url), { type: 'module' });
    const data = await new Promise((resolve) => {
      worker.onmessage = (event) => resolve(event.data);
      worker.postMessage({ source: address, isWanted: true });
    });
    worker.terminate();
    await untilDrawn(() => {
      map.fitBounds(bounds, { animate: false, padding: 20 });
      map.addSource('plots', { type: 'geojson', data });
      map.addLayer({ id: 'fill', type: 'fill', source: 'plots', paint: { 'fill-color': colour } });
      map.addLayer({ id: 'line', type: 'line', source: 'plots', paint: { 'line-color': '#333' } });
    });
    return { start, pictureMs: performance.now() - start };
  },

  /** Shows one category only, or all again. */
  filter: (category) =>
    untilDrawn(() => {
      const filter = category ? ['==', ['get', 'category'], category] : null;
      map.setFilter('fill', filter);
      map.setFilter('line', filter);
    }),

  /** One more picture of a map with nothing on it. */
  repaint: (value) => untilDrawn(() => map.setPaintProperty('paper', 'background-color', value)),
};
