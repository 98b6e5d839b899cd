import { createContext, useContext } from 'react';
import type { Command } from './command';
import { ariaKeys, textOfKeys } from './keys';

export const isMac = /^Mac|^iP/.test(globalThis.navigator?.platform ?? '');

export const CommandsContext = createContext<readonly Command[]>([]);

/** Every command of the app. */
export function useCommands(): readonly Command[] {
  return useContext(CommandsContext);
}

export interface Shortcut {
  /** As it is read: `Ctrl K`. */
  text: string;
  /** For `aria-keyshortcuts`. */
  aria: string;
}

/** The keys of a command, for the tooltip of the button that does the same. */
export function useShortcut(id: string): Shortcut | undefined {
  const keys = useCommands().find((command) => command.id === id)?.keys?.[0];
  return keys ? { text: textOfKeys(keys, isMac), aria: ariaKeys(keys, isMac) } : undefined;
}
