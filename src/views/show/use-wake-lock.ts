import { useEffect } from 'react';

/** A device that took its lock back while the page shows is asked again after so long, ms. */
const askAgainMs = 30_000;

/**
 * Asks the device to keep its screen on, and again whenever the page comes back from behind another or from sleep, or the
 * device took the lock back; pages by plain http have no such thing.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isAsking = false;
    let isWanted = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    const askLater = () => {
      clearTimeout(later);
      if (isWanted) later = setTimeout(() => void ask(), askAgainMs);
    };
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      if (isAsking || (lock && !lock.released)) return;
      isAsking = true;
      try {
        const found = await navigator.wakeLock.request('screen');
        if (isWanted) {
          lock = found;
          found.addEventListener('release', askLater, { once: true });
        } else await found.release();
      } catch {
        // The device refuses, as with a low battery: the show goes on.
        askLater();
      } finally {
        isAsking = false;
      }
    };
    const onVisible = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isWanted = false;
      clearTimeout(later);
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
}
