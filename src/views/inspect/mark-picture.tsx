import { useCallback } from 'react';
import { useStore } from '../../store/use-store';
import { Picture } from '../../ui/picture';

/** Brings `stroke` and `fill` on a canvas; a colour that starts with `--` is one of the theme's. */
export interface MarkPen {
  /** Along an SVG path; `dashes` in px. */
  stroke(path: string, color: string, width?: number, dashes?: readonly number[]): void;
  /** A box with rounded corners: its outline, or its fill. */
  box(x: number, y: number, width: number, height: number, radius: number): MarkBox;
  /** One character in the middle. */
  text(character: string, color: string): void;
}

export interface MarkBox {
  stroke(color: string, width?: number, dashes?: readonly number[]): void;
  fill(color: string): void;
}

const width = 18;
const height = 14;

/** What a layer or an overlay looks like, in the frame of a swatch. `draw` must stay the same function. */
export function MarkPicture({ draw }: { draw: (pen: MarkPen) => void }) {
  const theme = useStore((state) => state.theme);
  const drawOn = useCallback(
    (context: CanvasRenderingContext2D, style: CSSStyleDeclaration) => draw(penOn(context, style)),
    [draw, theme],
  );
  return <Picture className="swatch" width={width} height={height} draw={drawOn} />;
}

function penOn(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): MarkPen {
  const inkOf = (color: string) =>
    color.startsWith('--') ? style.getPropertyValue(color).trim() : color;
  const strokePath = (path: Path2D, color: string, width = 1, dashes: readonly number[] = []) => {
    context.strokeStyle = inkOf(color);
    context.lineWidth = width;
    context.setLineDash([...dashes]);
    context.stroke(path);
  };
  return {
    stroke: (path, ...look) => strokePath(new Path2D(path), ...look),
    box: (...shape) => {
      const path = new Path2D();
      path.roundRect(...shape);
      return {
        stroke: (...look) => strokePath(path, ...look),
        fill: (color) => {
          context.fillStyle = inkOf(color);
          context.fill(path);
        },
      };
    },
    text: (character, color) => {
      context.fillStyle = inkOf(color);
      context.font = `600 11px ${style.fontFamily}`;
      context.textAlign = 'center';
      context.fillText(character, width / 2, 11);
    },
  };
}
