import { useCallback } from 'react';
import { useStore } from '../../store/use-store';
import { Picture } from '../../ui/picture';
import { markerPath, parkIdentity } from './park-identity';

const [width, height, edge] = [190, 22, 8];

/** A target among the values: where it stands, which side reaches it, and whether it is only held up against a park. */
export interface TargetMark {
  at: number;
  reached: 'above' | 'below' | null;
  isDashed: boolean;
}

interface DotRowProps {
  values: readonly (number | null)[];
  target?: TargetMark | null;
}

/** Where the parks lie between the least and the greatest of them, with the target as an upright line. */
export function DotRow({ values, target = null }: DotRowProps) {
  const theme = useStore((state) => state.theme);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, style: CSSStyleDeclaration) => {
      const known = values.filter((value) => value !== null);
      const shown = target ? [...known, target.at] : known;
      const [low, high] = [Math.min(0, ...shown), Math.max(...shown)];
      const xOf = (value: number) =>
        edge + ((value - low) / (high - low || 1)) * (width - 2 * edge);
      if (target?.reached && high > low) {
        const x = xOf(target.at);
        context.fillStyle = style.getPropertyValue('--sunken');
        if (target.reached === 'above') context.fillRect(x, 3, width - x, height - 6);
        else context.fillRect(0, 3, x, height - 6);
      }
      context.strokeStyle = style.getPropertyValue('--line-strong');
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(edge, height / 2);
      context.lineTo(width - edge, height / 2);
      context.stroke();
      if (known.length === 0 || high === low) return;
      if (target) {
        context.strokeStyle = style.getPropertyValue('--text');
        context.lineWidth = 1.5;
        context.setLineDash(target.isDashed ? [3, 2] : []);
        context.beginPath();
        context.moveTo(xOf(target.at), 1);
        context.lineTo(xOf(target.at), height - 1);
        context.stroke();
        context.setLineDash([]);
      }
      values.forEach((value, place) => {
        if (value === null) return;
        const { color, marker } = parkIdentity(place, theme);
        context.fillStyle = color;
        context.fill(new Path2D(markerPath(marker, xOf(value), height / 2, 5)));
      });
    },
    [values.join(), target?.at, target?.reached, target?.isDashed, theme],
  );
  return <Picture className="dot-row" width={width} height={height} draw={draw} />;
}
