import { Cancelled, type Checkpoint } from '../decode/format';

const sliceMilliseconds = 40;

/** Lets the worker read its messages (a cancel among them) and come back. */
function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * A checkpoint that tells progress and lets a cancel in, at most every 40 ms.
 * It throws `Cancelled` when `isCancelled` says so.
 */
export function createCheckpoint(
  tell: (done: number, total: number) => void,
  isCancelled: () => boolean,
): Checkpoint {
  let last = performance.now();
  return async (done, total) => {
    const now = performance.now();
    if (now - last < sliceMilliseconds) return;
    tell(done, total);
    await yieldToMessages();
    last = performance.now();
    if (isCancelled()) throw new Cancelled();
  };
}
