import { useState, useSyncExternalStore } from 'react';
import { useStore } from '../../store/use-store';

/** Too narrow for both side panels and a map between them; narrower still is the phone with its sheet. */
const narrow = window.matchMedia('(min-width: 641px) and (max-width: 1023px)');

/**
 * Whether the left panel is only a rail: because the reader folded it, or because details stand open
 * where there is no room for both. `toggle` folds it or brings it back, the latter also beside details.
 */
export function useRail(): { isRail: boolean; toggle: () => void } {
  const isNarrow = useSyncExternalStore(
    (tell) => {
      narrow.addEventListener('change', tell);
      return () => narrow.removeEventListener('change', tell);
    },
    () => narrow.matches,
  );
  const isOpen = useStore((state) => state.isLeftOpen);
  const hasFocus = useStore((state) => state.focus.kind !== 'none');
  const searchRequest = useStore((state) => state.searchRequest);
  const toggleLeft = useStore((state) => state.toggleLeft);
  const [isWanted, setWanted] = useState(false);
  const [seen, setSeen] = useState({ hasFocus, searchRequest });
  // While rendering, so that the search is there when it is to get the focus.
  if (seen.searchRequest !== searchRequest || seen.hasFocus !== hasFocus) {
    setWanted(seen.searchRequest !== searchRequest);
    setSeen({ hasFocus, searchRequest });
  }
  const hasNoRoom = isNarrow && hasFocus && !isWanted;
  return {
    isRail: !isOpen || hasNoRoom,
    toggle() {
      if (hasNoRoom && isOpen) setWanted(true);
      else if (isWanted && isOpen && isNarrow && hasFocus) setWanted(false);
      else {
        toggleLeft();
        if (!isOpen) setWanted(true);
      }
    },
  };
}
