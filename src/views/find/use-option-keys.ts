import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FindGroup, FindOption } from './find-option';

/** Which option is active, and the keys of a text field that move and choose it. */
export function useOptionKeys(groups: readonly FindGroup[], choose: (option: FindOption) => void) {
  const [active, setActive] = useState(0);
  const options = groups.flatMap((group) => group.options);
  const keys = options.map(({ key }) => key).join('\n');
  // Other options begin at the first again.
  useEffect(() => setActive(0), [keys]);
  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false;
    const count = options.length;
    if (count === 0) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % count);
    else if (event.key === 'ArrowUp') setActive((active + count - 1) % count);
    else if (event.key === 'Enter') choose(options[active] ?? options[0]!);
    else return false;
    event.preventDefault();
    return true;
  };
  return { active: Math.min(active, Math.max(0, options.length - 1)), setActive, onKey };
}
