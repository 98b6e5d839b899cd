import type { Unit } from '../domain/figure';
import { type AreaUnit, areaUnitName, formatFigure, squareMetersPer } from '../i18n/format';
import type { Language } from '../i18n/translate';

/** The unit in which a column of a file has its values, for its heading: areas as asked, 万元, 亿元/km², per cent. */
export function fileUnitName(
  unit: Unit,
  language: Language,
  areaUnit: AreaUnit = 'hectare',
): string {
  switch (unit) {
    case 'm2':
      return areaUnitName(areaUnit, language);
    case 'yuan':
      return language === 'zh' ? '万元' : '10k CNY';
    case 'ratio':
      return '%';
    case 'yuan/m2':
    case 'people/m2':
      return formatFigure(0, unit, areaUnit, language).unit;
    case 'count':
    case 'm2/m2':
      return '';
  }
}

/** How many of a column's unit one of SI is; areas are asked for by their own unit. */
const factors: Record<Exclude<Unit, 'm2'>, number> = {
  yuan: 1e-4,
  ratio: 100,
  'yuan/m2': 1e-2,
  count: 1,
  'm2/m2': 1,
  'people/m2': 1e4,
};

/** A value (SI) in the unit of its column, without the noise of binary fractions; `null` stays unknown. */
export function inFileUnit(
  value: number | null,
  unit: Unit,
  areaUnit: AreaUnit = 'hectare',
): number | null {
  if (value === null) return null;
  const scaled = unit === 'm2' ? value / squareMetersPer[areaUnit] : value * factors[unit];
  return Number(scaled.toPrecision(12));
}
