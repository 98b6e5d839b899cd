import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FindGroup, FindOption } from './find-option';

interface Options {
  groups: readonly FindGroup[];
  /** Whether the groups are the answer to the text as it now stands. */
  isCurrent: boolean;
  choose(option: FindOption): void;
}

/**
 * Which option is active, and the keys of a text field that move and choose it. Enter before the
 * answer is there chooses once it comes, so that nothing stale is ever chosen.
 */
export function useOptionKeys({ groups, isCurrent, choose }: Options) {
  const [active, setActive] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const options = groups.flatMap((group) => group.options);
  const keys = options.map(({ key }) => key).join('\n');
  // Other options begin at the first again.
  useEffect(() => setActive(0), [keys]);
  useEffect(() => {
    if (!isWaiting || !isCurrent) return;
    setWaiting(false);
    if (options[0]) choose(options[0]);
  });
  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false;
    const count = options.length;
    if (event.key === 'Enter' && !isCurrent) setWaiting(true);
    else if (count === 0) return false;
    else if (event.key === 'ArrowDown') setActive((active + 1) % count);
    else if (event.key === 'ArrowUp') setActive((active + count - 1) % count);
    else if (event.key === 'Enter') choose(options[active] ?? options[0]!);
    else {
      setWaiting(false);
      return false;
    }
    event.preventDefault();
    return true;
  };
  return { active: Math.min(active, Math.max(0, options.length - 1)), setActive, onKey };
}
