import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useStore, useWords } from '../../store/use-store';

/** Height of the open drawer until somebody drags it, px. */
export const usualDrawerHeight = 266;
const least = 150;
const keyStep = 31;

/** The tallest that the drawer may be, px (look.md §2). */
export function mostDrawerHeight(): number {
  return Math.max(least, Math.round(window.innerHeight * 0.6));
}

/** The upper edge of the drawer: dragged, or moved by the arrows, it gives the table its height. */
export function DrawerHandle() {
  const height = useStore((state) => state.table.height) ?? usualDrawerHeight;
  const setTable = useStore((state) => state.setTable);
  const { t } = useWords();
  const start = useRef<{ y: number; height: number } | null>(null);
  const most = mostDrawerHeight();
  const set = (next: number) =>
    setTable({ height: Math.round(Math.max(least, Math.min(mostDrawerHeight(), next))) });
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: Math.min(height, most) };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current) set(start.current.height + start.current.y - event.clientY);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = Math.min(height, most);
    if (event.key === 'ArrowUp') set(now + keyStep);
    else if (event.key === 'ArrowDown') set(now - keyStep);
    else if (event.key === 'Home') set(least);
    else if (event.key === 'End') set(most);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="drawer-handle"
      aria-orientation="horizontal"
      aria-label={t('table.resize')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.min(height, most)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={() => setTable({ height: null })}
      onKeyDown={onKeyDown}
    />
  );
}
