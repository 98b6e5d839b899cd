import type { GaussKruegerZone } from '../domain/dataset';
import { falseEasting, zoneNumber } from './gauss-krueger';
import { planeToDegrees } from './plane-to-degrees';
import { type PlaceNumber, readPlaceNumbers } from './read-place-numbers';

/** What a typed place may mean: where it is, and how it was read. */
export interface PlaceReading {
  /** Degrees on CGCS2000. */
  lon: number;
  lat: number;
  read: PlaceDegrees | PlacePlane;
}

export interface PlaceDegrees {
  kind: 'degrees';
  /** Which of the two came first in the text. */
  first: 'lon' | 'lat';
}

export interface PlacePlane {
  kind: 'plane';
  /** X of a survey sheet is north, Y is east. */
  first: 'north' | 'east';
  zone: GaussKruegerZone;
  zoneNumber: number;
  /** True when the text gives the zone; else it is one of the data's. */
  hasPrefix: boolean;
}

/** Eastings of a zone lie within 400 km of its central meridian, wherever it is used. */
const widestEasting = 400_000;
const farthestNorth = 10_000_000;
const millions = 1_000_000;

/**
 * What a text means as a place, the likeliest first; empty when it is none. Longitude and latitude in
 * degrees, or degrees with minutes and seconds, in either order; X and Y (Gauss–Krüger, CGCS2000) with
 * the zone before the easting, or without it in one of `zones`, in either order. Where the text leaves
 * it open, what lies nearer to `near` comes first.
 */
export function parseCoordinates(
  text: string,
  zones: readonly GaussKruegerZone[],
  near: { lon: number; lat: number } | null,
): PlaceReading[] {
  const numbers = readPlaceNumbers(text);
  if (numbers?.length !== 2) return [];
  const [a, b] = numbers as [PlaceNumber, PlaceNumber];
  const isPlane = !a.isAngle && !b.isAngle && (Math.abs(a.value) > 180 || Math.abs(b.value) > 180);
  const readings = isPlane ? planeReadings(a, b, zones) : degreeReadings(a, b);
  if (!near) return readings;
  const distance = ({ lon, lat }: PlaceReading) => Math.hypot(lon - near.lon, lat - near.lat);
  return readings.toSorted((x, y) => distance(x) - distance(y));
}

function degreeReadings(a: PlaceNumber, b: PlaceNumber): PlaceReading[] {
  const readings: PlaceReading[] = [];
  // X and Y of degrees are what programs say for longitude and latitude.
  const isLon = ({ axis }: PlaceNumber) => axis === 'lon' || axis === 'x';
  const isLat = ({ axis }: PlaceNumber) => axis === 'lat' || axis === 'y';
  const add = (lon: PlaceNumber, lat: PlaceNumber, first: 'lon' | 'lat') => {
    if (isLat(lon) || isLon(lat) || Math.abs(lon.value) > 180 || Math.abs(lat.value) > 90) return;
    readings.push({ lon: lon.value, lat: lat.value, read: { kind: 'degrees', first } });
  };
  add(a, b, 'lon');
  add(b, a, 'lat');
  return readings;
}

function planeReadings(
  a: PlaceNumber,
  b: PlaceNumber,
  zones: readonly GaussKruegerZone[],
): PlaceReading[] {
  if ([a, b].some(({ axis }) => axis === 'lon' || axis === 'lat')) return [];
  return [
    ...planeOf(a.value, b.value, 'north', zones),
    ...planeOf(b.value, a.value, 'east', zones),
  ];
}

/** Readings of a northing and an easting; which is which shows in their size, not in their label. */
function planeOf(
  north: number,
  easting: number,
  first: PlacePlane['first'],
  zones: readonly GaussKruegerZone[],
): PlaceReading[] {
  if (!(north > 0 && north < farthestNorth)) return [];
  const prefix = Math.floor(easting / millions);
  const east = easting - prefix * millions;
  if (Math.abs(east - falseEasting) > widestEasting) return [];
  const ofPrefix = prefix === 0 ? null : zoneOfPrefix(prefix);
  const candidates = prefix === 0 ? zones : ofPrefix ? [ofPrefix] : [];
  return candidates.flatMap((zone) => {
    const place = planeToDegrees({ north, east }, zone);
    const number = zoneNumber(zone);
    if (!place || number === null || Math.abs(place.lat) > 90) return [];
    return {
      ...place,
      read: { kind: 'plane' as const, first, zone, zoneNumber: number, hasPrefix: prefix !== 0 },
    };
  });
}

/** The zone that the millions of an easting name: 13–23 is a 6° zone, 25–45 a 3° zone (domain §4.3). */
function zoneOfPrefix(prefix: number): GaussKruegerZone | null {
  if (prefix >= 13 && prefix <= 23) return { width: 6, centralMeridian: 6 * prefix - 3 };
  if (prefix >= 25 && prefix <= 45) return { width: 3, centralMeridian: 3 * prefix };
  return null;
}
