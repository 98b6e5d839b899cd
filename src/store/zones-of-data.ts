import type { GaussKruegerZone } from '../domain/dataset';
import type { Snapshot } from '../worker/data-messages';

const zoneWidth = 3;
const mostZones = 5;

/** The zones in which the data's X and Y may be: those that the files name, then the 3° zones they lie in. */
export function zonesOfData({ layers, bounds }: Snapshot): GaussKruegerZone[] {
  const zones = layers.flatMap(({ zone }) => zone ?? []);
  if (bounds) {
    const [first, last] = [bounds[0], bounds[2]].map((lon) => Math.round(lon / zoneWidth));
    for (let number = first!; number <= Math.min(last!, first! + mostZones - 1); number++)
      zones.push({ width: zoneWidth, centralMeridian: number * zoneWidth });
  }
  const isFirst = (zone: GaussKruegerZone, i: number) =>
    zones.findIndex((other) => other.centralMeridian === zone.centralMeridian) === i;
  return zones.filter(isFirst);
}
