import type { State } from './state';

/** The datum by which tiles were cut: CGCS2000 and WGS 84 agree, the others lie up to some 700 m off. */
export const tileDatums = ['wgs84', 'gcj02', 'bd09'] as const;
export type TileDatum = (typeof tileDatums)[number];

/** Web Mercator, or longitude and latitude in equal degrees (Tianditu's `c` sets). */
export const tileGrids = ['mercator', 'lonlat'] as const;
export type TileGrid = (typeof tileGrids)[number];

/** A backdrop from a server: tiles by a template (XYZ or WMTS), or a style. */
export interface Basemap {
  id: string;
  name: string;
  kind: 'tiles' | 'style';
  /** Template of the tiles, or address of the style. */
  url: string;
  /** Template of tiles with names alone, to be laid over; empty for none. */
  labelUrl: string;
  datum: TileDatum;
  grid: TileGrid;
  /** The last zoom that has tiles. */
  maxZoom: number;
  /** Photographs: no change of colours at night, and the plots let them shine through. */
  isImagery: boolean;
  attribution: string;
}

const tiandituLayers = [
  { id: 'vec', labels: 'cva', maxZoom: 18 },
  { id: 'img', labels: 'cia', maxZoom: 18 },
  { id: 'ter', labels: 'cta', maxZoom: 14 },
] as const;

/** Basemaps that the app knows; an address may name them. `-c` are the sets by longitude and latitude. */
export const knownBasemapIds = [
  'tianditu-vec',
  'tianditu-img',
  'tianditu-ter',
  'tianditu-vec-c',
  'tianditu-img-c',
  'tianditu-ter-c',
] as const;
export type KnownBasemapId = (typeof knownBasemapIds)[number];

export function isKnownBasemap(id: string | null): id is KnownBasemapId {
  return (knownBasemapIds as readonly (string | null)[]).includes(id);
}

/** A layer of Tianditu's tile service: vec_w, cia_c … with the user's key (domain §4.5). */
export function tiandituTemplate(layer: string, set: 'w' | 'c', key: string): string {
  return (
    `https://t{0-7}.tianditu.gov.cn/${layer}_${set}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0` +
    `&LAYER=${layer}&STYLE=default&TILEMATRIXSET=${set}&FORMAT=tiles` +
    `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`
  );
}

/** A basemap of Tianditu with the user's key. */
export function tianditu(id: KnownBasemapId, key: string): Basemap {
  const [, layerId, c] = /^tianditu-(\w+?)(-c)?$/.exec(id)!;
  const layer = tiandituLayers.find((one) => one.id === layerId)!;
  const set = c ? 'c' : 'w';
  return {
    id,
    name: id,
    kind: 'tiles',
    url: tiandituTemplate(layer.id, set, key),
    labelUrl: tiandituTemplate(layer.labels, set, key),
    datum: 'wgs84',
    grid: c ? 'lonlat' : 'mercator',
    maxZoom: layer.maxZoom,
    isImagery: layer.id === 'img',
    attribution: '天地图 · 国家地理信息公共服务平台',
  };
}

/** The basemap that is chosen; `null` for none, or for Tianditu without a key. */
export function chosenBasemap({
  basemap,
  ownBasemaps,
  tiandituKey,
}: Pick<State, 'basemap' | 'ownBasemaps' | 'tiandituKey'>): Basemap | null {
  if (basemap === null) return null;
  if (isKnownBasemap(basemap)) return tiandituKey ? tianditu(basemap, tiandituKey) : null;
  return ownBasemaps.find(({ id }) => id === basemap) ?? null;
}
