import type { Map as MapLibreMap } from 'maplibre-gl';

/** Draws as sharply as the screen is, also once the window stands on another; returns what ends that. */
export function followSharpness(map: MapLibreMap): () => void {
  let query: MediaQueryList | null = null;
  const follow = () => {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  const changed = () => {
    map.resize();
    follow();
  };
  follow();
  return () => query?.removeEventListener('change', changed);
}
