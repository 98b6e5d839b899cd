import type { Map as MapLibreMap } from 'maplibre-gl';

/** How many hold the drawing of each map. */
const holders = new WeakMap<MapLibreMap, number>();

/**
 * Lets the map fetch and lay out what it is given without drawing any of it, so that all of it comes in one picture;
 * what was drawn before stays on the screen. Returns what lets it draw again, once all who hold it have let go.
 */
export function holdDrawing(map: MapLibreMap): () => void {
  holders.set(map, (holders.get(map) ?? 0) + 1);
  const { painter } = map;
  painter.render = () => {};
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    const left = holders.get(map)! - 1;
    holders.set(map, left);
    if (left > 0) return;
    // What lies on the prototype comes to light again.
    for (const one of [painter, map.painter]) if (Object.hasOwn(one, 'render')) dropRender(one);
    map.triggerRepaint();
  };
}

function dropRender(painter: Partial<Pick<MapLibreMap['painter'], 'render'>>): void {
  delete painter.render;
}
