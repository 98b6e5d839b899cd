import { useEffect, useState } from 'react';
import { besidePanel } from './beside-panel';
import type { Box } from './place-beside';

export interface Anchor {
  /** The element itself. */
  box: Box;
  /** What a card beside it should not cover. */
  beside: Box;
}

/** Where on the page the first visible element of a selector is, followed as the page changes; `null` while there is none. */
export function useAnchor(selector: string): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  useEffect(() => {
    let found: Element | null = null;
    let known = '';
    const look = () => {
      const seen = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
      if (seen && seen !== found && seen.closest('.left-scroll, .panel-scroll'))
        seen.scrollIntoView({ block: 'nearest' });
      found = seen ?? null;
      const rect = found?.getBoundingClientRect();
      const next = rect ? [rect.left, rect.top, rect.width, rect.height].join(' ') : '';
      if (next === known) return;
      known = next;
      if (!found || !rect) {
        setAnchor(null);
        return;
      }
      const { left, top, width, height } = rect;
      setAnchor({ box: { left, top, width, height }, beside: besidePanel(found) });
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
  return anchor;
}
