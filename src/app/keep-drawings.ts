import { readDrawings, writeDrawings } from '../store/drawings-text';
import type { TubanStore } from '../store/store';

const key = 'tuban:drawings';

/** Keeps the drawings in this browser: they are there again after a reload, and in no other place. */
export function keepDrawings(store: TubanStore): void {
  try {
    const drawings = readDrawings(localStorage.getItem(key) ?? '[]');
    if (drawings.length > 0) store.setState({ drawings });
  } catch {
    // A browser may refuse storage: then drawings last as long as the page.
    return;
  }
  store.subscribe(({ drawings, notify }, before) => {
    if (drawings === before.drawings) return;
    try {
      localStorage.setItem(key, writeDrawings(drawings));
    } catch {
      notify({ tone: 'warn', key: 'notice.drawings-not-kept' });
    }
  });
}
