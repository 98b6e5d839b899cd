import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What of a style can be laid under our own. */
export interface MergedStyle {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
  /** Layers that are left out: they need a sprite, or a source that is not supported. */
  dropped: number;
}

export const stylePrefix = 'basemap-style-';

const sourceTypes = ['vector', 'raster', 'raster-dem', 'geojson'];
const patterns = ['fill-pattern', 'line-pattern', 'background-pattern', 'fill-extrusion-pattern'];

/**
 * The sources and layers of a style with ids of their own, addresses made absolute; `null` when it is no
 * style of version 8. Icons and patterns need the style's sprite, glyphs its font server: the former are
 * left out and counted, texts are drawn in the fonts at hand.
 */
export function mergeStyle(json: unknown, address: string): MergedStyle | null {
  if (typeof json !== 'object' || json === null) return null;
  const { version, sources, layers } = json as Record<string, unknown>;
  if (version !== 8 || typeof sources !== 'object' || sources === null || !Array.isArray(layers))
    return null;
  const merged: MergedStyle = { sources: {}, layers: [], dropped: 0 };
  for (const [id, source] of Object.entries(sources)) {
    const absolute = withAbsoluteAddresses(source as Record<string, unknown>, address);
    if (absolute) merged.sources[`${stylePrefix}${id}`] = absolute;
  }
  const ids = new Set<string>();
  for (const layer of layers as unknown[]) {
    const taken = takeLayer(layer, merged.sources);
    if (taken && !ids.has(taken.id)) {
      ids.add(taken.id);
      merged.layers.push(taken);
    } else merged.dropped++;
  }
  return merged;
}

function withAbsoluteAddresses(
  source: Record<string, unknown>,
  address: string,
): SourceSpecification | null {
  if (!sourceTypes.includes(String(source?.type))) return null;
  const absolute = (text: unknown): string | null => {
    if (typeof text !== 'string') return null;
    try {
      // Braces of a template would be escaped.
      const url = new URL(text.replaceAll('{', '%7B').replaceAll('}', '%7D'), address);
      const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
      return isWeb ? url.href.replace(/%7B/gi, '{').replace(/%7D/gi, '}') : null;
    } catch {
      return null;
    }
  };
  const result: Record<string, unknown> = { ...source };
  if (source.url !== undefined) result.url = absolute(source.url);
  if (typeof source.data === 'string') result.data = absolute(source.data);
  if (Array.isArray(source.tiles)) {
    const tiles = source.tiles.map(absolute);
    result.tiles = tiles.includes(null) ? null : tiles;
  }
  const isWhole = result.url !== null && result.data !== null && result.tiles !== null;
  return isWhole ? (result as unknown as SourceSpecification) : null;
}

function takeLayer(
  layer: unknown,
  sources: Record<string, SourceSpecification>,
): LayerSpecification | null {
  if (typeof layer !== 'object' || layer === null) return null;
  const it = layer as Record<string, unknown> & {
    layout?: Record<string, unknown>;
    paint?: Record<string, unknown>;
  };
  if (typeof it.id !== 'string' || typeof it.type !== 'string' || it.type === 'sky') return null;
  const source = typeof it.source === 'string' ? `${stylePrefix}${it.source}` : undefined;
  if (it.type !== 'background' && (!source || !sources[source])) return null;
  if (patterns.some((name) => it.paint?.[name] !== undefined)) return null;
  const result: Record<string, unknown> = { ...it, id: `${stylePrefix}${it.id}` };
  if (source) result.source = source;
  if (it.type === 'symbol') {
    const layout = Object.entries(it.layout ?? {}).filter(([name]) => !name.startsWith('icon-'));
    if (!layout.some(([name]) => name === 'text-field')) return null;
    result.layout = Object.fromEntries(layout);
  }
  return result as unknown as LayerSpecification;
}
