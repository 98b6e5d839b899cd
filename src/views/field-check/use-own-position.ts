import { useCallback, useState } from 'react';
import type { CheckPosition } from '../../domain/field-check';

/** Why there is no position: words `field-check.locate-failed.<reason>`. */
export type LocateFault = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

const faults: Record<number, LocateFault> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };
/** A device that was off needs half a minute under the open sky. */
const patience = 30_000;

/** Asks the device where it is, once for each call of `locate`; nothing is asked before. */
export function useOwnPosition(onFound: (position: CheckPosition) => void) {
  const [state, setState] = useState<'idle' | 'working' | LocateFault>('idle');
  const locate = useCallback(() => {
    // Browsers hide the position from pages that came without https, or call it denied.
    if (!navigator.geolocation || !window.isSecureContext) return setState('unsupported');
    setState('working');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        const { longitude: lon, latitude: lat, accuracy } = coords;
        onFound({ lon, lat, accuracyMetres: Number.isFinite(accuracy) ? accuracy : null });
      },
      ({ code }) => setState(faults[code] ?? 'unavailable'),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 0 },
    );
  }, [onFound]);
  return { state, locate };
}
