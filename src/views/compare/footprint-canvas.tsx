import { useEffect, useMemo, useRef, useState } from 'react';
import { chosenPlots } from '../../store/focus';
import { useStore, useWords } from '../../store/use-store';
import { drawFootprint, drawOutline, frameView } from './draw-footprint';
import { pathsByClass } from './footprint-paths';
import type { ParkIdentity } from './park-identity';
import { pathContext } from './path-context';
import type { PlotLooks } from './plot-looks';
import type { LoadedFootprint } from './use-footprints';

interface FootprintCanvasProps {
  loaded: LoadedFootprint;
  identity: ParkIdentity;
  looks: PlotLooks;
  width: number;
  height: number;
  metersPerPixel: number;
  /** How far the frame was dragged, px. */
  shift: { x: number; y: number };
  onDrag: (x: number, y: number) => void;
  name: string;
  /** Plots that are outlined besides the chosen ones. */
  outlined?: readonly number[];
}

const dragFrom = 4;
const noPlots: readonly number[] = [];

/** One park at the common scale. Drag to move all frames alike; press a plot for its details. */
export function FootprintCanvas(props: FootprintCanvasProps) {
  const { loaded, identity, looks, width, height, metersPerPixel, shift, onDrag, name } = props;
  const { outlined = noPlots } = props;
  const { footprint, paths } = loaded;
  const theme = useStore((state) => state.theme);
  const focus = useStore((state) => state.focus);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const ref = useRef<HTMLCanvasElement>(null);
  const pressed = useRef<{ x: number; y: number; isDrag: boolean } | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const byClass = useMemo(
    () => pathsByClass(paths, footprint.plots, looks.classOf),
    [loaded, looks],
  );
  const placeOf = useMemo(
    () => new Map(Array.from(footprint.plots, (plot, k) => [plot, k])),
    [footprint],
  );
  const chosen = useMemo(
    () => [...outlined, ...chosenPlots(focus)].flatMap((plot) => placeOf.get(plot) ?? []),
    [focus, placeOf, outlined],
  );
  const view = frameView(footprint.extent, width, height, metersPerPixel, shift);

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas && pathContext(canvas);
    if (!canvas || !context) return;
    const scale = devicePixelRatio;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.scale(scale, scale);
    drawFootprint(
      context,
      view,
      { paths, byClass, looks: looks.looks, hovered, chosen },
      theme,
      scale,
    );
    const matrix = new DOMMatrix().translate(view.x, view.y).scale(1 / metersPerPixel);
    drawOutline(context, paths.outline, matrix, identity, theme);
  });

  const plotAt = (x: number, y: number): number | null => {
    const context = ref.current && pathContext(ref.current);
    if (!context) return null;
    const [mapX, mapY] = [(x - view.x) * metersPerPixel, (y - view.y) * metersPerPixel];
    context.save();
    context.resetTransform();
    // The later plot lies on top, as on the map.
    const found = paths.plots.findLastIndex((path) =>
      context.isPointInPath(path, mapX, mapY, 'evenodd'),
    );
    context.restore();
    return found < 0 ? null : found;
  };

  return (
    <canvas
      ref={ref}
      className="footprint-canvas"
      style={{ width, height }}
      role="img"
      aria-label={t('compare.frame-label', { park: name, count: footprint.plots.length })}
      data-park={footprint.park}
      data-meters-per-pixel={metersPerPixel}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { x: event.clientX, y: event.clientY, isDrag: false };
      }}
      onPointerMove={(event) => {
        const from = pressed.current;
        if (!from) {
          const { offsetX, offsetY } = event.nativeEvent;
          const found = plotAt(offsetX, offsetY);
          if (found !== hovered) setHovered(found);
          return;
        }
        const [x, y] = [event.clientX - from.x, event.clientY - from.y];
        if (!from.isDrag && Math.hypot(x, y) < dragFrom) return;
        pressed.current = { x: event.clientX, y: event.clientY, isDrag: true };
        onDrag(x, y);
      }}
      onPointerUp={(event) => {
        const from = pressed.current;
        pressed.current = null;
        if (!from || from.isDrag) return;
        const found = plotAt(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
        if (found !== null) focusPlots([footprint.plots[found]!], false);
      }}
      onPointerCancel={() => {
        pressed.current = null;
      }}
      onPointerLeave={() => setHovered(null)}
    />
  );
}
