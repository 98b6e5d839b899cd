import { proxy } from '../worker/client';
import type { Progress } from '../worker/load-messages';
import type { Access } from './access';

/**
 * Asks the worker for a file, and tells how far it is until it is there; `null` when it was cancelled or
 * failed, which is told. What is being read meanwhile has the progress to itself.
 */
export async function writeFile<T>(
  { set, get, track, report }: Access,
  ask: (tell: (progress: Progress) => void) => Promise<T>,
): Promise<T | null> {
  const isFree = () => {
    const { progress } = get();
    return progress === null || progress.stage === 'write';
  };
  let isDone = false;
  const tell = (progress: Progress) => {
    if (!isDone && isFree()) set({ progress });
  };
  if (isFree()) set({ progress: { stage: 'write', file: '', done: 0, total: 0 } });
  try {
    return await track(ask(proxy(tell)));
  } catch (error) {
    if (error instanceof Error && error.name === 'Cancelled')
      get().notify({ tone: 'info', key: 'export.cancelled' });
    else report(error);
    return null;
  } finally {
    isDone = true;
    if (isFree()) set({ progress: null });
  }
}
