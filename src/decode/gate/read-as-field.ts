import { UNKNOWN_DAY } from '../../domain/day';
import { cellKinds, cellText, type RawColumn } from '../raw-layer';
import type { FieldTable } from './field-names';
import {
  dayFromNumber,
  dayFromSerial,
  isBlankMark,
  parseDay,
  parseFlag,
  parseNumber,
} from './parse-cell';
import { unitOfText } from './units';

/** Values of a column that are looked at to say whether it can be a field. */
export const lookedAt = 500;

/** The texts of the first values of a column, blanks and marks of nothing left out. */
export function firstTexts(column: RawColumn): string[] {
  const texts: string[] = [];
  for (let row = 0; row < column.kinds.length && texts.length < lookedAt; row++) {
    if (column.kinds[row]! <= cellKinds.null) continue;
    const text = cellText(column, row);
    if (text !== null && !isBlankMark(text)) texts.push(text);
  }
  return texts;
}

/** Share (0–1) of texts for which `fits` holds; `null` without any text. */
export function shareOf(texts: readonly string[], fits: (text: string) => boolean): number | null {
  return texts.length === 0 ? null : texts.filter(fits).length / texts.length;
}

const readable: Record<Exclude<FieldTable['kinds'][string], 'text'>, (text: string) => boolean> = {
  number: (text) => !Number.isNaN(parseNumber(text)) || isQuantity(text),
  day: (text) =>
    parseDay(text).day !== UNKNOWN_DAY ||
    dayFromNumber(Number(text)) !== UNKNOWN_DAY ||
    dayFromSerial(Number(text)) !== UNKNOWN_DAY,
  flag: (text) => parseFlag(text) !== 0,
};

/** Share (0–1) of texts that a field of this kind can read; `null`: without texts, or where any text will do. */
export function shareReadable(
  texts: readonly string[],
  kind: FieldTable['kinds'][string],
): number | null {
  return kind === 'text' ? null : shareOf(texts, readable[kind]);
}

/** A number with its unit behind it, as `30亩`. */
function isQuantity(text: string): boolean {
  const match = /^([+-]?[\d.,\s]+)([^\d.,\s].*)$/.exec(text.normalize('NFKC').trim());
  return match !== null && !Number.isNaN(parseNumber(match[1]!)) && unitOfText(match[2]!) !== null;
}
