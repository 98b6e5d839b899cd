import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of a row at the standard text size, px. */
const usualHeight = 31;

/** The height of an element that is as tall as a row at the text size in use, px. */
export function useRowHeight(probe: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(usualHeight);
  useLayoutEffect(() => {
    const element = probe.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const next = Math.round(element.offsetHeight);
      if (next > 0) setHeight(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);
  return height;
}
