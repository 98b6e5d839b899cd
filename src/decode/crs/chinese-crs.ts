import type { GaussKruegerZone } from '../../domain/dataset';

/** The reference systems of Chinese land data; only CGCS2000 is in force (domain §4.1, §4.3). */
export type ChineseDatum = 'cgcs2000' | 'xian80' | 'beijing54';

/** A Gauss–Krüger zone as one EPSG code stands for it. */
export interface ChineseCrs {
  epsg: number;
  datum: ChineseDatum;
  zone: GaussKruegerZone;
  /** 13–23 (6°) or 25–45 (3°). */
  zoneNumber: number;
  /** True when the easting begins with the zone number (false easting zone·10⁶ + 500,000 m). */
  hasPrefix: boolean;
  /** For proj4: on the datum's own ellipsoid, without a shift. */
  definition: string;
}

const firstZone = { 3: 25, 6: 13 } as const;
const lastZone = { 3: 45, 6: 23 } as const;

/** The EPSG code of the first zone of each family; the codes run on with the zones. */
const families: { first: number; datum: ChineseDatum; width: 3 | 6; hasPrefix: boolean }[] = [
  { first: 4491, datum: 'cgcs2000', width: 6, hasPrefix: true },
  { first: 4502, datum: 'cgcs2000', width: 6, hasPrefix: false },
  { first: 4513, datum: 'cgcs2000', width: 3, hasPrefix: true },
  { first: 4534, datum: 'cgcs2000', width: 3, hasPrefix: false },
  { first: 2327, datum: 'xian80', width: 6, hasPrefix: true },
  { first: 2338, datum: 'xian80', width: 6, hasPrefix: false },
  { first: 2349, datum: 'xian80', width: 3, hasPrefix: true },
  { first: 2370, datum: 'xian80', width: 3, hasPrefix: false },
  { first: 21413, datum: 'beijing54', width: 6, hasPrefix: true },
  { first: 21453, datum: 'beijing54', width: 6, hasPrefix: false },
  { first: 2401, datum: 'beijing54', width: 3, hasPrefix: true },
  { first: 2422, datum: 'beijing54', width: 3, hasPrefix: false },
];

const ellipsoids: Record<ChineseDatum, string> = {
  cgcs2000: '+ellps=GRS80',
  xian80: '+a=6378140 +rf=298.257',
  beijing54: '+ellps=krass',
};

const geographicCodes: Record<number, ChineseDatum> = {
  4490: 'cgcs2000',
  4480: 'cgcs2000',
  4610: 'xian80',
  4214: 'beijing54',
};

/** The Gauss–Krüger zone of an EPSG number, or `null` when it is none of CGCS2000, Xian 80 or Beijing 54. */
export function chineseCrs(epsg: number): ChineseCrs | null {
  for (const { first, datum, width, hasPrefix } of families) {
    const zoneNumber = firstZone[width] + epsg - first;
    if (zoneNumber < firstZone[width] || zoneNumber > lastZone[width]) continue;
    const centralMeridian = width === 3 ? 3 * zoneNumber : 6 * zoneNumber - 3;
    const falseEasting = (hasPrefix ? zoneNumber * 1_000_000 : 0) + 500_000;
    return {
      epsg,
      datum,
      zone: { width, centralMeridian },
      zoneNumber,
      hasPrefix,
      definition: `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 +x_0=${falseEasting} +y_0=0 ${ellipsoids[datum]} +units=m +no_defs`,
    };
  }
  return null;
}

/** The EPSG system of a datum's zone, or `null` when there is no such zone. */
export function chineseCrsOfZone(
  datum: ChineseDatum,
  width: 3 | 6,
  zoneNumber: number,
  hasPrefix: boolean,
): ChineseCrs | null {
  if (!(zoneNumber >= firstZone[width] && zoneNumber <= lastZone[width])) return null;
  const family = families.find(
    (one) => one.datum === datum && one.width === width && one.hasPrefix === hasPrefix,
  );
  return family ? chineseCrs(family.first + zoneNumber - firstZone[width]) : null;
}

/** The zone that a prefix of the easting names: 13–23 is a 6° zone, 25–45 a 3° zone (domain §4.3); else `null`. */
export function chineseCrsOfPrefix(
  zoneNumber: number,
  datum: ChineseDatum = 'cgcs2000',
): ChineseCrs | null {
  return (
    chineseCrsOfZone(datum, 6, zoneNumber, true) ?? chineseCrsOfZone(datum, 3, zoneNumber, true)
  );
}

const datumNames: Record<ChineseDatum, string | null> = {
  cgcs2000: null,
  xian80: 'Xian 1980',
  beijing54: 'Beijing 1954',
};
/** First and last codes of New Beijing, which the EPSG list defines without a shift. */
const newBeijing = [
  [4555, 4555],
  [4568, 4589],
  [4652, 4656],
  [4766, 4800],
  [4812, 4812],
  [4822, 4822],
] as const;

/** The name of the old Chinese datum of an EPSG number, for which no public shift to CGCS2000 exists; `null` for CGCS2000 and all others. */
export function datumName(epsg: number): string | null {
  if (newBeijing.some(([first, last]) => epsg >= first && epsg <= last)) return 'New Beijing';
  const datum = geographicCodes[epsg] ?? chineseCrs(epsg)?.datum;
  return datum ? datumNames[datum] : null;
}

/** The proj4 definition of an EPSG number of the three systems, on its own ellipsoid and without a datum shift; `null` for any other. */
export function chineseDefinition(epsg: number): string | null {
  const geographic = geographicCodes[epsg];
  if (geographic) return `+proj=longlat ${ellipsoids[geographic]} +no_defs`;
  return chineseCrs(epsg)?.definition ?? null;
}
