import type { SwatchPattern } from '../map/swatch-pattern';

interface LookTextureProps {
  id: string;
  look: SwatchPattern;
  /** The size of a px of the texture in the units of the picture. */
  pixel: number;
  /** 0–1: paper takes a light tint under the texture. */
  tint: number;
}

/** The fill of a class: its colour under its texture. */
export function LookTexture({ id, look, pixel, tint }: LookTextureProps) {
  const size = look.tile || 8;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${pixel})`}
    >
      <rect width={size} height={size} fill={look.fill} fillOpacity={tint} />
      {look.marks.map((mark) =>
        mark.kind === 'path' ? (
          <path
            key={mark.d}
            d={mark.d}
            stroke={look.ink}
            strokeWidth={mark.strokeWidth}
            fill="none"
          />
        ) : (
          <circle
            key={`${mark.x} ${mark.y}`}
            cx={mark.x}
            cy={mark.y}
            r={mark.radius}
            fill={look.ink}
          />
        ),
      )}
    </pattern>
  );
}
