import { useEffect } from 'react';

/** Asks the device to keep its screen on, again whenever the page comes back; pages by plain http have no such thing. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const found = await navigator.wakeLock.request('screen');
        if (isWanted) lock = found;
        else await found.release();
      } catch {
        // The device refuses, as with a low battery: the show goes on.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
