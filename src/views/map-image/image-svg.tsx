import { type ReactNode, type Ref, useId } from 'react';
import type { ImageElement, ImageLayout } from '../../export/map-image';
import type { SwatchPattern } from '../../map/swatch-pattern';
import { LookTexture } from '../look-texture';

interface ImageSvgProps {
  ref: Ref<SVGSVGElement>;
  label: string;
  layout: ImageLayout;
  looks: readonly SwatchPattern[];
  fontFamily: string;
  /** The map, drawn from its own left and upper edge; `textures` begins the ids of the fills by class. */
  children: (textures: string) => ReactNode;
}

/** A picture as SVG with attributes alone, so that it stands by itself as a file. */
export function ImageSvg({ ref, label, layout, looks, fontFamily, children }: ImageSvgProps) {
  const id = useId();
  const { width, height, elements } = layout;
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      fontFamily={fontFamily}
    >
      <defs>
        {looks.map((look, at) => (
          // Classes have no other name than their place.
          <LookTexture key={`${id}-${at}`} id={`${id}-${at}`} look={look} pixel={1} tint={1} />
        ))}
      </defs>
      {elements.map((it, at) =>
        it.kind === 'map' ? (
          <g key="map" transform={`translate(${it.x} ${it.y})`}>
            <clipPath id={`${id}-map`}>
              <rect width={it.width} height={it.height} />
            </clipPath>
            <g clipPath={`url(#${id}-map)`}>{children(id)}</g>
          </g>
        ) : (
          <Element key={`${it.kind}-${at}`} of={it} looks={looks} textures={id} />
        ),
      )}
    </svg>
  );
}

interface ElementProps {
  of: Exclude<ImageElement, { kind: 'map' }>;
  looks: readonly SwatchPattern[];
  textures: string;
}

function Element({ of: it, looks, textures }: ElementProps) {
  switch (it.kind) {
    case 'rect':
    case 'swatch': {
      const isSwatch = it.kind === 'swatch';
      const fill = isSwatch ? `url(#${textures}-${it.look})` : it.fill;
      const stroke = isSwatch ? looks[it.look]!.outline : it.stroke;
      return (
        <rect
          x={it.x}
          y={it.y}
          width={it.width}
          height={it.height}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={isSwatch ? undefined : it.strokeWidth}
          strokeDasharray={isSwatch ? undefined : it.dash?.join(' ')}
          opacity={isSwatch ? undefined : it.opacity}
        />
      );
    }
    case 'path':
      return (
        <path d={it.d} fill={it.fill} transform={`translate(${it.x} ${it.y}) rotate(${it.turn})`} />
      );
    case 'text':
      return (
        <text x={it.x} y={it.y} fontSize={it.size} fontWeight={it.weight} fill={it.fill}>
          {it.text}
        </text>
      );
  }
}
