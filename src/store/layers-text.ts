import { isLayerId, type LayerId, type Layers, usualLayers } from './layers';

/** What separates in the text stands escaped in names of the data. */
const escaped = (id: string) =>
  id.replace(/[%,*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function unescaped(text: string): LayerId | null {
  const id = text.replace(/%(25|2C|2A)/g, decodeURIComponent);
  return isLayerId(id) ? id : null;
}

/**
 * What of the layers differs from the usual, for the address: `-rivers,plots*70` are hidden rivers and
 * plots of 70 %. `undefined` when nothing differs.
 */
export function printLayers({ hidden, opacity }: Layers): string | undefined {
  const ids = [...new Set([...hidden, ...(Object.keys(opacity) as LayerId[])])];
  const tokens = ids.map((id) => {
    const percent = opacity[id];
    return `${hidden.includes(id) ? '-' : ''}${escaped(id)}${percent === undefined ? '' : `*${percent}`}`;
  });
  return tokens.length > 0 ? tokens.join(',') : undefined;
}

/** The order of the layers for the address, or `undefined` for the usual one. */
export function printLayerOrder({ order }: Layers): string | undefined {
  return order.length > 0 ? order.map(escaped).join(',') : undefined;
}

/** The layers of an address; what is malformed is left out. */
export function parseLayers(differing: string | null, order: string | null): Layers | undefined {
  if (!differing && !order) return undefined;
  const hidden: LayerId[] = [];
  const opacity: Partial<Record<LayerId, number>> = {};
  for (const token of differing?.split(',') ?? []) {
    const [, minus, name, percent] = /^(-?)([^*]+)(?:\*(\d{1,2}))?$/.exec(token) ?? [];
    const id = name ? unescaped(name) : null;
    if (!id) continue;
    if (minus && !hidden.includes(id)) hidden.push(id);
    if (percent !== undefined) opacity[id] = Number(percent);
  }
  const ids = order?.split(',').flatMap((text) => unescaped(text) ?? []) ?? [];
  const layers = { ...usualLayers, hidden, opacity, order: [...new Set(ids)] };
  const isUsual = hidden.length + layers.order.length + Object.keys(opacity).length === 0;
  return isUsual ? undefined : layers;
}
