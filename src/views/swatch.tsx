import { useId } from 'react';
import type { Category } from '../domain/category';
import { type SwatchPattern, swatchPattern } from '../map/swatch-pattern';
import { useStore } from '../store/use-store';

interface SwatchProps {
  category: Category;
  width?: number;
  height?: number;
}

/** The colour and texture of a category as on the map. */
export function Swatch({ category, width, height }: SwatchProps) {
  const theme = useStore((state) => state.theme);
  return <PatternSwatch look={swatchPattern(category, theme)} width={width} height={height} />;
}

interface PatternSwatchProps {
  look: SwatchPattern;
  width?: number;
  height?: number;
}

/** A fill with its texture in a small frame. */
export function PatternSwatch({ look, width = 18, height = 14 }: PatternSwatchProps) {
  const id = useId();
  return (
    <svg className="swatch" width={width} height={height} aria-hidden="true">
      {look.tile > 0 && (
        <pattern id={id} width={look.tile} height={look.tile} patternUnits="userSpaceOnUse">
          {look.marks.map((mark, i) =>
            mark.kind === 'dot' ? (
              <circle key={i} cx={mark.x} cy={mark.y} r={mark.radius} fill={look.ink} />
            ) : (
              <path
                key={i}
                d={mark.d}
                fill="none"
                stroke={look.ink}
                strokeWidth={mark.strokeWidth}
              />
            ),
          )}
        </pattern>
      )}
      <rect x=".5" y=".5" width={width - 1} height={height - 1} rx="2" fill={look.fill} />
      {look.tile > 0 && (
        <rect x=".5" y=".5" width={width - 1} height={height - 1} rx="2" fill={`url(#${id})`} />
      )}
      <rect
        x=".5"
        y=".5"
        width={width - 1}
        height={height - 1}
        rx="2"
        fill="none"
        stroke={look.outline}
      />
    </svg>
  );
}
