import { useMemo } from 'react';
import type { Unit } from '../../domain/figure';
import { boundsOf, type Target, targetUnits } from '../../domain/target';
import { type AreaUnit, formatFigure, formatNumber, squareMetersPer } from '../../i18n/format';
import type { TextKey } from '../../i18n/translate';
import { useStore, useWords, type Words } from '../../store/use-store';
import type { Closing, TargetHold } from '../../worker/target-messages';

/** Decimals of a value in the unit of a target; other units show what there is, up to two. */
const decimals: Readonly<Record<string, number>> = {
  '1e8 CNY/km2': 1,
  '1e4 CNY/ha': 0,
  '1e4 CNY/mu': 1,
  '%': 1,
  ratio: 2,
  km2: 2,
  ha: 2,
  mu: 1,
  '1e8 CNY': 2,
};

/** Signs of a difference: a true minus. */
const signOf = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '±');

/** How targets, values against them and ways to close a gap read in the chosen language. */
export function useTargetWords(): TargetWords {
  const areaUnit = useStore((state) => state.unit);
  const words = useWords();
  return useMemo(() => targetWordsOf(words, areaUnit), [words, areaUnit]);
}

function targetWordsOf(words: Words, areaUnit: AreaUnit) {
  const { t, tk, language } = words;
  const unitOf = (unit: string) => {
    const key = `target.unit.${unit}`;
    const text = tk(key);
    return text === key ? unit : text;
  };
  const plain = (value: number) => formatNumber(value, 2).replace(/\.?0+$/, '');
  const amount = (value: number, unit: string) => {
    const places = decimals[unit];
    return places === undefined ? plain(value) : formatNumber(value, places);
  };
  const withUnit = (number: string, unit: string) => {
    const name = unitOf(unit);
    return name === '' ? number : name.startsWith('%') ? `${number}${name}` : `${number} ${name}`;
  };
  const nameOf = (target: Target) => (language === 'zh' ? target.zh : target.en);
  const listed = (value: readonly number[]) =>
    value.map((one) => (Math.abs(one) < 1000 ? plain(one) : formatNumber(one, 0))).join(' / ');
  const numberOf = ({ operator, value, unit }: Target): string => {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return withUnit(plainNumber(value, plain), unit);
    const bounds = operator === 'between' ? boundsOf(value) : null;
    return withUnit(bounds ? `${plain(bounds[0])}–${plain(bounds[1])}` : listed(value), unit);
  };
  const quantity = (value: number, unit: Unit) => {
    const { text, unit: name } = formatFigure(value, unit, areaUnit, language);
    return name ? `${text} ${name}` : text;
  };
  const amountOf = (value: number, { unit }: Target) => {
    const scale = targetUnits[unit];
    if (scale?.unit === 'm2') return quantity((value * scale.times) / scale.over, 'm2');
    return withUnit(amount(value, unit), unit);
  };
  /** Number as shown, the same for a table of numbers, and the name of its unit. */
  const partsOf = (value: number, { unit }: Target) => {
    const scale = targetUnits[unit];
    if (scale?.unit !== 'm2') return { text: amount(value, unit), value, unit: unitOf(unit) };
    const squareMeters = (value * scale.times) / scale.over;
    const { text, unit: name } = formatFigure(squareMeters, 'm2', areaUnit, language);
    return { text, value: squareMeters / squareMetersPer[areaUnit], unit: name };
  };
  const differenceText = (gap: number, target: Target) =>
    target.unit === '%'
      ? t('target.points', { value: formatNumber(Math.abs(gap), 1) })
      : amountOf(Math.abs(gap), target);
  return {
    ...words,
    nameOf,
    unitOf,
    /** “≥ 65 亿元/km²”. */
    goalOf: (target: Target) => {
      const { operator, value } = target;
      if (typeof value === 'string') return value;
      return tk(`target.op.${operator}`, { value: numberOf(target) });
    },
    /** A value in the unit of its target; areas in that of the screen. */
    amountOf,
    /** The same in its parts: number as shown, number, name of the unit. */
    partsOf,
    /** A difference without its sign: shares differ by percentage points. */
    apartOf: differenceText,
    /** A difference in the unit of its target, with its sign. */
    differenceOf: (gap: number, target: Target) => `${signOf(gap)}${differenceText(gap, target)}`,
    /** SI in the units of the screen. */
    quantity,
    missingOf: (missing: readonly string[]) =>
      missing.map((key) => tk(`missing.${key}`)).join(t('list.separator')),
    /** What a way to close a gap says. */
    closingOf: (closing: Closing, hold: TargetHold) => {
      const { kind, unit, change, goal, changes, stays } = closing;
      const isMore = change > 0;
      const isDone = hold.relation === 'reaches' || hold.relation === 'above';
      const values = {
        changes: tk(`input.${changes}`),
        stays: stays === null ? '' : tk(`input.${stays}`),
        change: quantity(Math.abs(change), unit),
        goal: quantity(goal, unit),
      };
      const side = isMore ? 'more' : 'less';
      const way = kind === 'land' ? 'land' : isDone ? 'spare' : stays === null ? 'plain' : 'amount';
      return t(`target.close.${way}-${side}` as TextKey, values);
    },
  };
}

function plainNumber(value: number, plain: (value: number) => string): string {
  return Number.isInteger(value) ? formatNumber(value, 0) : plain(value);
}

export type TargetWords = ReturnType<typeof targetWordsOf>;
