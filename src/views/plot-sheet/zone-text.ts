import type { GaussKruegerZone } from '../../domain/dataset';
import { zoneNumber } from '../../geometry/gauss-krueger';

/** The number of a zone; where it has none, its central meridian. */
export function zoneNumberOf(zone: GaussKruegerZone): string {
  return String(zoneNumber(zone) ?? `${zone.centralMeridian}°E`);
}
