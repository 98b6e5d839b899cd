import { useEffect, useRef, useState } from 'react';
import { idleMs } from '../../domain/tour-schedule';
import { useStore, useTubanStore } from '../../store/use-store';
import { toggleFullscreen } from './toggle-fullscreen';

/** How often the clock of the tour is looked at, ms. */
const lookMs = 250;
/** Controls fade after this time without a pointer, ms. */
const fadeMs = 4000;

/** The editor of stories beside the stage has its keys and presses for itself. */
function isInEditor({ target }: Event): boolean {
  return target instanceof Element && target.closest('.story-drawer, .menu-popover') !== null;
}

/** Lets the tour of the presentation run: clicker and keys, halt on touch, going on by itself; tells what shows besides it. */
export function useTour(): {
  hasControls: boolean;
  isCodeShown: boolean;
  showCode(isShown: boolean): void;
} {
  const store = useTubanStore();
  const isOn = useStore((state) => state.show !== null);
  const [hasControls, setControls] = useState(true);
  const [isCodeShown, showCode] = useState(false);
  const isCode = useRef(false);
  isCode.current = isCodeShown;
  useEffect(() => {
    if (!isOn) return;
    let touchedAt: number | null = null;
    let pointerAt = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      const { tickShow, holdShow } = store.getState();
      if (touchedAt !== null && now - touchedAt > idleMs) {
        touchedAt = null;
        holdShow(false, now);
      }
      tickShow(now);
      setControls(now - pointerAt < fadeMs);
    }, lookMs);
    const onPointer = () => {
      pointerAt = Date.now();
      setControls(true);
    };
    const onTouch = (event: Event) => {
      onPointer();
      if (isInEditor(event)) return;
      if (event.target instanceof Element && event.target.closest('.stage-controls')) {
        touchedAt = null;
        return;
      }
      // Who halted it on purpose lets it go on himself.
      const isHeld = store.getState().show?.tour.heldAfter !== null;
      if (isHeld && touchedAt === null) return;
      touchedAt = Date.now();
      store.getState().holdShow(true, touchedAt);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || store.getState().panel) return;
      if (isInEditor(event)) return;
      const now = Date.now();
      const { stepShow, holdShow, blackShow, endShow, show, explained } = store.getState();
      // The space bar is the tour's, but in dialogs and on the tour's own buttons; figures open by Enter.
      if (touchedAt !== null) touchedAt = now;
      const isPressed =
        event.target instanceof Element &&
        event.target.closest('.stage-controls, [role="dialog"], input');
      if (event.key === 'PageDown' || event.key === 'ArrowRight') stepShow(1, now);
      else if (event.key === 'PageUp' || event.key === 'ArrowLeft') stepShow(-1, now);
      else if (event.key === ' ' && !isPressed) {
        touchedAt = null;
        holdShow(show?.tour.heldAfter === null, now);
      } else if (event.key === 'b' || event.key === 'B' || event.key === '.') blackShow();
      else if (event.key === 'q' || event.key === 'Q') showCode((isShown) => !isShown);
      else if (event.key === 'f' || event.key === 'F') toggleFullscreen();
      else if (event.key === 'Escape' && isCode.current) showCode(false);
      else if (event.key === 'Escape' && !explained) endShow();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('pointermove', onPointer);
    window.addEventListener('pointerdown', onTouch, { capture: true });
    window.addEventListener('wheel', onTouch, { capture: true, passive: true });
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointermove', onPointer);
      window.removeEventListener('pointerdown', onTouch, { capture: true });
      window.removeEventListener('wheel', onTouch, { capture: true });
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isOn, store]);
  return { hasControls, isCodeShown, showCode };
}
