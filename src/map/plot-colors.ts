import { categories } from '../domain/category';
import { categoryLooks, type Pattern, patternKinds, rgb, type Theme } from './palette';
import { CROSS_ARM, DASH_HALF, PLUS_ARM } from './swatch-pattern';
import { mapColors, WASH_OPACITY } from './tokens';

/** The palette of a theme as the plots' shaders take it, by category. */
export class PlotColors {
  readonly fills: Float32Array;
  readonly inks: Float32Array;
  readonly outlines: Float32Array;
  /** Kind, tile, stroke and mean coverage of each texture. */
  readonly patterns: Float32Array;
  readonly wash: Float32Array;
  readonly washedOutline: Float32Array;
  readonly casing: Float32Array;
  readonly warning: Float32Array;

  constructor(theme: Theme) {
    const looks = categories.map((category) => categoryLooks[category]);
    const map = mapColors[theme];
    this.fills = Float32Array.from(looks.flatMap((look) => rgb(look[theme].fill)));
    this.inks = Float32Array.from(looks.flatMap((look) => rgb(look[theme].patternInk)));
    this.outlines = Float32Array.from(looks.flatMap((look) => rgb(look[theme].outline)));
    this.patterns = Float32Array.from(
      looks.flatMap(({ pattern }) => [
        patternKinds.indexOf(pattern.kind),
        pattern.tile,
        pattern.stroke,
        meanCoverage(pattern),
      ]),
    );
    this.wash = Float32Array.from([...rgb(map.wash), WASH_OPACITY]);
    this.washedOutline = Float32Array.from(rgb(map.washedOutline));
    this.casing = Float32Array.from([...rgb(map.casing), 1]);
    this.warning = Float32Array.from([...rgb(map.warning), 1]);
  }
}

/** The share of a tile that the ink of a texture covers, 0–1. */
export function meanCoverage({ kind, tile, stroke }: Pattern): number {
  const area = tile * tile;
  switch (kind) {
    case 'solid':
      return 0;
    case 'rising':
    case 'falling':
      return (Math.SQRT2 * stroke) / tile;
    case 'dots':
      return (2 * Math.PI * stroke * stroke) / area;
    case 'plus':
      return (4 * PLUS_ARM * stroke - stroke * stroke) / area;
    case 'horizontal':
      return stroke / tile;
    case 'grid':
      return (2 * tile * stroke - stroke * stroke) / area;
    case 'wave':
      return (2 * stroke * 1.13) / tile;
    case 'dashes':
      return (4 * DASH_HALF * stroke) / area;
    case 'crosses':
      return (2 * (4 * CROSS_ARM * Math.SQRT2 * stroke - stroke * stroke)) / area;
  }
}
