/** A tile of a grid. */
export interface Tile {
  z: number;
  x: number;
  y: number;
}

const placeholder = /\{(-?[a-z0-9]+(?:-[a-z0-9])?)\}/gi;

/** What is wrong with the template of a tile service, as a key `basemap.fault.<key>`; `null` when nothing. */
export function templateFault(template: string): 'scheme' | 'placeholders' | null {
  if (!/^https?:\/\/[^/\s]+/i.test(template)) return 'scheme';
  const names = [...template.matchAll(placeholder)].map(([, name]) => name!.toLowerCase());
  const has = (...any: string[]) => any.some((name) => names.includes(name));
  if (has('q')) return null;
  const isComplete = has('z', 'tilematrix') && has('x', 'tilecol') && has('y', '-y', 'tilerow');
  return isComplete ? null : 'placeholders';
}

/**
 * The template as it can be used: an address of a WMTS that names its layer but no tile is completed by
 * the keys of GetTile; all else stays.
 */
export function completeTemplate(template: string): string {
  const trimmed = template.trim();
  if (templateFault(trimmed) !== 'placeholders') return trimmed;
  const [path, query = ''] = trimmed.split('?', 2) as [string, string?];
  const given = new Map(
    query
      .split('&')
      .filter(Boolean)
      .map((part) => {
        const [key = '', ...value] = part.split('=');
        return [key.toUpperCase(), value.join('=')] as const;
      }),
  );
  if (given.get('SERVICE')?.toUpperCase() !== 'WMTS' || !given.get('LAYER')) return trimmed;
  const wanted: [string, string][] = [
    ['REQUEST', 'GetTile'],
    ['VERSION', given.get('VERSION') ?? '1.0.0'],
    ['STYLE', given.get('STYLE') ?? 'default'],
    ['TILEMATRIXSET', given.get('TILEMATRIXSET') ?? 'w'],
    ['FORMAT', given.get('FORMAT') ?? 'tiles'],
    ['TILEMATRIX', '{z}'],
    ['TILEROW', '{y}'],
    ['TILECOL', '{x}'],
  ];
  for (const [key, value] of wanted) given.set(key, value);
  return `${path}?${[...given].map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** The address of a tile: `{z} {x} {y}`, `{-y}` from the south, WMTS names, `{q}`, and `{a-c}` for hosts. */
export function tileAddress(template: string, { z, x, y }: Tile): string {
  return template.replace(placeholder, (whole, name: string) => {
    switch (name.toLowerCase()) {
      case 'z':
      case 'tilematrix':
        return String(z);
      case 'x':
      case 'tilecol':
        return String(x);
      case 'y':
      case 'tilerow':
        return String(y);
      case '-y':
        return String(2 ** z - 1 - y);
      case 'q':
        return quadKey({ z, x, y });
      case 's':
        return 'abc'[(x + y) % 3]!;
      default: {
        const [, from, to] = /^([a-z0-9])-([a-z0-9])$/i.exec(name) ?? [];
        if (!from || !to) return whole;
        const first = from.charCodeAt(0);
        const count = to.charCodeAt(0) - first + 1;
        return count > 0 ? String.fromCharCode(first + ((x + y) % count)) : whole;
      }
    }
  });
}

function quadKey({ z, x, y }: Tile): string {
  let key = '';
  for (let level = z - 1; level >= 0; level--) key += ((x >> level) & 1) + 2 * ((y >> level) & 1);
  return key;
}

/** The tile over a place: of Web Mercator, or of the grid of equal degrees with two tiles at level 1. */
export function tileOver(lon: number, lat: number, z: number, isLonLat: boolean): Tile {
  const across = 2 ** z;
  const x = Math.floor(((lon + 180) / 360) * across);
  if (isLonLat) return { z, x, y: Math.floor(((90 - lat) / 360) * across) };
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { z, x, y: Math.floor(y * across) };
}
