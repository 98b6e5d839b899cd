import type { GaussKruegerZone } from '../../domain/dataset';
import { projectToPlane, standardZone, zoneNumber } from '../../geometry/gauss-krueger';
import { formatNumber } from '../../i18n/format';
import { formatDegrees } from '../../i18n/format-length';

/** A place in words: to be read, and to be put on the clipboard. */
export interface PlaceTexts {
  zone: GaussKruegerZone;
  lonLat: string;
  /** X (north) and Y (east, with the zone before it). */
  x: string;
  y: string;
  plainPlane: string;
}

/** How a place reads in lon/lat and in the plane of a zone, `null` being the 3° zone of the place. */
export function placeTexts(lon: number, lat: number, chosen: GaussKruegerZone | null): PlaceTexts {
  const zone = chosen ?? standardZone(lon);
  const { north, east } = projectToPlane(lon, lat, zone);
  const easting = (zoneNumber(zone) ?? 0) * 1e6 + east;
  return {
    zone,
    lonLat: `${formatDegrees(lon)}, ${formatDegrees(lat)}`,
    x: formatNumber(north, 2),
    y: formatNumber(easting, 2),
    plainPlane: `${north.toFixed(3)}, ${easting.toFixed(3)}`,
  };
}
