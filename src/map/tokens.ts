import type { BoundaryKind, ZoneKind } from '../domain/area-use';
import type { Theme } from './palette';

export interface MapColors {
  land: string;
  water: string;
  waterLine: string;
  waterLabel: string;
  parkGround: string;
  parkLine: string;
  road: string;
  roadCase: string;
  green: string;
  building: string;
  buildingLine: string;
  quietLine: string;
  quietFill: string;
  grid: string;
  label: string;
  labelMinor: string;
  roadLabel: string;
  halo: string;
  /** White on paper, near-black at night: what sets a line off from what lies under it. */
  casing: string;
  hover: string;
  selected: string;
  warning: string;
  wash: string;
  washedOutline: string;
}

/** Colours of everything on the map but the categories. */
export const mapColors: Record<Theme, MapColors> = {
  light: {
    land: '#F0F1EC',
    water: '#CBDCE3',
    waterLine: '#9FBAC5',
    waterLabel: '#3A6374',
    parkGround: '#FBFBF8',
    parkLine: '#20292D',
    road: '#FFFFFF',
    roadCase: '#DEDED8',
    green: '#D5E3CB',
    building: '#EEF0F1',
    buildingLine: '#A4AEB4',
    quietLine: '#B9BFBE',
    quietFill: '#E4E6E1',
    grid: '#DFE1DB',
    label: '#161C1F',
    labelMinor: '#4C565B',
    roadLabel: '#68737A',
    halo: '#FFFFFF',
    casing: '#FFFFFF',
    hover: '#161C1F',
    selected: '#11181B',
    warning: '#161C1F',
    wash: '#F7F8F5',
    washedOutline: '#AEB6B9',
  },
  dark: {
    land: '#12191C',
    water: '#143B49',
    waterLine: '#3E7585',
    waterLabel: '#8FC1D2',
    parkGround: '#1D272B',
    parkLine: '#F2EFE6',
    road: '#0F1619',
    roadCase: '#2A3439',
    green: '#24392F',
    building: '#6A757A',
    buildingLine: '#2C3437',
    quietLine: '#46535A',
    quietFill: '#1A2327',
    grid: '#1E282D',
    label: '#F2EFE6',
    labelMinor: '#C6CCCB',
    roadLabel: '#98A3A5',
    halo: '#0C1215',
    casing: '#0B1113',
    hover: '#FFFFFF',
    selected: '#FFFFFF',
    warning: '#F2EFE6',
    wash: '#12191C',
    washedOutline: '#4E5A5F',
  },
};

/** Widths and lengths of lines on the map, px. */
export const strokes = {
  parkBoundary: { width: 1.5, dash: [11, 3, 2, 3], casing: 3.2, band: 14, bandOpacity: 0.1 },
  area: { width: 1.6, dash: [7, 4, 7, 4], casing: 3.4, tint: 0.04 },
  hoveredPark: { width: 2.4, casing: 5.4 },
  standardPlot: { inset: 1.2, width: 1.1, minZoom: 13.5 },
  warning: { width: 2, dash: [6, 4, 6, 4], casing: 4.5 },
  hover: { width: 1.8, casing: 4.6, lighten: 0.14 },
  selected: { width: 2.6, casing: 6.4, edge: 11, edgeOpacity: 0.18 },
} as const;

/** A day badge is the same on both themes. */
export const badgeColors = {
  ground: '#161C1F',
  text: '#FFFFFF',
  icon: '#F8E38D',
  edge: '#4A555A',
} as const;

export const WASH_OPACITY = 0.8;

/** Families as `text-font` names them; glyphs are drawn from these CSS fonts, the first name only carries the weight. */
export const fontStacks = {
  strong: ['Barlow SemiBold', 'Barlow', 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei'],
  plain: ['Barlow Medium', 'Barlow', 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei'],
} as const;
export const fontWeights = { strong: 600, plain: 500 } as const;

/** Functional zones; `views/zones/zones.css` has the same. */
export const zoneColors: Record<Theme, Record<ZoneKind, string>> = {
  light: { industry: '#6D597A', service: '#C2611A', living: '#A98412', ecology: '#2F7D55' },
  dark: { industry: '#B9A3C9', service: '#F0A05F', living: '#E3C65A', ecology: '#74C69A' },
};

/** The limits that files tell besides the parks' own. */
export const limitColors: Record<Theme, Record<BoundaryKind, string>> = {
  light: { approved: '#9B1C31', planned: '#1F5FBF' },
  dark: { approved: '#FF8A9B', planned: '#8AB8FF' },
};
