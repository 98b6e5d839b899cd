import { parseNumber } from '../gate/parse-cell';

export type AreaUnit = 'ha' | 'm2' | 'mu';

/** The heading under which the gate reads an area of a unit. */
export const areaHeadings: Record<AreaUnit, string> = {
  ha: '地块面积(公顷)',
  m2: '地块面积(平方米)',
  mu: '地块面积(亩)',
};
/** Where an area goes whose unit cannot be told. */
export const doubtfulHeading = '单位存疑的面积';

const squareMetres: Record<AreaUnit, number> = { ha: 10_000, m2: 1, mu: 2000 / 3 };
/** A share by which area and shape may differ and still show the unit. */
const unitTolerance = 0.05;
/** Domain §5.2: beyond this the difference is told; Gauss–Krüger and ellipsoid differ by up to 0.05 %. */
export const differenceTolerance = 0.002;

/** The area that an `@` line states. */
export interface StatedArea {
  text: string;
  value: number;
  /** Named in the value itself. */
  named: AreaUnit | null;
  /** What the shape says it is; `null` when it fits none or there is no shape. */
  shown: AreaUnit | null;
  /** Share by which it differs from the shape in that unit; NaN without one. */
  difference: number;
}

/** The area of a text such as `6.0000` or `6.0公顷`, held against the plane area of the shape in m² (NaN: none). `null` when blank. */
export function statedArea(text: string, shapeArea: number): StatedArea | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const named = unitNamed(plain);
  const value = parseNumber(plain.replace(/[^\d.,eE+-]+$/, '').replace(/(?:m2|hm2|ha)$/i, ''));
  const result: StatedArea = { text: plain, value, named, shown: null, difference: Number.NaN };
  if (!(value > 0) || !(shapeArea > 0)) return result;
  for (const unit of ['ha', 'm2', 'mu'] as const) {
    const difference = Math.abs((value * squareMetres[unit]) / shapeArea - 1);
    if (difference > unitTolerance) continue;
    result.shown = unit;
    result.difference = difference;
  }
  const assumed = named ?? 'ha';
  if (result.shown === null)
    result.difference = Math.abs((value * squareMetres[assumed]) / shapeArea - 1);
  return result;
}

function unitNamed(text: string): AreaUnit | null {
  if (/公顷|hm2|ha$/i.test(text)) return 'ha';
  if (/亩$/.test(text)) return 'mu';
  return /平方米|平米|m2$/i.test(text) ? 'm2' : null;
}

/**
 * The unit of each area: the one that its value names, else hectares, as the standard has it, unless the shapes of all
 * parcels show another one; `null` for those that show another while others do not.
 */
export function unitsOfAreas(areas: readonly (StatedArea | null)[]): {
  units: (AreaUnit | null)[];
  common: AreaUnit;
} {
  const shown = new Set<AreaUnit>();
  for (const area of areas) if (area?.shown && !area.named) shown.add(area.shown);
  const [only = 'ha'] = shown;
  const common = shown.size === 1 ? only : 'ha';
  const units = areas.map((area) => {
    if (!area || area.named) return area?.named ?? null;
    return area.shown === null || area.shown === common ? common : null;
  });
  return { units, common };
}
