import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FindGroup, FindOption } from './find-option';

interface Options {
  groups: readonly FindGroup[];
  /** Whether the groups are the answer to the text as it now stands. */
  isCurrent: boolean;
  /** How many options from the top on will stay, even where others are still to come below them. */
  settled?: number;
  choose(option: FindOption): void;
}

/**
 * Which option is active, and the keys of a text field that move and choose it. Enter before the
 * answer is there chooses once it comes, so that nothing stale is ever chosen.
 */
export function useOptionKeys({ groups, isCurrent, settled = 0, choose }: Options) {
  const [active, setActive] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const options = groups.flatMap((group) => group.options);
  const keys = options.map(({ key }) => key).join('\n');
  const keysBefore = useRef(keys);
  // Other options begin at the first again; more below the active one leave it where it is. Before
  // they are painted: a key that is pressed as soon as they are seen keeps its choice.
  useLayoutEffect(() => {
    const before = keysBefore.current.split('\n');
    const now = keys.split('\n');
    keysBefore.current = keys;
    setActive((at) => (before.slice(0, at + 1).every((key, i) => key === now[i]) ? at : 0));
  }, [keys]);
  useEffect(() => {
    if (!isWaiting || !(isCurrent || settled > 0)) return;
    setWaiting(false);
    if (options[0]) choose(options[0]);
  });
  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false;
    const count = options.length;
    if (event.key === 'Enter' && !isCurrent && active >= settled) setWaiting(true);
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
