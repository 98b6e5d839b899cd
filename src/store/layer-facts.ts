import type { LayerRole } from '../domain/issue';
import type { Bounds } from '../domain/polygons';
import type { Snapshot } from '../worker/data-messages';
import { contextLayerIds, type LayerId } from './layers';
import { unionOfBounds } from './selectors';

/** Where a layer of the map comes from. */
export interface LayerFacts {
  /** The layers of files that it was read from. */
  sources: { file: string; rows: number; crs: string | null }[];
  /** i18n key of what is said of a layer that no file of the user holds, or `null`. */
  note: 'rivers' | 'grid' | 'labels' | 'basemap' | null;
}

const roles: Partial<Record<LayerId, LayerRole>> = {
  plots: 'plots',
  standardPlot: 'plots',
  warning90: 'plots',
  boundaries: 'parks',
  areas: 'areas',
  zones: 'areas',
  approved: 'areas',
  planned: 'areas',
};

function contextIndex(snapshot: Snapshot, id: LayerId): number {
  return contextLayerIds(snapshot.context.map(({ name }) => name)).indexOf(id);
}

/** The areas that a layer shows. */
export function areasOfLayer(
  { areas }: Snapshot,
  layer: 'areas' | 'zones' | 'approved' | 'planned',
): Snapshot['areas'] {
  if (layer === 'areas') return areas.filter(({ use }) => use === null);
  if (layer === 'zones') return areas.filter(({ use }) => use?.startsWith('zone-'));
  return areas.filter(({ use }) => use === `boundary-${layer}`);
}

/** The sources of a layer of the map. */
export function layerFacts(snapshot: Snapshot, id: LayerId): LayerFacts {
  const role = roles[id];
  const at = contextIndex(snapshot, id);
  const layers = role
    ? snapshot.layers.filter((layer) => layer.role === role)
    : at >= 0
      ? [snapshot.layers[snapshot.context[at]!.layer]!]
      : [];
  const isOurs = id === 'rivers' || id === 'grid' || id === 'labels';
  const isBasemap = id === 'basemap' || id === 'basemap-labels';
  return {
    sources: layers.map(({ file, rows, crs }) => ({ file, rows, crs })),
    note: isOurs ? id : isBasemap ? 'basemap' : null,
  };
}

/** The bounds of what a layer shows, lon/lat degrees; `null` where it has none of its own. */
export function layerBounds(snapshot: Snapshot, id: LayerId): Bounds | null {
  const at = contextIndex(snapshot, id);
  if (at >= 0) return boundsOfPositions(JSON.parse(snapshot.context[at]!.geojson));
  switch (id) {
    case 'boundaries':
      return unionOfBounds(snapshot.parks.map(({ bounds }) => bounds));
    case 'areas':
    case 'zones':
    case 'approved':
    case 'planned':
      return unionOfBounds(areasOfLayer(snapshot, id).map(({ bounds }) => bounds));
    case 'plots':
    case 'standardPlot':
    case 'warning90':
    case 'labels':
      return snapshot.bounds;
    default:
      return null;
  }
}

/** Bounds of all positions in a GeoJSON object, however deep they stand. */
function boundsOfPositions(geojson: unknown): Bounds | null {
  let bounds: Bounds | null = null;
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) {
      if (typeof value !== 'object' || value === null) return;
      const { coordinates, geometry, geometries, features } = value as Record<string, unknown>;
      for (const part of [coordinates, geometry, geometries, features]) visit(part);
      return;
    }
    const [lon, lat] = value;
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      value.forEach(visit);
      return;
    }
    bounds = bounds
      ? [
          Math.min(bounds[0], lon),
          Math.min(bounds[1], lat),
          Math.max(bounds[2], lon),
          Math.max(bounds[3], lat),
        ]
      : [lon, lat, lon, lat];
  };
  visit(geojson);
  return bounds;
}
