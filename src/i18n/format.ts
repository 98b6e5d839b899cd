import type { Unit } from '../domain/figure';
import type { Language } from './translate';

/** The unit in which areas are shown; `auto` is 亩 for plots and km² for parks (look.md §4). */
export const areaUnits = ['mu', 'hectare', 'km2'] as const;
export type AreaUnit = (typeof areaUnits)[number];

/** 1 亩 = 2000/3 m² exactly, 1 公顷 = 15 亩 (domain §3.2). */
export const squareMetersPer: Record<AreaUnit, number> = { mu: 2000 / 3, hectare: 1e4, km2: 1e6 };

const thinSpace = '\u2009';
const minus = '\u2212';

/** A number with thin-space groups, a true minus and a fixed count of decimals. */
export function formatNumber(value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole, fraction] = fixed.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, thinSpace);
  const isZero = Number(fixed) === 0;
  return `${value < 0 && !isZero ? minus : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

export interface Quantity {
  text: string;
  unit: string;
}

const areaUnitNames: Record<Language, Record<AreaUnit | 'm2', string>> = {
  zh: { mu: '亩', hectare: '公顷', km2: 'km²', m2: 'm²' },
  en: { mu: 'mu', hectare: 'ha', km2: 'km²', m2: 'm²' },
};

export function areaUnitName(unit: AreaUnit | 'm2', language: Language): string {
  return areaUnitNames[language][unit];
}

function areaDecimals(value: number, unit: AreaUnit): number {
  if (unit === 'mu') return Math.abs(value) < 1000 ? 1 : 0;
  if (unit === 'km2') return Math.abs(value) < 0.1 ? 4 : 2;
  return 2;
}

/** An area in the chosen unit: 亩 one decimal below 1,000 and whole above; 公顷 and km² two decimals. */
export function formatArea(squareMeters: number, unit: AreaUnit, language: Language): Quantity {
  const value = squareMeters / squareMetersPer[unit];
  return {
    text: formatNumber(value, areaDecimals(value, unit)),
    unit: areaUnitName(unit, language),
  };
}

/** m² with two decimals, for derivations and checks. */
export function formatSquareMeters(squareMeters: number): Quantity {
  return { text: formatNumber(squareMeters, 2), unit: 'm²' };
}

/** 万元 below 1 亿元, 亿元 with two decimals above; in English CNY million. */
export function formatMoney(yuan: number, language: Language): Quantity {
  if (language === 'en')
    return {
      text: formatNumber(yuan / 1e6, Math.abs(yuan) < 1e8 ? 2 : 0),
      unit: 'CNY m',
    };
  if (Math.abs(yuan) >= 1e8) return { text: formatNumber(yuan / 1e8, 2), unit: '亿元' };
  return { text: formatNumber(yuan / 1e4, Math.abs(yuan) < 1e6 ? 2 : 0), unit: '万元' };
}

/** yuan/m² as 亿元/km² (1 yuan/m² = 0.01 亿元/km²), one decimal. */
export function formatIntensity(yuanPerSquareMeter: number, language: Language): Quantity {
  return {
    text: formatNumber(yuanPerSquareMeter / 100, 1),
    unit: language === 'zh' ? '亿元/km²' : 'CNY 100m/km²',
  };
}

/** The unit chain of an intensity: 亿元/km², 万元/公顷, 万元/亩 (domain §3.2). */
export function intensityChain(yuanPerSquareMeter: number): {
  yiPerKm2: number;
  wanPerHectare: number;
  wanPerMu: number;
} {
  return {
    yiPerKm2: yuanPerSquareMeter / 100,
    wanPerHectare: yuanPerSquareMeter,
    wanPerMu: yuanPerSquareMeter / 15,
  };
}

export function formatPercent(ratio: number): Quantity {
  return { text: formatNumber(ratio * 100, 1), unit: '%' };
}

/** Any figure in its own unit, areas in the chosen one. */
export function formatFigure(
  value: number,
  unit: Unit,
  areaUnit: AreaUnit,
  language: Language,
): Quantity {
  switch (unit) {
    case 'm2':
      return formatArea(value, areaUnit, language);
    case 'count':
      return { text: formatNumber(value, 0), unit: '' };
    case 'ratio':
      return formatPercent(value);
    case 'yuan':
      return formatMoney(value, language);
    case 'yuan/m2':
      return formatIntensity(value, language);
    case 'm2/m2':
      return { text: formatNumber(value, 2), unit: '' };
    case 'people/m2':
      return {
        text: formatNumber(value * 1e4, 2),
        unit: language === 'zh' ? '人/公顷' : 'people/ha',
      };
  }
}
