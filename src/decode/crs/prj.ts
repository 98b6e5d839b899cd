import type { IssueCollector } from '../issue-collector';
import { type ChineseDatum, chineseCrsOfZone } from './chinese-crs';
import { crsFromText } from './crs';
import { readGeographic, type WktDatum, type WktGeographic } from './wkt-geographic';
import { authorityOf, childOf, nameOfNode, parseWkt, type WktNode } from './wkt-nodes';
import { readProjection, type WktProjection } from './wkt-projection';

/** What a WKT text comes to. `problem` is an issue code where `crs` is `null`, or what to warn of where it is not. */
export interface WktCrs {
  /** As in `RawLayer.crs`. */
  crs: string | null;
  /** The name that the text gives the system; '' when it gives none. */
  name: string;
  problem: 'prj-unreadable' | 'prj-local' | 'prj-projection-unknown' | 'datum-not-cgcs2000' | null;
  /** Name of the projection or of the datum that the problem is about. */
  about: string;
}

const geographicCodes: Record<WktDatum, string | null> = {
  cgcs2000: 'EPSG:4490',
  xian80: 'EPSG:4610',
  beijing54: 'EPSG:4214',
  wgs84: 'EPSG:4326',
  other: null,
};
const oldDatums: Partial<Record<WktDatum, string>> = {
  xian80: 'Xian 1980',
  beijing54: 'Beijing 1954',
};
const geographicKeywords = [
  'GEOGCS',
  'GEOGCRS',
  'GEOGRAPHICCRS',
  'GEODCRS',
  'GEODETICCRS',
  'BASEGEOGCRS',
  'BASEGEODCRS',
];
const projectedKeywords = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const localKeywords = ['LOCAL_CS', 'ENGCRS', 'ENGINEERINGCRS'];

/** The CRS of a .prj, with an issue where it says less than it should; `null` when there is none or it is not understood. */
export function crsOfPrj(bytes: Uint8Array | null, issues: IssueCollector): string | null {
  const text = bytes ? decodePrj(bytes) : '';
  if (text === '') {
    issues.add('prj-missing', 'notes');
    return null;
  }
  const { crs, name, problem, about } = crsOfWkt(text);
  if (problem === 'datum-not-cgcs2000')
    issues.add(problem, 'warns', { values: { crs: name, datum: about } });
  else if (problem === 'prj-unreadable')
    issues.add(problem, 'warns', { values: { found: text.slice(0, 60) } });
  else if (problem) issues.add(problem, 'warns', { values: { name, projection: about } });
  return crs;
}

function decodePrj(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes.subarray(0, 64 * 1024))
    .replace(/\0/g, '')
    .trim();
}

/**
 * The CRS that a WKT text (Esri, OGC 1 or 2), a code or a proj4 text describes: an EPSG code where there is
 * one for it, else a proj4 definition. Parameters go before names and before stated codes, for they are
 * what the coordinates were computed with.
 */
export function crsOfWkt(text: string): WktCrs {
  const unreadable: WktCrs = { crs: null, name: '', problem: 'prj-unreadable', about: '' };
  const node = horizontalOf(parseWkt(text));
  if (!node) {
    const crs = text.length < 500 ? crsFromText(text) : '';
    const isKnown = /^(?:EPSG:\d+|CRS84)$/.test(crs) || /^\+proj=\w/.test(crs);
    return isKnown ? { ...unreadable, crs, problem: null } : unreadable;
  }
  const name = nameOfNode(node);
  if (geographicKeywords.includes(node.keyword)) return ofGeographic(node, name);
  if (projectedKeywords.includes(node.keyword)) return ofProjected(node, name);
  if (localKeywords.includes(node.keyword))
    return { crs: null, name, problem: 'prj-local', about: '' };
  return { ...unreadable, name };
}

/** The horizontal part of a compound system, the source of a bound one. */
function horizontalOf(node: WktNode | null): WktNode | null {
  const known = [...geographicKeywords, ...projectedKeywords, ...localKeywords];
  let found = node;
  for (let depth = 0; found && depth < 4 && !known.includes(found.keyword); depth++)
    found = childOf(found, ...known, 'SOURCECRS', 'COMPD_CS', 'COMPOUNDCRS', 'BOUNDCRS');
  return found;
}

function ofGeographic(node: WktNode, name: string): WktCrs {
  const geographic = readGeographic(node);
  const authority = authorityOf(node);
  const isPlain = geographic.degreesPerUnit === 1 && geographic.primeMeridian === 0;
  const code = geographicCodes[geographic.datum];
  if (isPlain && code) return { crs: code, name, problem: null, about: '' };
  if (authority !== null) return { crs: `EPSG:${authority}`, name, problem: null, about: '' };
  if (geographic.degreesPerUnit !== 1 || !geographic.definition)
    return { crs: null, name, problem: 'prj-projection-unknown', about: name };
  const meridian = geographic.primeMeridian === 0 ? '' : ` +pm=${geographic.primeMeridian}`;
  const crs = `+proj=longlat ${geographic.definition}${meridian} +no_defs`;
  return warned(crs, name, geographic);
}

