import type { ChineseDatum } from '../crs/chinese-crs';
import { chineseCrsOfPrefix, chineseCrsOfZone } from '../crs/chinese-crs';
import { classOfPoint, zonePrefix } from '../crs/coordinate-census';
import type { IssueCollector } from '../issue-collector';

const datums: [RegExp, ChineseDatum][] = [
  [/2000|cgcs/i, 'cgcs2000'],
  [/80|西安/, 'xian80'],
  [/54|北京/, 'beijing54'],
];
const geographic: Record<ChineseDatum, string> = {
  cgcs2000: 'EPSG:4490',
  xian80: 'EPSG:4610',
  beijing54: 'EPSG:4214',
};

/** What a number of points are by their size: which column is which, and the zone before most eastings. */
export interface PointSurvey {
  isSwapped: boolean;
  /** True when most points are degrees. */
  isDegrees: boolean;
  /** Zone numbers before the eastings, most frequent first; 0 stands for none. */
  zones: number[];
}

/** Looks at pairs of the third and fourth position; X (north) comes first in a file that follows the standard. */
export function surveyPoints(points: Iterable<{ third: number; fourth: number }>): PointSurvey {
  const zones = new Map<number, number>();
  let swapped = 0;
  let degrees = 0;
  let count = 0;
  for (const { third, fourth } of points) {
    count++;
    const found = classOfPoint(fourth, third);
    if (found.startsWith('swapped')) swapped++;
    if (found.endsWith('degrees')) degrees++;
    const zone = zonePrefix(found.startsWith('swapped') ? third : fourth);
    zones.set(zone, (zones.get(zone) ?? 0) + 1);
  }
  return {
    isSwapped: 2 * swapped > count,
    isDegrees: 2 * degrees > count,
    zones: [...zones].sort((a, b) => b[1] - a[1]).map(([zone]) => zone),
  };
}

/**
 * The code of the system that header and coordinates name (domain §5.2): the zone before the easting wins over the
 * header's, and then it is told. `null` when neither names a zone, or the system is a local one.
 */
export function crsOfTxt(
  header: ReadonlyMap<string, string>,
  { zones, isDegrees }: PointSurvey,
  issues: IssueCollector,
): string | null {
  const system = (header.get('坐标系') ?? header.get('坐标系统') ?? '').normalize('NFKC');
  const datum = datums.find(([pattern]) => pattern.test(system))?.[1] ?? null;
  if (system === '') issues.add('txt-system-missing', 'notes');
  else if (datum === null) {
    issues.add('txt-system-unknown', 'warns', { values: { system: system.slice(0, 40) } });
    return null;
  }
  const used = datum ?? 'cgcs2000';
  if (isDegrees) return geographic[used];
  const width = widthOf(header);
  const told = zoneOf(header, width);
  const prefix = zones.find((zone) => zone > 0) ?? 0;
  if (prefix > 0 && (zones[0] ?? 0) > 0) {
    const found = chineseCrsOfPrefix(prefix, used);
    const isWidthWrong = width !== null && found !== null && found.zone.width !== width;
    if (found && ((told !== null && told !== prefix) || isWidthWrong))
      issues.add('txt-zone-contradicts', 'warns', {
        values: {
          told: told ?? '—',
          toldWidth: width ?? '—',
          prefix,
          width: found.zone.width,
          meridian: found.zone.centralMeridian,
        },
      });
    return found ? `EPSG:${found.epsg}` : null;
  }
  if (told === null) {
    issues.add('txt-zone-missing', 'warns');
    return null;
  }
  const found = chineseCrsOfZone(used, width ?? (told <= 23 ? 6 : 3), told, false);
  if (!found)
    issues.add('txt-zone-unknown', 'warns', { values: { told, toldWidth: width ?? '—' } });
  return found ? `EPSG:${found.epsg}` : null;
}

function widthOf(header: ReadonlyMap<string, string>): 3 | 6 | null {
  const text = (header.get('几度分带') ?? header.get('分带') ?? '').normalize('NFKC');
  if (/^[^\d]*3|三/.test(text)) return 3;
  return /^[^\d]*6|六/.test(text) ? 6 : null;
}

/** The zone by 带号, else by 中央子午线. */
function zoneOf(header: ReadonlyMap<string, string>, width: 3 | 6 | null): number | null {
  const zone = /\d{2}/.exec((header.get('带号') ?? '').normalize('NFKC'));
  if (zone) return Number(zone[0]);
  const meridian = /\d{2,3}/.exec((header.get('中央子午线') ?? '').normalize('NFKC'));
  if (!meridian) return null;
  const degrees = Number(meridian[0]);
  const number = width === 6 ? (degrees + 3) / 6 : degrees / 3;
  return Number.isInteger(number) ? number : null;
}
