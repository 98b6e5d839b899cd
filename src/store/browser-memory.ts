const prefix = 'tuban.';

/** The text that this browser keeps under a name, or `null`: nothing kept, or no storage. */
export function recallText(name: string): string | null {
  try {
    return globalThis.localStorage?.getItem(prefix + name) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a text in this browser (`null` forgets it). False where that is forbidden or the disk is full: then it
 * lasts for this page.
 */
export function keepText(name: string, text: string | null): boolean {
  try {
    if (text === null) globalThis.localStorage?.removeItem(prefix + name);
    else globalThis.localStorage?.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

/** What this browser keeps under a name, or `null`: nothing kept, no storage, or not what was written. */
export function recall(name: string): unknown {
  const text = recallText(name);
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** Keeps a plain value in this browser. */
export function keep(name: string, value: unknown): void {
  keepText(name, JSON.stringify(value));
}
