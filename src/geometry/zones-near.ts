import type { GaussKruegerZone } from '../domain/dataset';
import { standardZone, zoneNumber } from './gauss-krueger';

/** The 6° zone in which a longitude lies. */
export function wideZone(longitude: number): GaussKruegerZone {
  return { width: 6, centralMeridian: 6 * Math.floor(longitude / 6) + 3 };
}

/** The zones to choose from at a longitude: its own 3° zone first, the two beside it, then the same in 6°. */
export function zonesNear(longitude: number): GaussKruegerZone[] {
  const near = standardZone(longitude).centralMeridian;
  const wide = wideZone(longitude).centralMeridian;
  return [
    ...[near, near - 3, near + 3].map((centralMeridian) => ({
      width: 3 as const,
      centralMeridian,
    })),
    ...[wide, wide - 6, wide + 6].map((centralMeridian) => ({
      width: 6 as const,
      centralMeridian,
    })),
  ].filter((zone) => zoneNumber(zone) !== null);
}
