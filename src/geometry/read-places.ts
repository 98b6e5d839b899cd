import type { GaussKruegerZone } from '../domain/dataset';
import type { Position } from '../domain/drawing';
import { parseCoordinates } from './parse-coordinates';
import { readPlaceNumbers } from './read-place-numbers';

export interface PlacesRead {
  places: Position[];
  /** Lines (counted from 1) that are no place, with why: i18n `places.<reason>`. */
  faults: { line: number; text: string; reason: 'two-numbers' | 'out-of-range' }[];
}

/**
 * The places of a typed list, one a line, each in any way that `parseCoordinates` reads; X and Y without
 * a zone before Y are taken to lie in `zone`. A point's number at the head of a line, empty lines and
 * a last place that closes a ring are left out.
 */
export function readPlaces(text: string, zone: GaussKruegerZone): PlacesRead {
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
  zone: GaussKruegerZone,
): Position | PlacesRead['faults'][number]['reason'] {
  const plain = withoutPointNumber(line);
  if (readPlaceNumbers(plain)?.length !== 2) return 'two-numbers';
  const [reading] = parseCoordinates(plain, [zone], null);
  return reading ? [reading.lon, reading.lat] : 'out-of-range';
}

/** `J1 …` and `3, …` without their first word, where a line is no place with it. */
function withoutPointNumber(line: string): string {
  if (readPlaceNumbers(line)?.length === 2) return line;
  return line.replace(/^\s*[A-Za-z]{0,2}\d{1,5}[\s,、:：，]+/, '');
}
