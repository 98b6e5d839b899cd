/** What a key event tells, as far as shortcuts go. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

interface Keys {
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  mod: boolean;
  shift: boolean;
}

/** The parts of keys such as `T`, `Mod+K`, `Mod+Shift+Z`, `+`, `Escape`. */
function partsOf(keys: string): Keys {
  const mod = keys.startsWith('Mod+');
  const rest = mod ? keys.slice(4) : keys;
  const shift = rest.startsWith('Shift+');
  return { key: shift ? rest.slice(6) : rest, mod, shift };
}

/**
 * Whether a press is that of the keys. A letter wants Shift exactly as written (Caps Lock is no
 * Shift); on other keys Shift may belong to the character, as with `?` and `+`.
 */
export function matchesKeys(keys: string, press: KeyPress): boolean {
  const { key, mod, shift } = partsOf(keys);
  if (press.altKey || (press.ctrlKey || press.metaKey) !== mod) return false;
  if (press.key.toLowerCase() !== key.toLowerCase()) return false;
  const isCharacter = key.length === 1 && !/[a-z]/i.test(key);
  return isCharacter ? !shift || press.shiftKey : press.shiftKey === shift;
}

const names: Record<string, string> = {
  Escape: 'Esc',
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '\u2212',
};

/** The keys as they stand on the keyboard: `Ctrl K`, or `⌘ K` on a Mac. */
export function textOfKeys(keys: string, isMac: boolean): string {
  const { key, mod, shift } = partsOf(keys);
  return [mod && (isMac ? '⌘' : 'Ctrl'), shift && (isMac ? '⇧' : 'Shift'), names[key] ?? key]
    .filter(Boolean)
    .join(' ');
}

/** The keys as `aria-keyshortcuts` wants them. */
export function ariaKeys(keys: string, isMac: boolean): string {
  const { key, mod, shift } = partsOf(keys);
  return [mod && (isMac ? 'Meta' : 'Control'), shift && 'Shift', key === '+' ? 'Plus' : key]
    .filter(Boolean)
    .join('+');
}
