import { formatNumber, type Quantity } from './format';
import type { Language } from './translate';

/** A length: metres with one decimal below 1 km (two below 10 m), kilometres with three from there. */
export function formatLength(meters: number, language: Language): Quantity {
  if (meters >= 1000)
    return { text: formatNumber(meters / 1000, 3), unit: language === 'zh' ? '公里' : 'km' };
  return {
    text: formatNumber(meters, meters < 10 ? 2 : 1),
    unit: language === 'zh' ? '米' : 'm',
  };
}

/** Decimal degrees with six places: a decimetre. */
export function formatDegrees(value: number): string {
  return value.toFixed(6);
}
