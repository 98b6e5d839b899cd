import { chineseDefinition } from './chinese-crs';
import { crsOfName } from './crs-names';

/** What a `crs` member says: a code (`EPSG:4524`, `CRS84`), the name as it stands when no code is known for it, or `null`. */
export interface CrsMember {
  crs: string | null;
  /** False when the member is there and has none of the known forms. */
  isUnderstood: boolean;
}

/** The CRS of a GeoJSON 2008 `crs` member, given as JSON text: named, EPSG or linked; `null` when it names none. Links are not followed. */
export function crsFromMember(json: string): CrsMember {
  let member: unknown;
  try {
    member = JSON.parse(json);
  } catch {
    return { crs: null, isUnderstood: false };
  }
  if (member === null) return { crs: null, isUnderstood: true };
  const name = nameIn(member);
  if (name === null || name.trim() === '') return { crs: null, isUnderstood: false };
  return { crs: crsFromText(name), isUnderstood: true };
}

function nameIn(member: unknown): string | null {
  if (typeof member === 'string') return member;
  if (typeof member === 'number') return `EPSG:${member}`;
  if (typeof member !== 'object' || member === null) return null;
  const { properties, name, href, code } = member as Record<string, unknown>;
  if (typeof code === 'number' || typeof code === 'string') {
    const text = String(code).trim();
    return /^\d+$/.test(text) ? `EPSG:${text}` : text;
  }
  for (const value of [name, href]) if (typeof value === 'string') return value;
  return typeof properties === 'object' && properties !== null ? nameIn(properties) : null;
}

/** The code of a CRS however it is spelled (`EPSG:4524`, `urn:ogc:def:crs:EPSG::4524`, a URL of a registry, a name); the trimmed text itself when it is not understood. */
export function crsFromText(text: string): string {
  const trimmed = text.trim();
  if (/\bcrs:?84$/i.test(trimmed)) return 'CRS84';
  const code =
    /^epsg[:/ ]+(?:[\d.]*[:/])?(\d{4,6})$/i.exec(trimmed) ??
    /^urn:(?:x-)?ogc:def:crs:epsg:(?:[^:]*:)?(\d{4,6})$/i.exec(trimmed) ??
    /\/epsg\/(?:[\d.]+\/)?(\d{4,6})\b/i.exec(trimmed) ??
    /#(\d{4,6})$/.exec(trimmed) ??
    /^(\d{4,6})$/.exec(trimmed);
  return code ? `EPSG:${Number(code[1])}` : (crsOfName(trimmed) ?? trimmed);
}

const builtIn: Record<string, string> = {
  CRS84: '+proj=longlat +datum=WGS84 +no_defs',
  'EPSG:4326': '+proj=longlat +datum=WGS84 +no_defs',
  'EPSG:4979': '+proj=longlat +datum=WGS84 +no_defs',
  'EPSG:3857':
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
};

/** The number of a code such as `EPSG:4524`, or `null`. */
export function epsgNumber(crs: string): number | null {
  const match = /^EPSG:(\d+)$/.exec(crs);
  return match ? Number(match[1]) : null;
}

/**
 * The proj4 definition of a code (a definition is its own), or `null` when nobody knows it. The Chinese systems are computed;
 * the list of all others (8 MB) is loaded on the first code that needs it. Coordinates are always east, north.
 */
export async function projectionOf(crs: string): Promise<string | null> {
  if (Object.hasOwn(builtIn, crs)) return builtIn[crs]!;
  if (crs.startsWith('+proj=')) return crs;
  const epsg = epsgNumber(crs);
  if (epsg === null) return null;
  const chinese = chineseDefinition(epsg);
  if (chinese !== null) return chinese;
  if (epsg > 32600 && epsg <= 32660)
    return `+proj=utm +zone=${epsg - 32600} +datum=WGS84 +units=m +no_defs`;
  const { default: index } = await import('epsg-index/all.json');
  const entry = Object.hasOwn(index, String(epsg)) ? index[String(epsg)] : undefined;
  return entry?.proj4 ?? null;
}
