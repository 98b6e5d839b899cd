import { proxy } from '../worker/client';
import type { OutputStage, Progress } from '../worker/load-messages';
import type { Access } from './access';

const cancelled = { write: 'export.cancelled', checksum: 'export.checksum-cancelled' } as const;

/** Whether this is work on what is loaded, which has a way out of its own. */
export function isOutput({ stage }: Progress): boolean {
  return stage in cancelled;
}

/**
 * Asks the worker for a file, or for its checksum, and tells how far it is until it is there; `null` when it was
 * cancelled or failed, which is told. What is being read meanwhile has the progress to itself.
 */
export async function writeFile<T>(
  { set, get, track, report }: Access,
  ask: (tell: (progress: Progress) => void) => Promise<T>,
  stage: OutputStage = 'write',
): Promise<T | null> {
  const isFree = () => {
    const { progress } = get();
    return progress === null || isOutput(progress);
  };
  let isDone = false;
  const tell = (progress: Progress) => {
    if (!isDone && isFree()) set({ progress });
  };
  if (isFree()) set({ progress: { stage, file: '', done: 0, total: 0 } });
  try {
    return await track(ask(proxy(tell)));
  } catch (error) {
    if (error instanceof Error && error.name === 'Cancelled')
      get().notify({ tone: 'info', key: cancelled[stage] });
    else report(error);
    return null;
  } finally {
    isDone = true;
    if (isFree()) set({ progress: null });
  }
}
