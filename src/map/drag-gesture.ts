import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Position } from '../domain/drawing';
import { simplifyPath } from '../geometry/simplify-path';
import type { ScreenPoint } from './map-events';

export interface DragGestureEvents {
  /** The shape that a press of the pointer begins, or `null` when the map is to be dragged. */
  shapeFor(modifiers: { shift: boolean; alt: boolean }): 'box' | 'lasso' | null;
  /** A drag has begun, or is over. */
  onDragging(isDragging: boolean): void;
  onShape(ring: Position[], modifiers: { shift: boolean; alt: boolean }): void;
}

/** Less is a click with an unsteady hand, px. */
const leastDrag = 4;
/** A lasso keeps within this of the hand's way, px. */
const lassoTolerance = 1.5;
const svgNamespace = 'http://www.w3.org/2000/svg';
/** Decimals of a degree that make a decimetre: what an address keeps of a shape, so that it means the same. */
const decimals = 6;

/**
 * Shapes dragged out in one stroke over the map: a box along the screen's edges, or a lasso. While one
 * is dragged the map stays; Esc lets go of it. Returns what undoes it all.
 */
export function listenToDrag(map: MapLibreMap, events: DragGestureEvents): () => void {
  const container = map.getCanvasContainer();
  let path: ScreenPoint[] = [];
  let shape: 'box' | 'lasso' | null = null;
  let overlay: SVGSVGElement | null = null;

  const begin = (at: ScreenPoint, modifiers: { shift: boolean; alt: boolean }): boolean => {
    shape = events.shapeFor(modifiers);
    if (!shape) return false;
    path = [at];
    return true;
  };
  const move = (at: ScreenPoint): void => {
    if (!shape) return;
    if (shape === 'box') path = [path[0]!, at];
    else path.push(at);
    if (!overlay) {
      overlay = createOverlay(container);
      events.onDragging(true);
    }
    const points = outlineOf(shape, path).map(({ x, y }) => `${x},${y}`);
    overlay.firstElementChild!.setAttribute('points', points.join(' '));
  };
  const end = (modifiers: { shift: boolean; alt: boolean } | null): void => {
    const [done, dragged] = [shape, path];
    shape = null;
    path = [];
    if (overlay) events.onDragging(false);
    overlay?.remove();
    overlay = null;
    if (!done || !modifiers || reach(dragged) < leastDrag) return;
    // A lasso that ends where it began would be a click to the map.
    map.getContainer().addEventListener('click', swallow, { capture: true, once: true });
    const outline = outlineOf(
      done,
      done === 'lasso' ? simplifyPath(dragged, lassoTolerance) : dragged,
    );
    if (outline.length < 3) return;
    events.onShape(
      outline.map(({ x, y }) => {
        const { lng, lat } = map.unproject([x, y]);
        return [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals))];
      }),
      modifiers,
    );
  };
  const swallow = (event: Event) => event.stopPropagation();
  const placeOf = (event: { clientX: number; clientY: number }): ScreenPoint => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const onMouseDown = (event: MapMouseEvent) => {
    map.getContainer().removeEventListener('click', swallow, { capture: true });
    const { shiftKey, altKey, button } = event.originalEvent;
    if (button !== 0 || !begin(event.point, { shift: shiftKey, alt: altKey })) return;
    // Keeps the map from being dragged, and the page from selecting text.
    event.preventDefault();
    event.originalEvent.preventDefault();
    map.getCanvas().focus();
    window.addEventListener('mousemove', onMouseMove);
    window.addEventListener('mouseup', onMouseUp);
  };
  const onMouseMove = (event: MouseEvent) => move(placeOf(event));
  const onMouseUp = (event: MouseEvent) => {
    window.removeEventListener('mousemove', onMouseMove);
    window.removeEventListener('mouseup', onMouseUp);
    end({ shift: event.shiftKey, alt: event.altKey });
  };
  const onTouchStart = (event: MapTouchEvent) => {
    if (event.points.length !== 1) {
      end(null);
      return;
    }
    if (begin(event.point, { shift: false, alt: false })) event.preventDefault();
  };
  const onTouchMove = (event: MapTouchEvent) => {
    if (!shape) return;
    event.preventDefault();
    move(event.point);
  };
  const onTouchEnd = () => end({ shift: false, alt: false });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shape) return;
    event.preventDefault();
    event.stopPropagation();
    end(null);
  };

  map.on('mousedown', onMouseDown);
  map.on('touchstart', onTouchStart);
  map.on('touchmove', onTouchMove);
  map.on('touchend', onTouchEnd);
  map.on('touchcancel', onTouchEnd);
  window.addEventListener('keydown', onKeyDown, true);
  return () => {
    end(null);
    window.removeEventListener('mousemove', onMouseMove);
    window.removeEventListener('mouseup', onMouseUp);
    window.removeEventListener('keydown', onKeyDown, true);
    map.off('mousedown', onMouseDown);
    map.off('touchstart', onTouchStart);
    map.off('touchmove', onTouchMove);
    map.off('touchend', onTouchEnd);
    map.off('touchcancel', onTouchEnd);
  };
}

function outlineOf(shape: 'box' | 'lasso', path: readonly ScreenPoint[]): ScreenPoint[] {
  if (shape === 'lasso') return [...path];
  const from = path[0]!;
  const to = path[1] ?? from;
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** The longer side of what a path takes in, px. */
function reach(path: readonly ScreenPoint[]): number {
  const side = (values: number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(side(path.map(({ x }) => x)), side(path.map(({ y }) => y)));
}

function createOverlay(container: HTMLElement): SVGSVGElement {
  const overlay = document.createElementNS(svgNamespace, 'svg');
  overlay.setAttribute('class', 'drag-shape');
  overlay.append(document.createElementNS(svgNamespace, 'polygon'));
  container.append(overlay);
  return overlay;
}
