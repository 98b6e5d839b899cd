import { useCallback, useMemo } from 'react';
import type { Category } from '../domain/category';
import type { ColourClass } from '../domain/colour-mode';
import { classSwatch, type SwatchPattern, swatchPattern } from '../map/swatch-pattern';
import { useStore } from '../store/use-store';
import { Picture } from '../ui/picture';
import { drawTile } from './pattern-tile';

interface SwatchProps {
  category: Category;
  width?: number;
  height?: number;
}

/** The colour and texture of a category as on the map. */
export function Swatch({ category, width, height }: SwatchProps) {
  const theme = useStore((state) => state.theme);
  const look = useMemo(() => swatchPattern(category, theme), [category, theme]);
  return <PatternSwatch look={look} width={width} height={height} />;
}

/** The colour and texture of a class of a colouring. */
export function ClassSwatch({ of }: { of: ColourClass }) {
  const theme = useStore((state) => state.theme);
  const look = useMemo(() => classSwatch(of, theme), [of, theme]);
  return <PatternSwatch look={look} />;
}

interface PatternSwatchProps {
  look: SwatchPattern;
  width?: number;
  height?: number;
}

/** A fill with its texture in a small frame. */
function PatternSwatch({ look, width = 18, height = 14 }: PatternSwatchProps) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D) => drawSwatch(context, look, width, height),
    [look, width, height],
  );
  return <Picture className="swatch" width={width} height={height} draw={draw} />;
}

function drawSwatch(
  context: CanvasRenderingContext2D,
  look: SwatchPattern,
  width: number,
  height: number,
): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 2);
  context.fillStyle = look.fill;
  context.fill();
  context.save();
  context.clip();
  if (look.tile > 0)
    for (let x = 0; x < width; x += look.tile)
      for (let y = 0; y < height; y += look.tile) drawTile(context, look, x, y);
  context.restore();
  context.strokeStyle = look.outline;
  context.stroke();
}
