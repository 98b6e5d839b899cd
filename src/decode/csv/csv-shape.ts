import { classOfPoint } from '../crs/coordinate-census';
import { parseNumber } from '../gate/parse-cell';
import { isWkt } from '../shape/wkt';

/** Where the shapes of a table are. For points, `isSwapped` tells that X is the northing, as surveyors write it. */
export type ShapeColumns =
  | { kind: 'wkt'; column: number }
  | { kind: 'point'; east: number; north: number; isSwapped: boolean };

/** Pairs of headings, east first, in the order of trust. The last ones mean something else as often. */
const pairs: { east: RegExp; north: RegExp; isSure: boolean }[] = [
  {
    east: /^(?:经度|东经|lon|lng|long|longitude|x_?lon|中心点?经度)$/,
    north: /^(?:纬度|北纬|lat|latitude|y_?lat|中心点?纬度)$/,
    isSure: true,
  },
  {
    east: /^(?:东坐标|横坐标|easting|east)$/,
    north: /^(?:北坐标|纵坐标|northing|north)$/,
    isSure: true,
  },
  {
    east: /^(?:x|x坐标|坐标x|xcoord|coordx|pointx)$/,
    north: /^(?:y|y坐标|坐标y|ycoord|coordy|pointy)$/,
    isSure: false,
  },
];

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（].*$/, '')
    .replace(/[\s_\-.]+/g, '');
}

/** Finds the shapes by the first rows: a column of WKT, else a pair of coordinate columns; `null` for a mere table. */
export function findShapeColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ShapeColumns | null {
  for (let column = 0; column < headings.length; column++) {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const shapes = cells.filter(isWkt).length;
    if (shapes > 0 && 2 * shapes > cells.length) return { kind: 'wkt', column };
  }
  const names = headings.map(plain);
  for (const { east, north, isSure } of pairs) {
    const x = names.findIndex((name) => east.test(name));
    const y = names.findIndex((name) => north.test(name));
    if (x < 0 || y < 0) continue;
    const found = likelyOrder(rows, x, y);
    if (found !== null || isSure)
      return { kind: 'point', east: x, north: y, isSwapped: found === 'swapped' && !isSure };
  }
  return null;
}

/** What most pairs of numbers can be; `null` when most can be no coordinates in China. */
function likelyOrder(rows: readonly (readonly string[])[], x: number, y: number) {
  let straight = 0;
  let swapped = 0;
  let other = 0;
  for (const row of rows) {
    const east = parseNumber(row[x] ?? '');
    const north = parseNumber(row[y] ?? '');
    if (Number.isNaN(east) || Number.isNaN(north)) continue;
    const found = classOfPoint(east, north);
    if (found === 'other' || (found === 'degrees' && (east === 0 || Math.abs(east) < 1))) other++;
    else if (found.startsWith('swapped')) swapped++;
    else straight++;
  }
  if (straight + swapped <= other) return null;
  return swapped > straight ? 'swapped' : 'straight';
}
