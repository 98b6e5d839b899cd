import type { PeerKind } from '../../store/ranking-view';
import type { ParkItem } from '../../worker/data-messages';

/** Of parks of like size the area is from half to twice as much. */
const mostTimes = 2;

/** The parks that one is compared with, itself among them: all, of its level or kind, or of like boundary area. */
export function peersOf(
  parks: readonly ParkItem[],
  chosen: number | null,
  kind: PeerKind,
): number[] {
  const own = chosen === null ? undefined : parks[chosen];
  const isPeer = (park: ParkItem): boolean => {
    if (!own || kind === 'all' || park.index === own.index) return true;
    if (kind === 'level') return own.level !== null && park.level === own.level;
    if (kind === 'kind') return own.kind !== null && park.kind === own.kind;
    const [one, other] = [own.ellipsoidalSquareMeters, park.ellipsoidalSquareMeters];
    if (!one || !other) return false;
    return other <= one * mostTimes && one <= other * mostTimes;
  };
  return parks.filter(isPeer).map(({ index }) => index);
}
