/** What lies over the land, always on top and in this order. */
export const topLayers = ['labels', 'warning90', 'standardPlot'] as const;

/** What may be put in another order, from the top down; context layers of the data stand after the plots. */
export const movableLayers = [
  'boundaries',
  'planned',
  'approved',
  'areas',
  'zones',
  'plots',
  'rivers',
  'grid',
  'basemap-labels',
] as const;

export type FixedLayer = (typeof topLayers)[number] | (typeof movableLayers)[number] | 'basemap';

/** A layer of the map: one of ours, or `context:<name>` for what came with the data. */
export type LayerId = FixedLayer | `context:${string}`;

/** How the layers differ from how they are drawn at first. */
export interface Layers {
  hidden: readonly LayerId[];
  /** Percent, 0–99; a layer that is not named has 100. */
  opacity: Readonly<Partial<Record<LayerId, number>>>;
  /** The movable layers from the top down; empty for the usual order. */
  order: readonly LayerId[];
}

export const usualLayers: Layers = { hidden: [], opacity: {}, order: [] };

const contextPrefix = 'context:';

/** Ids of context layers by their names; a name that comes again is numbered. */
export function contextLayerIds(names: readonly string[]): LayerId[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${contextPrefix}${times === 1 ? name : `${name} (${times})`}` as LayerId;
  });
}

/** Whether a text names a layer of ours or of the data. */
export function isLayerId(text: string): text is LayerId {
  return (
    text === 'basemap' ||
    (topLayers as readonly string[]).includes(text) ||
    (movableLayers as readonly string[]).includes(text) ||
    (text.startsWith(contextPrefix) && text.length > contextPrefix.length)
  );
}

/** The movable layers in their usual order, from the top down, with the context layers of the data. */
export function usualOrder(contextIds: readonly LayerId[]): LayerId[] {
  return movableLayers.flatMap((id) => (id === 'plots' ? [id, ...contextIds] : [id]));
}

/** The movable layers from the top down: as the user put them, new ones where they usually stand. */
export function layerOrder({ order }: Layers, contextIds: readonly LayerId[]): LayerId[] {
  const usual = usualOrder(contextIds);
  const present = new Set(usual);
  const result = [...new Set(order)].filter((id) => present.has(id));
  usual.forEach((id, at) => {
    if (result.includes(id)) return;
    // A context layer that the user put elsewhere says nothing of where others stand.
    const before = usual
      .slice(0, at)
      .findLast(
        (other) =>
          result.includes(other) && !(other.startsWith(contextPrefix) && order.includes(other)),
      );
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, id);
  });
  return result;
}

/** The layers with one moved to stand before (above) another, or below all with `null`. */
export function withLayerMoved(
  layers: Layers,
  contextIds: readonly LayerId[],
  moved: LayerId,
  before: LayerId | null,
): Layers {
  const current = layerOrder(layers, contextIds);
  if (!current.includes(moved) || moved === before) return layers;
  const order = current.filter((id) => id !== moved);
  const at = before === null ? -1 : order.indexOf(before);
  order.splice(at < 0 ? order.length : at, 0, moved);
  const usual = usualOrder(contextIds);
  const isUsual = order.every((id, i) => id === usual[i]);
  return { ...layers, order: isUsual ? [] : order };
}

/** The layers with one of them shown or hidden. */
export function withLayerHidden(layers: Layers, id: LayerId, isHidden: boolean): Layers {
  const others = layers.hidden.filter((other) => other !== id);
  return { ...layers, hidden: isHidden ? [...others, id] : others };
}

/** The layers with the opacity of one, percent; 100 is the usual. */
export function withLayerOpacity(layers: Layers, id: LayerId, percent: number): Layers {
  const { [id]: _, ...others } = layers.opacity;
  const whole = Math.round(Math.min(100, Math.max(0, percent)));
  return { ...layers, opacity: whole === 100 ? others : { ...others, [id]: whole } };
}

/** How much of a layer shows, 0–1; 0 when it is hidden. */
export function layerStrength(layers: Layers, id: LayerId): number {
  return layers.hidden.includes(id) ? 0 : (layers.opacity[id] ?? 100) / 100;
}
