const prefix = 'tuban.';

/** What this browser keeps under a name, or `null`: nothing kept, no storage, or not what was written. */
export function recall(name: string): unknown {
  try {
    const text = globalThis.localStorage?.getItem(prefix + name);
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** Keeps a plain value in this browser; where that is forbidden or full, it lasts for this page. */
export function keep(name: string, value: unknown): void {
  try {
    globalThis.localStorage?.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // A private window, a full disk: nothing that the user could mend here.
  }
}
