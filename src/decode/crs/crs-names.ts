import { type ChineseDatum, chineseCrsOfZone } from './chinese-crs';

const datumPatterns: [RegExp, ChineseDatum][] = [
  [/cgcs ?2000|china geodetic coordinate system 2000|国家2000|2000国家大地/, 'cgcs2000'],
  [/xian ?(19)?80|西安80|1980西安/, 'xian80'],
  [/beijing ?(19)?54|北京54|1954北京/, 'beijing54'],
];
const geographicEpsg: Record<ChineseDatum, number> = {
  cgcs2000: 4490,
  xian80: 4610,
  beijing54: 4214,
};
const otherGeographic: Record<string, string> = {
  'wgs 84': 'EPSG:4326',
  wgs84: 'EPSG:4326',
  'wgs 1984': 'EPSG:4326',
  'gcs wgs 1984': 'EPSG:4326',
  crs84: 'CRS84',
  'wgs 84 crs84': 'CRS84',
  'web mercator': 'EPSG:3857',
  'wgs 84 pseudo mercator': 'EPSG:3857',
  'wgs 1984 web mercator auxiliary sphere': 'EPSG:3857',
};

/**
 * The code for a CRS that a file names in words, as EPSG, Esri and QGIS write them
 * (`CGCS2000_3_Degree_GK_Zone_36`, `CGCS2000 / 3-degree Gauss-Kruger CM 108E`); `null` when not understood.
 */
export function crsOfName(name: string): string | null {
  const words = name
    .toLowerCase()
    .replace(/[_/,()-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const other = otherGeographic[words];
  if (Object.hasOwn(otherGeographic, words) && other) return other;
  const utm = /^wgs (?:19)?84 utm zone (\d{1,2}) ?([ns])$/.exec(words);
  if (utm && Number(utm[1]) >= 1 && Number(utm[1]) <= 60)
    return `EPSG:${(utm[2] === 'n' ? 32600 : 32700) + Number(utm[1])}`;
  const datum = datumPatterns.find(([pattern]) => pattern.test(words))?.[1];
  if (!datum) return null;
  const zone = /zone (\d{1,2})( ?n)?$/.exec(words);
  const meridian = /cm (\d{2,3}) ?e?$/.exec(words);
  const width = /3 degree/.test(words) ? 3 : 6;
  if (zone) {
    // Beijing 1954 6° zones named `13N` carry no prefix.
    const crs = chineseCrsOfZone(datum, width, Number(zone[1]), zone[2] === undefined);
    return crs ? `EPSG:${crs.epsg}` : null;
  }
  if (meridian) {
    const degrees = Number(meridian[1]);
    const zoneNumber = width === 3 ? degrees / 3 : (degrees + 3) / 6;
    if (!Number.isInteger(zoneNumber)) return null;
    const crs = chineseCrsOfZone(datum, width, zoneNumber, false);
    return crs ? `EPSG:${crs.epsg}` : null;
  }
  return /gauss|kruger|degree|gk/.test(words) ? null : `EPSG:${geographicEpsg[datum]}`;
}
