import type { BoundaryKind, ZoneKind } from '../domain/area-use';
import type { Theme } from './palette';
import { limitColors, mapColors, strokes, zoneColors } from './tokens';

/** One way of drawing over all shapes of a layer; passes are drawn in order. Lengths are px. */
export type ShapePass =
  | { kind: 'flat'; color: string; opacity: number }
  | {
      kind: 'stroke';
      color: string;
      opacity: number;
      width: number;
      /** Inwards from the edge. */
      offset?: number;
      blur?: number;
      dash?: readonly [number, number, number, number];
      minZoom?: number;
    }
  /** A strip of even tint along the inside of the edge, however jagged. */
  | { kind: 'band'; color: string; opacity: number; width: number; minZoom: number }
  | {
      kind: 'dots';
      color: string;
      ground: string;
      radius: number;
      ring: number;
      minZoom: number;
      /** Above this many vertices no dots are drawn. */
      mostVertices: number;
    };

/** The land of a park, under everything that lies in it. */
export function parkGroundPasses(theme: Theme): ShapePass[] {
  return [{ kind: 'flat', color: mapColors[theme].parkGround, opacity: 1 }];
}

/** The limits of a park: inner band, white casing, dash-dot line. */
export function parkBoundaryPasses(theme: Theme): ShapePass[] {
  const { parkLine, casing } = mapColors[theme];
  const { width, dash, casing: casingWidth, band, bandOpacity } = strokes.parkBoundary;
  return [
    { kind: 'band', color: parkLine, opacity: bandOpacity, width: band, minZoom: 12 },
    { kind: 'stroke', color: casing, opacity: 1, width: casingWidth, minZoom: 10 },
    { kind: 'stroke', color: parkLine, opacity: 1, width, dash },
  ];
}

/** A given area: a dashed line and hardly any tint, since it lies over the land that it is about. */
export function areaPasses(theme: Theme): ShapePass[] {
  const { parkLine, casing } = mapColors[theme];
  const { width, dash, casing: casingWidth, tint } = strokes.area;
  return [
    { kind: 'flat', color: parkLine, opacity: tint },
    { kind: 'stroke', color: casing, opacity: 1, width: casingWidth, minZoom: 10 },
    { kind: 'stroke', color: parkLine, opacity: 1, width, dash },
  ];
}

/** Land of one function: its colour along the edge and hardly any tint, since the plots' colours lie under it. */
export function zonePasses(theme: Theme, kind: ZoneKind): ShapePass[] {
  const color = zoneColors[theme][kind];
  const { casing } = mapColors[theme];
  return [
    { kind: 'flat', color, opacity: 0.1 },
    { kind: 'band', color, opacity: 0.4, width: 9, minZoom: 11 },
    { kind: 'stroke', color: casing, opacity: 0.9, width: 4, minZoom: 11 },
    { kind: 'stroke', color, opacity: 1, width: 2 },
  ];
}

/** An approved limit is a whole line, a planned one is dashed; neither is the line of a park. */
export function limitPasses(theme: Theme, kind: BoundaryKind): ShapePass[] {
  const color = limitColors[theme][kind];
  const dash = kind === 'planned' ? ([9, 5, 9, 5] as const) : undefined;
  return [
    { kind: 'stroke', color: mapColors[theme].casing, opacity: 1, width: 4.4, minZoom: 10 },
    { kind: 'stroke', color, opacity: 1, width: 2.4, ...(dash ? { dash } : {}) },
  ];
}

/** A park that is pointed at, on the map or in a list: its line alone, heavy. */
export function hoveredParkPasses(theme: Theme): ShapePass[] {
  const { hover, casing } = mapColors[theme];
  const { width, casing: casingWidth } = strokes.hoveredPark;
  return [
    { kind: 'stroke', color: casing, opacity: 1, width: casingWidth },
    { kind: 'stroke', color: hover, opacity: 1, width },
  ];
}

/** What lies under the pointer: lifted a little, ink on a casing. */
export function hoverPasses(theme: Theme): ShapePass[] {
  const { hover, casing } = mapColors[theme];
  const { width, casing: casingWidth, lighten } = strokes.hover;
  return [
    { kind: 'flat', color: '#FFFFFF', opacity: lighten },
    { kind: 'stroke', color: casing, opacity: 1, width: casingWidth },
    { kind: 'stroke', color: hover, opacity: 1, width },
  ];
}

/** What has just become idle, for a moment: its outline, heavy, on a casing. */
export function flashPasses(theme: Theme): ShapePass[] {
  const { hover, casing } = mapColors[theme];
  const { width, casing: casingWidth } = strokes.selected;
  return [
    { kind: 'stroke', color: casing, opacity: 1, width: casingWidth },
    { kind: 'stroke', color: hover, opacity: 1, width },
  ];
}

/** What is selected: soft edge, casing, heavy line, and its vertices when they can be told apart. */
export function selectedPasses(theme: Theme): ShapePass[] {
  const { selected, casing } = mapColors[theme];
  const { width, casing: casingWidth, edge, edgeOpacity } = strokes.selected;
  return [
    { kind: 'stroke', color: selected, opacity: edgeOpacity, width: edge, blur: 2 },
    { kind: 'stroke', color: casing, opacity: 1, width: casingWidth },
    { kind: 'stroke', color: selected, opacity: 1, width },
    {
      kind: 'dots',
      color: selected,
      ground: casing,
      radius: 3,
      ring: 1.6,
      minZoom: 14,
      mostVertices: 200,
    },
  ];
}