function ofProjected(node: WktNode, name: string): WktCrs {
  const base = childOf(node, ...geographicKeywords);
  const geographic = base ? readGeographic(base) : null;
  const projection = readProjection(node, geographic?.degreesPerUnit ?? 1);
  const authority = authorityOf(node);
  const plain = (crs: string): WktCrs => ({ crs, name, problem: null, about: '' });
  if (projection.isWebMercator || authority === 3857 || isPseudoMercator(name))
    return plain('EPSG:3857');
  if (geographic && geographic.primeMeridian === 0) {
    const code =
      gaussKruegerCode(geographic.datum, projection, name) ?? utmCode(geographic, projection);
    if (code) return plain(code);
  }
  if (authority !== null && (!geographic || !Object.hasOwn(oldDatums, geographic.datum)))
    if (geographic?.datum !== 'cgcs2000') return plain(`EPSG:${authority}`);
  if (!projection.proj || !geographic?.definition)
    return { crs: null, name, problem: 'prj-projection-unknown', about: projection.name };
  return warned(definitionOf(projection, geographic), name, geographic);
}

function isPseudoMercator(name: string): boolean {
  return crsFromText(name) === 'EPSG:3857';
}

/** Codes carry the warning of an old datum with them; definitions need it here. */
function warned(crs: string, name: string, { datum }: WktGeographic): WktCrs {
  const old = oldDatums[datum];
  return { crs, name, problem: old ? 'datum-not-cgcs2000' : null, about: old ?? '' };
}

function near(value: number | undefined, expected: number, tolerance = 1e-6): boolean {
  return Math.abs((value ?? 0) - expected) <= tolerance;
}

/** The EPSG code of a Chinese Gauss–Krüger zone by central meridian and false easting; `null` for any other. */
function gaussKruegerCode(datum: WktDatum, projection: WktProjection, name: string): string | null {
  if (datum === 'wgs84' || datum === 'other' || projection.proj !== 'tmerc') return null;
  const { lon_0, lat_0, k, x_0 = 0, y_0 } = projection.parameters;
  const isStandard = near(lat_0, 0) && near(k ?? 1, 1, 1e-9) && near(y_0, 0, 1e-3);
  if (!isStandard || lon_0 === undefined || projection.metresPerUnit !== 1) return null;
  const prefix = Math.round((x_0 - 500_000) / 1_000_000);
  if (!near(x_0, prefix * 1_000_000 + 500_000, 1e-3)) return null;
  const inThree = lon_0 / 3;
  const inSix = (lon_0 + 3) / 6;
  const code = (width: 3 | 6, zone: number, hasPrefix: boolean) => {
    if (!near(zone, Math.round(zone))) return null;
    const crs = chineseCrsOfZone(datum as ChineseDatum, width, Math.round(zone), hasPrefix);
    return crs ? `EPSG:${crs.epsg}` : null;
  };
  if (prefix > 0) {
    if (near(inThree, prefix)) return code(3, inThree, true);
    return near(inSix, prefix) ? code(6, inSix, true) : null;
  }
  // Without a prefix a 3° and a 6° zone with one meridian are the same plane; only the name differs.
  const isSix = !/3[\s_-]*degree|3度|3°/i.test(name) && near(inSix, Math.round(inSix));
  return (isSix ? code(6, inSix, false) : null) ?? code(3, inThree, false);
}

function utmCode({ datum }: WktGeographic, projection: WktProjection): string | null {
  if (datum !== 'wgs84' || projection.proj !== 'tmerc' || projection.metresPerUnit !== 1)
    return null;
  const { lon_0 = Number.NaN, lat_0, k, x_0, y_0 } = projection.parameters;
  const zone = (lon_0 + 183) / 6;
  const isUtm = near(lat_0, 0) && near(k, 0.9996, 1e-9) && near(x_0, 500_000, 1e-3);
  if (!isUtm || !near(zone, Math.round(zone)) || zone < 0.5 || zone > 60.5) return null;
  if (near(y_0, 0, 1e-3)) return `EPSG:${32600 + Math.round(zone)}`;
  return near(y_0, 10_000_000, 1e-3) ? `EPSG:${32700 + Math.round(zone)}` : null;
}

function definitionOf(projection: WktProjection, geographic: WktGeographic): string {
  const parameters = Object.entries(projection.parameters).map(
    ([key, value]) => `+${key}=${value}`,
  );
  const unit =
    projection.metresPerUnit === 1 ? '+units=m' : `+to_meter=${projection.metresPerUnit}`;
  const meridian = geographic.primeMeridian === 0 ? [] : [`+pm=${geographic.primeMeridian}`];
  return [
    `+proj=${projection.proj}`,
    ...parameters,
    geographic.definition,
    ...meridian,
    unit,
    '+no_defs',
  ].join(' ');
}
