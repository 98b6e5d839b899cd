import type { Theme } from '../../map/palette';

/** How a park is told from the others wherever it stands: colour, dash and the form of its mark. */
export interface ParkIdentity {
  color: string;
  dash: readonly number[];
  marker: Marker;
}

export type Marker = 'circle' | 'diamond' | 'triangle' | 'square' | 'cross' | 'bar';

const light = ['#0F7C78', '#A8600C', '#3E3F86', '#9C2F5F', '#4E6A12', '#50585D'];
const dark = ['#4CC3BC', '#E9A04A', '#A9AAF0', '#F08DB4', '#B5D263', '#C4CCD1'];
const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [10, 3, 2, 3], [5, 2], [1, 2]];
const markers: readonly Marker[] = ['circle', 'diamond', 'triangle', 'square', 'cross', 'bar'];

/** The identity of the park that stands at a place of the comparison. */
export function parkIdentity(place: number, theme: Theme): ParkIdentity {
  const colors = theme === 'dark' ? dark : light;
  return {
    color: colors[place % colors.length]!,
    dash: dashes[place % dashes.length]!,
    marker: markers[place % markers.length]!,
  };
}

/** The outline of a mark about its middle, as an SVG path; `r` is half its height. */
export function markerPath(marker: Marker, x: number, y: number, r: number): string {
  switch (marker) {
    case 'circle':
      return `M${x - r},${y} a${r},${r} 0 1,0 ${2 * r},0 a${r},${r} 0 1,0 ${-2 * r},0 Z`;
    case 'diamond':
      return `M${x},${y - r * 1.2} l${r * 1.2},${r * 1.2} l${-r * 1.2},${r * 1.2} l${-r * 1.2},${-r * 1.2} Z`;
    case 'triangle':
      return `M${x},${y - r * 1.1} l${r * 1.15},${r * 2} h${-r * 2.3} Z`;
    case 'square':
      return `M${x - r * 0.9},${y - r * 0.9} h${r * 1.8} v${r * 1.8} h${-r * 1.8} Z`;
    case 'cross': {
      const a = r * 0.45;
      return `M${x - a},${y - r} h${2 * a} v${r - a} h${r - a} v${2 * a} h${a - r} v${r - a} h${-2 * a} v${a - r} h${a - r} v${-2 * a} h${r - a} Z`;
    }
    case 'bar':
      return `M${x - r * 0.5},${y - r * 1.2} h${r} v${r * 2.4} h${-r} Z`;
  }
}
