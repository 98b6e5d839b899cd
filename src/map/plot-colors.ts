import { MOST_CLASSES } from '../domain/colour-mode';
import type { ClassLook } from './class-looks';
import { type Pattern, patternKinds, rgb, type Theme } from './palette';
import { CROSS_ARM, DASH_HALF, PLUS_ARM } from './swatch-pattern';
import { mapColors, WASH_OPACITY } from './tokens';

/** The looks of the classes as the plots' shaders take them, by class. */
export class PlotColors {
  readonly fills = new Float32Array(3 * MOST_CLASSES);
  readonly inks = new Float32Array(3 * MOST_CLASSES);
  readonly outlines = new Float32Array(3 * MOST_CLASSES);
  /** Kind, tile, stroke and mean coverage of each texture. */
  readonly patterns = new Float32Array(4 * MOST_CLASSES);
  readonly wash: Float32Array;
  readonly washedOutline: Float32Array;
  readonly casing: Float32Array;
  readonly warning: Float32Array;
  readonly selected: Float32Array;

  constructor(
    theme: Theme,
    readonly looks: readonly ClassLook[],
  ) {
    const map = mapColors[theme];
    looks.slice(0, MOST_CLASSES).forEach(({ fill, ink, outline, pattern }, i) => {
      this.fills.set(rgb(fill), 3 * i);
      this.inks.set(rgb(ink), 3 * i);
      this.outlines.set(rgb(outline), 3 * i);
      const { kind, tile, stroke } = pattern;
      this.patterns.set([patternKinds.indexOf(kind), tile, stroke, meanCoverage(pattern)], 4 * i);
    });
    this.wash = Float32Array.from([...rgb(map.wash), WASH_OPACITY]);
    this.washedOutline = Float32Array.from(rgb(map.washedOutline));
    this.casing = Float32Array.from([...rgb(map.casing), 1]);
    this.warning = Float32Array.from([...rgb(map.warning), 1]);
    this.selected = Float32Array.from([...rgb(map.selected), 1]);
  }

  /** The ink over selected fills at an opacity. */
  selectedTint(opacity: number): Float32Array {
    return Float32Array.from([...this.selected.subarray(0, 3), opacity]);
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
