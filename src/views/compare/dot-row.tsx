import { useCallback } from 'react';
import { useStore } from '../../store/use-store';
import { Picture } from '../../ui/picture';
import { markerPath, parkIdentity } from './park-identity';

const [width, height, edge] = [190, 22, 8];

/** Where the parks lie between the least and the greatest of them. */
export function DotRow({ values }: { values: readonly (number | null)[] }) {
  const theme = useStore((state) => state.theme);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, style: CSSStyleDeclaration) => {
      context.strokeStyle = style.getPropertyValue('--line-strong');
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(edge, height / 2);
      context.lineTo(width - edge, height / 2);
      context.stroke();
      const known = values.filter((value) => value !== null);
      const [low, high] = [Math.min(0, ...known), Math.max(...known)];
      if (known.length === 0 || high === low) return;
      values.forEach((value, place) => {
        if (value === null) return;
        const { color, marker } = parkIdentity(place, theme);
        const x = edge + ((value - low) / (high - low)) * (width - 2 * edge);
        context.fillStyle = color;
        context.fill(new Path2D(markerPath(marker, x, height / 2, 5)));
      });
    },
    [values.join(), theme],
  );
  return <Picture className="dot-row" width={width} height={height} draw={draw} />;
}
