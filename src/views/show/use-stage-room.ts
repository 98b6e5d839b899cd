import { type RefObject, useLayoutEffect } from 'react';
import { useTubanStore } from '../../store/use-store';

/** Tells the map which part of the stage is left to the land: where `free` stands in `stage`, whenever that changes. */
export function useStageRoom(
  stage: RefObject<HTMLElement | null>,
  free: RefObject<HTMLElement | null>,
  isLaidOut: boolean,
): void {
  const store = useTubanStore();
  useLayoutEffect(() => {
    const [outer, inner] = [stage.current, free.current];
    if (!isLaidOut || !outer || !inner) return;
    const { setStageRoom } = store.getState();
    const tell = () => {
      const around = outer.getBoundingClientRect();
      const { left, top, width, height } = inner.getBoundingClientRect();
      setStageRoom({ left: left - around.left, top: top - around.top, width, height });
    };
    const observer = new ResizeObserver(tell);
    observer.observe(outer);
    observer.observe(inner);
    tell();
    return () => {
      observer.disconnect();
      setStageRoom(null);
    };
  }, [store, stage, free, isLaidOut]);
}
