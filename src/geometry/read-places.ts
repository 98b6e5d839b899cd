import type { GaussKruegerZone } from '../domain/dataset';
import type { Position } from '../domain/drawing';
import { placeFromPlane, zoneOfEasting } from './plane-inverse';

export interface PlacesRead {
  places: Position[];
  /** Lines (counted from 1) that are no place, with why: i18n `places.<reason>`. */
  faults: { line: number; text: string; reason: 'two-numbers' | 'out-of-range' | 'zone-missing' }[];
}

/**
 * The places of a typed list, one a line: longitude and latitude in degrees (in either order as far as
 * China goes), or X and Y in metres with the zone before Y, or in `zone`. A point's number before them,
 * empty lines and a last place that closes a ring are left out.
 */
export function readPlaces(text: string, zone: GaussKruegerZone | null): PlacesRead {
  const places: Position[] = [];
  const faults: PlacesRead['faults'] = [];
  text.split(/\r?\n/).forEach((line, k) => {
    if (line.trim() === '') return;
    const place = readPlace(line, zone);
    if (typeof place === 'string') faults.push({ line: k + 1, text: line.trim(), reason: place });
    else places.push(place);
  });
  const [first, last] = [places[0], places.at(-1)];
  if (places.length > 3 && first![0] === last![0] && first![1] === last![1]) places.pop();
  return { places, faults };
}

function readPlace(
  line: string,
  zone: GaussKruegerZone | null,
): Position | PlacesRead['faults'][number]['reason'] {
  const numbers = numbersOf(line);
  if (numbers.length !== 2) return 'two-numbers';
  const [a, b] = numbers as [number, number];
  if (Math.abs(a) <= 180 && Math.abs(b) <= 180) return fromDegrees(a, b);
  // Northings in China are at least 1,800 km; eastings without a prefix stay below 1,000 km.
  const isEast = (value: number) => value >= 1e7 || (value > 0 && value < 1e6);
  const isNorth = (value: number) => value >= 1e6 && value < 1e7;
  const [north, east] = isNorth(a) && isEast(b) ? [a, b] : isNorth(b) && isEast(a) ? [b, a] : [];
  if (north === undefined || east === undefined) return 'out-of-range';
  const ofPrefix = zoneOfEasting(east);
  if (east >= 1e7 && !ofPrefix) return 'out-of-range';
  const used = ofPrefix ?? zone;
  if (!used) return 'zone-missing';
  const [lon, lat] = placeFromPlane(north, ofPrefix ? east % 1e6 : east, used);
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : 'out-of-range';
}

/** Longitudes of China begin where its latitudes end, so the order tells itself; elsewhere longitude comes first. */
function fromDegrees(a: number, b: number): Position | 'out-of-range' {
  const isSwapped = a >= 3 && a <= 54 && b >= 73 && b <= 136;
  const [lon, lat] = isSwapped ? [b, a] : [a, b];
  return Math.abs(lat) <= 90 ? [lon, lat] : 'out-of-range';
}

/** The numbers of a line, without a leading point number such as `J1` or `3.`. */
function numbersOf(line: string): number[] {
  const plain = line
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u2009\u202f]/g, '');
  const numbers = [...plain.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?![\d.]*\w)/g)].map(Number);
  const hasNumber = numbers.length === 3 && Number.isInteger(numbers[0]);
  return hasNumber ? numbers.slice(1) : numbers;
}
