import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type SheetStop, sheetStopAfter, sheetStops } from '../../store/sheet';
import { useStore, useWords } from '../../store/use-store';
import { stopOfDrag, stopOfPress } from './stop-of-drag';

/** A pointer that moved less is a press, px. */
const pressSlop = 6;

interface Drag {
  y: number;
  height: number;
  /** Height of the screen under the top bar, px. */
  screen: number;
  /** The last place and time (ms), and the speed there, px per ms upwards. */
  lastY: number;
  lastAt: number;
  speed: number;
  hasMoved: boolean;
}

/**
 * The grip on top of a sheet of the phone: dragged, pressed or moved by keys it brings the sheet to
 * another stop. Wider pages have no sheet and do not show it.
 */
export function SheetHandle() {
  const stop = useStore((state) => state.sheetStop);
  const setStop = useStore((state) => state.setSheetStop);
  const { t } = useWords();
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const screen = inspectOf(event.currentTarget);
    const sheet = event.currentTarget.parentElement;
    if (!screen || !sheet) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    wasDragged.current = false;
    drag.current = {
      y: event.clientY,
      height: sheet.offsetHeight,
      screen: screen.clientHeight,
      lastY: event.clientY,
      lastAt: event.timeStamp,
      speed: 0,
      hasMoved: false,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current;
    if (!now) return;
    if (!now.hasMoved && Math.abs(event.clientY - now.y) < pressSlop) return;
    now.hasMoved = true;
    const elapsed = event.timeStamp - now.lastAt;
    if (elapsed > 0) now.speed = (now.lastY - event.clientY) / elapsed;
    now.lastY = event.clientY;
    now.lastAt = event.timeStamp;
    inspectOf(event.currentTarget)?.style.setProperty('--sheet-drag', `${heightOf(now)}px`);
  };
  const end = (event: PointerEvent<HTMLButtonElement>, isCancelled: boolean) => {
    const now = drag.current;
    drag.current = null;
    if (!now?.hasMoved) return;
    wasDragged.current = true;
    inspectOf(event.currentTarget)?.style.removeProperty('--sheet-drag');
    // Who held it still before letting go did not flick.
    const speed = event.timeStamp - now.lastAt > 100 ? 0 : now.speed;
    if (!isCancelled) setStop(stopOfDrag(heightOf(now), speed, now.screen));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const goal: Record<string, SheetStop> = {
      ArrowUp: sheetStopAfter(stop, 1),
      ArrowDown: sheetStopAfter(stop, -1),
      Home: 'peek',
      End: 'full',
    };
    const next = goal[event.key];
    if (!next) return;
    setStop(next);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      role="slider"
      className="sheet-handle"
      aria-label={t('sheet.handle')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={sheetStops.length - 1}
      aria-valuenow={sheetStops.indexOf(stop)}
      aria-valuetext={t(`sheet.${stop}`)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => end(event, false)}
      onPointerCancel={(event) => end(event, true)}
      onClick={() => {
        if (!wasDragged.current) setStop(stopOfPress(stop));
        wasDragged.current = false;
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function inspectOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('.inspect');
}

function heightOf({ y, lastY, height, screen }: Drag): number {
  return Math.max(64, Math.min(screen, height + y - lastY));
}
