import type { Category } from '../domain/category';
import type { ColourClass } from '../domain/colour-mode';
import { classLook } from './class-looks';
import { categoryLooks, type Pattern, type Theme } from './palette';

/** A mark of the texture in a tile of `tile` × `tile` px: a stroked path or a filled dot. */
export type SwatchMark =
  | { kind: 'path'; d: string; strokeWidth: number }
  | { kind: 'dot'; x: number; y: number; radius: number };

/** What an inline SVG `<pattern>` needs to show a category as the map does. */
export interface SwatchPattern {
  fill: string;
  outline: string;
  ink: string;
  /** 0: no texture. */
  tile: number;
  marks: SwatchMark[];
}

/** The swatch of a class of a colouring, as the map draws it. */
export function classSwatch(one: ColourClass, theme: Theme): SwatchPattern {
  const { fill, outline, ink, pattern } = classLook(one, theme);
  return { fill, outline, ink, tile: pattern.tile, marks: marksOf(pattern) };
}

/** The swatch of a category: its fill, outline and the marks of its texture in one tile. */
export function swatchPattern(category: Category, theme: Theme): SwatchPattern {
  const look = categoryLooks[category];
  const { fill, outline, patternInk } = look[theme];
  return {
    fill,
    outline,
    ink: patternInk,
    tile: look.pattern.tile,
    marks: marksOf(look.pattern),
  };
}

function marksOf({ kind, tile, stroke }: Pattern): SwatchMark[] {
  const path = (d: string): SwatchMark[] => [{ kind: 'path', d, strokeWidth: stroke }];
  const quarter = tile / 4;
  const half = tile / 2;
  switch (kind) {
    case 'solid':
      return [];
    case 'rising':
      return path(
        `M${-quarter},${quarter} l${half},${-half} M0,${tile} l${tile},${-tile} M${tile - quarter},${tile + quarter} l${half},${-half}`,
      );
    case 'falling':
      return path(
        `M${-quarter},${tile - quarter} l${half},${half} M0,0 l${tile},${tile} M${tile - quarter},${-quarter} l${half},${half}`,
      );
    case 'dots':
      return [quarter, 3 * quarter].map((at) => ({ kind: 'dot', x: at, y: at, radius: stroke }));
    case 'plus':
      return path(
        `M${half},${half - PLUS_ARM} v${2 * PLUS_ARM} M${half - PLUS_ARM},${half} h${2 * PLUS_ARM}`,
      );
    case 'horizontal':
      return path(`M0,${half} h${tile}`);
    case 'grid':
      return path(`M0,.5 h${tile} M.5,0 v${tile}`);
    case 'wave':
      return path(
        `M0,${quarter} q${quarter},${-quarter} ${half},0 t${half},0 M${-half},${3 * quarter} q${quarter},${-quarter} ${half},0 t${half},0 t${half},0`,
      );
    case 'dashes':
      return path(
        `M${quarter - DASH_HALF},${quarter} h${2 * DASH_HALF} M${3 * quarter - DASH_HALF},${3 * quarter} h${2 * DASH_HALF}`,
      );
    case 'crosses':
      return path(
        [quarter, 3 * quarter]
          .map(
            (at) =>
              `M${at - CROSS_ARM},${at - CROSS_ARM} l${2 * CROSS_ARM},${2 * CROSS_ARM} M${at - CROSS_ARM},${at + CROSS_ARM} l${2 * CROSS_ARM},${-2 * CROSS_ARM}`,
          )
          .join(' '),
      );
  }
}

/** Half lengths of the marks that do not cross the tile, px. */
export const PLUS_ARM = 2.1;
export const DASH_HALF = 2.6;
export const CROSS_ARM = 1.7;
