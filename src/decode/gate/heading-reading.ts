import type { HeadingReading } from '../../domain/dataset';
import { UNKNOWN_DAY } from '../../domain/day';
import { assumedUnits, type FieldTable, fieldDimensions } from './field-names';
import { dayFromNumber, dayFromSerial, parseDay } from './parse-cell';
import { type HeadingUnit, headingUnits, parseHeading, siUnits } from './units';

type DayForm = Extract<HeadingReading, { as: 'day' }>['form'];

/** The ways in which days are written, each with what tells it; the order decides. */
const dayForms: readonly [DayForm, (text: string) => boolean][] = [
  ['chinese', (text) => text.includes('年')],
  ['compact', (text) => /^\d{8}(\d{6})?$/.test(text)],
  ['serial', (text) => /^\d{5}(\.\d+)?$/.test(text)],
  ['slash', (text) => text.includes('/')],
  ['dot', (text) => /^\d{4}\./.test(text)],
  ['dash', (text) => /^\d{4}\s*[-\u2010-\u2015\u2212]/.test(text)],
];

/**
 * How the values of a column are read as its field: the unit and by what it is multiplied into SI, the one way in
 * which its days are written (`mixed`: several), yes or no, key, number or text. `texts` are values of it; days of
 * which none can be read have no form and give `null`. `mapping` is what the user or a template said.
 */
export function headingReading(
  heading: string,
  field: string,
  texts: readonly string[],
  table: FieldTable,
  mapping: Readonly<Record<string, string>>,
): HeadingReading | null {
  const kind = table.kinds[field];
  if (kind === 'day') return readingOfDays(texts);
  if (kind === 'flag') return { as: 'flag' };
  if (kind === 'number') {
    const unit = unitOf(heading, field, mapping);
    if (!unit) return { as: 'number' };
    const { id, dimension, multiply, divide } = unit;
    return { as: 'unit', unit: id, si: siUnits[dimension].id, factor: multiply / divide };
  }
  return { as: field === 'id' || field === 'parkId' ? 'key' : 'text' };
}

function unitOf(
  heading: string,
  field: string,
  mapping: Readonly<Record<string, string>>,
): HeadingUnit | null {
  const dimension = fieldDimensions[field];
  if (!dimension) return null;
  const parsed = parseHeading(heading);
  const chosen = Object.hasOwn(mapping, heading) ? mapping[heading]!.split(':')[1] : undefined;
  if (chosen && Object.hasOwn(headingUnits, chosen))
    return headingUnits[chosen as keyof typeof headingUnits];
  if (parsed.unit?.dimension === dimension) return parsed.unit;
  if (dimension === 'years') return headingUnits.year;
  if (dimension === 'people') return headingUnits.person;
  return Object.hasOwn(assumedUnits, parsed.base) ? assumedUnits[parsed.base]! : null;
}

function readingOfDays(texts: readonly string[]): HeadingReading | null {
  const found = new Set<DayForm>();
  for (const text of texts) {
    const half = text.normalize('NFKC').trim();
    const isDay =
      parseDay(half).day !== UNKNOWN_DAY ||
      dayFromNumber(Number(half)) !== UNKNOWN_DAY ||
      dayFromSerial(Number(half)) !== UNKNOWN_DAY;
    const form = isDay ? dayForms.find(([, tells]) => tells(half)) : undefined;
    if (form) found.add(form[0]);
  }
  const [only] = found;
  return only === undefined ? null : { as: 'day', form: found.size > 1 ? 'mixed' : only };
}
