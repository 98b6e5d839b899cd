import { keepText, recallText } from '../store/browser-memory';
import { readDrawings, writeDrawings } from '../store/drawings-text';
import type { TubanStore } from '../store/store';

const name = 'drawings';

/** Keeps the drawings in this browser: they are there again after a reload, and in no other place. */
export function keepDrawings(store: TubanStore): void {
  const drawings = readDrawings(recallText(name) ?? '[]');
  if (drawings.length > 0) store.setState({ drawings });
  store.subscribe(({ drawings, notify }, before) => {
    if (drawings !== before.drawings && !keepText(name, writeDrawings(drawings)))
      notify({ tone: 'warn', key: 'notice.drawings-not-kept' });
  });
}
