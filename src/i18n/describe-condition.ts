import { formatDay } from '../domain/day';
import type { Condition, RangeCondition } from '../domain/filter';
import { type FilterField, filterFields, measureOfField } from '../domain/filter-fields';
import {
  type AreaUnit,
  areaUnitName,
  formatArea,
  formatMoney,
  formatNumber,
  squareMetersPer,
} from './format';
import { hasText, type Language, translate, translateKey } from './translate';

/** What the words of a condition depend on. */
export interface ConditionWords {
  language: Language;
  unit: AreaUnit;
  /** The name of the park with this key (`parkKey`). */
  parkName(key: string): string;
}

/** Values named one by one; more are counted. */
const mostNamed = 2;

/** The name of a field of a filter; the short one stands in chips. */
export function fieldName(field: FilterField, language: Language, isShort = false): string {
  const key = `filter.field.${field}`;
  if (isShort && hasText(`${key}.short`)) return translateKey(language, `${key}.short`);
  return translateKey(language, hasText(key) ? key : `field.${field}`);
}

/** How a value of a field of few values, or of texts, reads. */
export function valueName(field: FilterField, value: string, words: ConditionWords): string {
  const { language, parkName } = words;
  if (field === 'park') return parkName(value);
  if (field === 'landUseKind') return translateKey(language, `filter.land-use.${value}`);
  if (field === 'landUseClass') return translateKey(language, `filter.land-use-class.${value}`);
  if (field === 'boundarySide') return translateKey(language, `boundary-side.${value}`);
  if (field === 'disposalState') return translateKey(language, `disposal.group.${value}`);
  if (field === 'disposalCause') return translateKey(language, `disposal.cause.${value}`);
  if (field === 'disposalMeasure') return translateKey(language, `disposal.measure.${value}`);
  if (field === 'disposalStage') return translateKey(language, `disposal.stage.${value}`);
  if (field === 'category' || field === 'status' || field === 'overlay')
    return translateKey(language, `${field}.${value}`);
  if (filterFields[field] === 'flag') return translateKey(language, `filter.flag.${value}`);
  return value;
}

/** SI per unit in which a number of the field is shown and entered, and the name of that unit. */
export function amountUnit(
  field: FilterField,
  unit: AreaUnit,
  language: Language,
): { perUnit: number; name: string } {
  switch (measureOfField(field)) {
    case 'area':
      return { perUnit: squareMetersPer[unit], name: areaUnitName(unit, language) };
    case 'money':
      return language === 'zh' ? { perUnit: 1e4, name: '万元' } : { perUnit: 1e6, name: 'CNY m' };
    case 'plain':
      return { perUnit: 1, name: '' };
  }
}

/** A number (SI) or day of a field as it is entered, without its unit. */
export function printEntry(
  field: FilterField,
  value: number | null,
  { language, unit }: Pick<ConditionWords, 'language' | 'unit'>,
): string {
  if (value === null) return '';
  if (filterFields[field] === 'day') return formatDay(value);
  const { perUnit } = amountUnit(field, unit, language);
  if (perUnit === 1) return String(value);
  // As many decimals as hundredths of the SI unit can tell apart.
  const decimals = Math.floor(Math.log10(perUnit / 0.02));
  return String(Number((value / perUnit).toFixed(decimals)));
}

/**
 * The SI value of what was entered. Areas and money are rounded to hundredths away from the range, so
 * that 20 亩 as files have it (13 333.33 m²) is not less than 20 亩.
 */
export function entryToSi(
  field: FilterField,
  entered: number,
  end: 'min' | 'max',
  { language, unit }: Pick<ConditionWords, 'language' | 'unit'>,
): number {
  const { perUnit } = amountUnit(field, unit, language);
  if (perUnit === 1) return entered;
  const hundredths = Number((entered * perUnit * 100).toPrecision(12));
  return (end === 'min' ? Math.floor(hundredths) : Math.ceil(hundredths)) / 100;
}

/** A number (SI) or day of a field with its unit, as precise as it was entered. */
export function amountText(
  field: FilterField,
  value: number,
  { language, unit }: Pick<ConditionWords, 'language' | 'unit'>,
): string {
  const text = printEntry(field, value, { language, unit });
  if (filterFields[field] === 'day' || field === 'outputYear') return text;
  const decimals = text.split('.')[1]?.length ?? 0;
  const { name } = amountUnit(field, unit, language);
  return `${formatNumber(Number(text), decimals)}${name && ` ${name}`}`;
}

/** A number (SI) or day of a field as the screen shows figures, rounded. */
export function roundedText(
  field: FilterField,
  value: number,
  words: Pick<ConditionWords, 'language' | 'unit'>,
): string {
  const { language, unit } = words;
  const measure = measureOfField(field);
  if (measure === 'plain' || filterFields[field] === 'day') return amountText(field, value, words);
  const { text, unit: name } =
    measure === 'area' ? formatArea(value, unit, language) : formatMoney(value, language);
  return `${text} ${name}`;
}

/** A condition in words, as short as a chip. */
export function describeCondition(condition: Condition, words: ConditionWords): string {
  const { language } = words;
  const { not } = condition;
  const say = (key: string, values: Record<string, string | number>) =>
    translateKey(language, `filter.say.${key}`, values);
  const field = condition.field === null ? '' : fieldName(condition.field, language, true);
  switch (condition.kind) {
    case 'missing':
      return say(not ? 'known' : 'missing', { field });
    case 'contains': {
      const start = condition.field === null ? 'any-contains' : 'contains';
      return say(not ? `${start}-not` : start, { field, text: condition.text });
    }
    case 'range':
      return describeRange(condition, not ?? false, words);
    case 'oneOf': {
      const values = listValues(condition.field, condition.values, words);
      // These values say by themselves what they are values of.
      if (
        ['category', 'overlay', 'park', 'landUseKind', 'landUseClass', 'boundarySide'].includes(
          condition.field,
        )
      )
        return not ? say('not', { values }) : values;
      return say(not ? 'is-not' : 'is', { field, values });
    }
  }
}

function listValues(field: FilterField, values: readonly string[], words: ConditionWords): string {
  const names = values.slice(0, mostNamed).map((value) => valueName(field, value, words));
  if (values.length > mostNamed)
    return translate(words.language, 'filter.say.some', {
      first: names[0],
      count: values.length,
    });
  return names.join(translate(words.language, 'list.separator'));
}

function describeRange(
  { field, min, max }: RangeCondition,
  not: boolean,
  words: ConditionWords,
): string {
  const isDay = filterFields[field] === 'day';
  const values = {
    field: fieldName(field, words.language, true),
    min: min === null ? null : amountText(field, min, words),
    max: max === null ? null : amountText(field, max, words),
  };
  const pick = (both: string, from: string, to: string) =>
    translateKey(
      words.language,
      `filter.say.${max === null ? from : min === null ? to : both}`,
      values,
    );
  if (not) return pick('outside', isDay ? 'before-day' : 'below', isDay ? 'after-day' : 'above');
  return pick('between', isDay ? 'from-day' : 'at-least', isDay ? 'to-day' : 'at-most');
}
