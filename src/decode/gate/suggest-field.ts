import type { HeadingSuggestion } from '../../domain/dataset';
import type { FieldTable } from './field-names';
import { parseNumber } from './parse-cell';
import { shareOf, shareReadable } from './read-as-field';
import { statusFromText } from './stated-status';
import { parseHeading } from './units';

/** A column is suggested for a field when at least this share of the values looked at fits it. */
export const leastFit = 0.8;
/** Fewer values say nothing. */
export const fewestValues = 3;
/** A class repeats: a column with more different values than this share of them is none. */
export const mostDistinct = 0.5;
/** Shorter names stand in too many headings by chance. */
const shortestPart = { chinese: 3, other: 5 };

interface Form {
  field: string;
  fits: (text: string) => boolean;
  /** Whether the values are classes, that many rows share. */
  repeats: boolean;
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text.normalize('NFKC').trim());
/** First two digits of the provinces (GB/T 2260). */
const adcode = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}$/;

/** Forms of values that tell the field by themselves. */
const forms: readonly Form[] = [
  // Six digits of the county, the year, a letter, five digits: as land-market records have it.
  {
    field: 'supervisionNumber',
    fits: matches(/^\d{6}(19|20)\d\d[A-Z]\d{5}(-\d)?$/i),
    repeats: false,
  },
  { field: 'adcode', fits: matches(adcode), repeats: true },
  {
    field: 'landUseCode',
    fits: matches(/^(?!(?:19|20)\d\d$)(0[1-9]|1\d|2[0-4])\d\d(\d\d)?$/),
    repeats: true,
  },
  { field: 'landUseName', fits: matches(/用地$/), repeats: true },
  { field: 'statedStatus', fits: (text) => statusFromText(text) !== null, repeats: true },
  {
    field: 'supplyMode',
    fits: matches(/^(划拨|租赁|作价出资.*|授权经营|(协议|招标|拍卖|挂牌|招拍挂|公开)?出让)$/),
    repeats: true,
  },
  { field: 'county', fits: matches(/^[一-鿿]{1,7}(?<![园发业港保])(区|县|市)$/), repeats: true },
  {
    field: 'parkId',
    fits: matches(/(园区|开发区|产业园|工业园|高新区|保税区|功能区)$/),
    repeats: true,
  },
  { field: 'holder', fits: matches(/(公司|厂|集团|合作社)$/), repeats: false },
  { field: 'outputYear', fits: isYear, repeats: true },
  { field: 'year', fits: isYear, repeats: true },
];

function isYear(text: string): boolean {
  const year = parseNumber(text.replace(/年$/, ''));
  return Number.isInteger(year) && year >= 1980 && year <= 2100;
}

/**
 * The field that a column looks like which no name told: by the form of its values, or because its heading
 * contains a known name and its values can be read so. `null`: none, or more than one. `taken` are the fields
 * that other columns have.
 */
export function suggestField(
  heading: string,
  texts: readonly string[],
  table: FieldTable,
  taken: ReadonlySet<string>,
): HeadingSuggestion | null {
  if (texts.length < fewestValues) return null;
  const isFree = (field: string) => Object.hasOwn(table.kinds, field) && !taken.has(field);
  return byContent(texts, table, isFree) ?? byPart(heading, texts, table, isFree);
}

function byContent(
  texts: readonly string[],
  table: FieldTable,
  isFree: (field: string) => boolean,
): HeadingSuggestion | null {
  const isClass = new Set(texts).size <= mostDistinct * texts.length;
  const found = forms.flatMap(({ field, fits, repeats }): HeadingSuggestion[] => {
    if (!Object.hasOwn(table.kinds, field) || (repeats && !isClass)) return [];
    const share = shareOf(texts, fits) ?? 0;
    return share >= leastFit ? [{ field, by: 'content', fits: share }] : [];
  });
  // Two readings are none.
  return found.length === 1 && isFree(found[0]!.field) ? found[0]! : null;
}

function byPart(
  heading: string,
  texts: readonly string[],
  table: FieldTable,
  isFree: (field: string) => boolean,
): HeadingSuggestion | null {
  const { base } = parseHeading(heading);
  let best: { field: string; length: number } | null = null;
  for (const [name, { field }] of table.byName) {
    const least = /[一-鿿]/.test(name) ? shortestPart.chinese : shortestPart.other;
    if (name.length < least || name.length <= (best?.length ?? 0)) continue;
    if (base.includes(name)) best = { field, length: name.length };
  }
  if (!best || !isFree(best.field)) return null;
  // Of texts any would fit: there the heading alone would decide.
  const fits = shareReadable(texts, table.kinds[best.field]!);
  if (fits === null || fits < leastFit) return null;
  return { field: best.field, by: 'heading-part', fits };
}
