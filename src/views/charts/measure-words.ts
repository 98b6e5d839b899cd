import { type PlotMeasure, unitOfMeasure } from '../../domain/plot-measure';
import { type AreaUnit, areaUnitName, formatFigure, squareMetersPer } from '../../i18n/format';
import type { Language } from '../../i18n/translate';
import { bracketed } from '../../i18n/with-unit';
import type { Words } from '../../store/use-store';

/** How a measure is read: its unit, and what one of it is in SI. */
export interface MeasureScale {
  unit: string;
  inSi: number;
  digits: number;
}

/** The unit of a measure on screen; areas are in the chosen one. */
export function scaleOf(
  measure: PlotMeasure,
  areaUnit: AreaUnit,
  { t, language }: Pick<Words, 't' | 'language'>,
): MeasureScale {
  const unit = unitOfMeasure[measure];
  switch (unit) {
    case 'days':
      return { unit: t('chart.days'), inSi: 1, digits: 0 };
    case 'm2':
      return {
        unit: areaUnitName(areaUnit, language),
        inSi: squareMetersPer[areaUnit],
        digits: areaUnit === 'km2' ? 4 : 2,
      };
    case 'yuan/m2':
      return { unit: formatFigure(0, unit, areaUnit, language).unit, inSi: 100, digits: 1 };
    default:
      return { unit: '', inSi: 1, digits: 2 };
  }
}

/** A value on its scale, as files and axes have it: the noise of binary fractions cut off. */
export function onScale(value: number, { inSi }: MeasureScale): number {
  return Number((value / inSi).toPrecision(12));
}

/** The scale's name with its unit, as a heading. */
export function headingOf(name: string, { unit }: MeasureScale, language: Language): string {
  return bracketed(name, unit, language);
}
