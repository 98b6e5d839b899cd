import { Cancelled, type Checkpoint } from '../decode/format';

const sliceMilliseconds = 40;
/** Each telling makes the page draw a frame, which takes time from the work itself. */
const tellMilliseconds = 200;

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
 * A checkpoint that lets a cancel in, at most every 40 ms, and tells progress, at most every 200 ms.
 * It throws `Cancelled` when `isCancelled` says so.
 */
export function createCheckpoint(
  tell: (done: number, total: number) => void,
  isCancelled: () => boolean,
): Checkpoint {
  let last = performance.now();
  let told = last;
  return async (done, total) => {
    const now = performance.now();
    if (now - last < sliceMilliseconds) return;
    if (now - told >= tellMilliseconds) {
      told = now;
      tell(done, total);
    }
    await yieldToMessages();
    last = performance.now();
    if (isCancelled()) throw new Cancelled();
  };
}
