import { useCallback } from 'react';
import type { Bounds } from '../../domain/polygons';
import { useStore } from '../../store/use-store';
import { Picture } from '../../ui/picture';

interface FootprintProps {
  multiPolygon: number[][][][];
  bounds: Bounds | null;
  /** Side of the square, degrees of latitude. */
  degrees: number;
  isChosen: boolean;
  size?: number;
}

/** The longest side of all these bounds, degrees of latitude: what a square of one scale must hold. */
export function footprintScale(parks: readonly { bounds: Bounds | null }[]): number {
  return Math.max(0, ...parks.map(({ bounds }) => (bounds ? longestSide(bounds) : 0)));
}

function longestSide([west, south, east, north]: Bounds): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max((east - west) * shrink, north - south);
}

/** The outline of a park, north up, at the scale of all the others. */
export function Footprint({ multiPolygon, bounds, degrees, isChosen, size = 40 }: FootprintProps) {
  const theme = useStore((state) => state.theme);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { fill, stroke, strokeWidth }: CSSStyleDeclaration) => {
      if (!bounds) return;
      const path = outlineOf(multiPolygon, bounds, degrees, size);
      context.fillStyle = fill;
      context.fill(path, 'evenodd');
      context.strokeStyle = stroke;
      context.lineWidth = Number.parseFloat(strokeWidth);
      context.lineJoin = 'round';
      context.stroke(path);
    },
    [multiPolygon, bounds, degrees, size, theme, isChosen],
  );
  return <Picture className="footprint" width={size} height={size} draw={draw} />;
}

function outlineOf(
  multiPolygon: number[][][][],
  [west, south, east, north]: Bounds,
  degrees: number,
  size: number,
): Path2D {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (size - 4) / Math.max(degrees, 1e-12);
  const left = (size - (east - west) * shrink * scale) / 2;
  const top = (size - (north - south) * scale) / 2;
  const path = new Path2D();
  for (const ring of multiPolygon.flat()) {
    // A thumbnail of forty pixels shows no more than a few dozen points.
    const step = Math.max(1, Math.floor(ring.length / 60));
    for (let i = 0; i < ring.length; i += step) {
      const [lon, lat] = ring[i]!;
      const x = left + (lon! - west) * shrink * scale;
      const y = top + (north - lat!) * scale;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}
