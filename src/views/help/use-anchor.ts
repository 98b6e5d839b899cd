import { useEffect, useState } from 'react';
import type { Box } from './place-beside';

/** Where on the page the first visible element of a selector is, followed as the page changes; `null` while there is none. */
export function useAnchor(selector: string | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    if (!selector) {
      setBox(null);
      return;
    }
    let found: Element | null = null;
    let known = '';
    const look = () => {
      const seen = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
      if (seen && seen !== found) seen.scrollIntoView({ block: 'nearest' });
      found = seen ?? null;
      const rect = found?.getBoundingClientRect();
      const next = rect ? [rect.left, rect.top, rect.width, rect.height].join(' ') : '';
      if (next === known) return;
      known = next;
      setBox(
        rect ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : null,
      );
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    window.addEventListener('resize', look);
    document.addEventListener('scroll', look, true);
    look();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
      document.removeEventListener('scroll', look, true);
    };
  }, [selector]);
  return box;
}
