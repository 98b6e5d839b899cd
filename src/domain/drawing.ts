import type { GaussKruegerZone } from './dataset';

/** What a person may draw on the map. */
export const drawingKinds = ['point', 'line', 'polygon'] as const;
export type DrawingKind = (typeof drawingKinds)[number];

/** Colours of drawings by name: none of them is taken for a category of land. */
export const drawingInks = ['ink', 'petrol', 'magenta', 'navy', 'brown'] as const;
export type DrawingInk = (typeof drawingInks)[number];

/** Something drawn on the map by its reader: kept beside the data, never part of them. */
export interface Drawing {
  id: string;
  kind: DrawingKind;
  name: string;
  ink: DrawingInk;
  /** Lon/lat degrees (CGCS2000), one point for a point; a polygon's ring is open. */
  coordinates: readonly Position[];
  isHidden: boolean;
}

export type Position = readonly [number, number];

/** Fewest points of each kind. */
export const fewestPoints: Record<DrawingKind, number> = { point: 1, line: 2, polygon: 3 };

/** A polygon's open ring as GeoJSON multipolygon coordinates, its ring closed. */
export function multiPolygonOfRing(ring: readonly Position[]): number[][][][] {
  const first = ring[0];
  if (!first) return [];
  return [[[...ring, first].map(([lon, lat]) => [lon, lat])]];
}

/** Whether two zones are the same; `null` stands for the one proposed by place. */
export function isSameZone(a: GaussKruegerZone | null, b: GaussKruegerZone | null): boolean {
  return a?.width === b?.width && a?.centralMeridian === b?.centralMeridian;
}
