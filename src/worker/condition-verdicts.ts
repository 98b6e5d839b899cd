import { type Overlay, overlayBits } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import { type Condition, verdicts } from '../domain/filter';
import { type FilterField, filterFields } from '../domain/filter-fields';
import { printCondition } from '../domain/filter-text';
import { plotFields, type TextField } from '../domain/plot';
import type { Context } from '../indicators/indicator';
import { createTextTest } from './contains-text';
import { codesOf, daysOf, isOfReading, numbersOf, parkKeys } from './filter-columns';

const { no, yes, unknown } = verdicts;

/** Conditions whose verdicts are kept: those of the Dataset hold for every date and basis. */
const mostKept = 24;
const kept = new WeakMap<Dataset, Map<string, Uint8Array>>();

/** What a condition says of each plot (`verdicts`). Do not write into it. */
export function verdictsOf(condition: Condition, context: Context): Uint8Array {
  if (isOfReading(condition.field)) return judge(condition, context);
  let known = kept.get(context.dataset);
  if (!known) {
    known = new Map();
    kept.set(context.dataset, known);
  }
  const key = printCondition(condition);
  const found = known.get(key) ?? judge(condition, context);
  known.delete(key);
  known.set(key, found);
  if (known.size > mostKept) known.delete(known.keys().next().value!);
  return found;
}

function judge(condition: Condition, context: Context): Uint8Array {
  const found = judgePlain(condition, context);
  if (condition.not)
    for (let i = 0; i < found.length; i++) if (found[i] !== unknown) found[i] = 1 - found[i]!;
  return found;
}

function judgePlain(condition: Condition, context: Context): Uint8Array {
  switch (condition.kind) {
    case 'oneOf':
      if (condition.field === 'park') return lieInParks(condition.values, context.dataset);
      if (condition.field === 'overlay') return carryOverlays(condition.values, context);
      return haveValues(condition.field, condition.values, context);
    case 'range':
      return lieBetween(condition, context);
    case 'contains':
      return condition.field === null
        ? anyTextHolds(condition.text, context.dataset)
        : textHolds(condition.field, condition.text, context);
    case 'missing':
      return lackField(condition.field, context);
  }
}

/** A plot in no park lies outside of every park: that is known. */
function lieInParks(values: readonly string[], dataset: Dataset): Uint8Array {
  const { parkOf, parentOf } = dataset.placement;
  const isWanted = parkKeys(dataset).map((key) => values.includes(key));
  const isIn = isWanted.map((_, park) => {
    for (let at = park; at >= 0; at = parentOf[at]!) if (isWanted[at]) return true;
    return false;
  });
  return Uint8Array.from(parkOf, (park) => (park >= 0 && isIn[park] ? yes : no));
}

function carryOverlays(values: readonly string[], { classes }: Context): Uint8Array {
  let mask = 0;
  for (const value of values) mask |= overlayBits[value as Overlay] ?? 0;
  return Uint8Array.from(classes.overlays, (bits) => (bits & mask ? yes : no));
}

function haveValues(field: FilterField, values: readonly string[], context: Context): Uint8Array {
  const { codes, labels } = codesOf(field, context);
  const wanted = new Set(values);
  const byCode = labels.map((label, code) => (code === 0 ? unknown : wanted.has(label) ? yes : no));
  const found = new Uint8Array(codes.length);
  for (let i = 0; i < found.length; i++) found[i] = byCode[codes[i]!]!;
  return found;
}

function lieBetween(
  { field, min, max }: { field: FilterField; min: number | null; max: number | null },
  context: Context,
): Uint8Array {
  const found = new Uint8Array(context.dataset.plots.count).fill(unknown);
  const from = min ?? Number.NEGATIVE_INFINITY;
  const to = max ?? Number.POSITIVE_INFINITY;
  if (filterFields[field] === 'day') {
    const days = daysOf(field, context);
    if (days)
      for (let i = 0; i < found.length; i++) {
        const day = days[i]!;
        if (day !== UNKNOWN_DAY) found[i] = day >= from && day <= to ? yes : no;
      }
    return found;
  }
  const numbers = numbersOf(field, context);
  if (numbers)
    for (let i = 0; i < found.length; i++) {
      const value = numbers[i]!;
      if (!Number.isNaN(value)) found[i] = value >= from && value <= to ? yes : no;
    }
  return found;
}

const textFields = (Object.keys(plotFields) as (keyof typeof plotFields)[]).filter(
  (field): field is TextField => plotFields[field] === 'text',
);

function textHolds(field: FilterField, text: string, context: Context): Uint8Array {
  const column = context.dataset.plots.columns[field as TextField];
  const found = new Uint8Array(context.dataset.plots.count).fill(unknown);
  const isKnown = knownTest(field, context);
  if (!column || !isKnown) return found;
  const holds = createTextTest(column, text);
  for (let i = 0; i < found.length; i++) if (isKnown(i)) found[i] = holds(i) ? yes : no;
  return found;
}

/** Also in the fields of the file that have no name here: any text of the row means every one. */
function anyTextHolds(text: string, { plots }: Dataset): Uint8Array {
  const found = new Uint8Array(plots.count);
  const columns = [
    ...textFields.map((field) => plots.columns[field]),
    ...Object.values(plots.extra),
  ];
  for (const column of columns) {
    if (column?.kind !== 'text' && column?.kind !== 'code' && column?.kind !== 'string') continue;
    const holds = createTextTest(column, text);
    for (let i = 0; i < found.length; i++) if (found[i] === no && holds(i)) found[i] = yes;
  }
  return found;
}

function lackField(field: FilterField, context: Context): Uint8Array {
  const { dataset } = context;
  const found = new Uint8Array(dataset.plots.count).fill(yes);
  const isKnown = knownTest(field, context);
  if (isKnown) for (let i = 0; i < found.length; i++) if (isKnown(i)) found[i] = no;
  return found;
}

/** Whether a field is known of a plot; `null` when no file carries it. */
export function knownTest(field: FilterField, context: Context): ((i: number) => boolean) | null {
  if (field === 'overlay') return () => true;
  if (field === 'park') return (i) => context.dataset.placement.parkOf[i]! >= 0;
  switch (filterFields[field]) {
    case 'number': {
      const numbers = numbersOf(field, context);
      return numbers && ((i) => !Number.isNaN(numbers[i]!));
    }
    case 'day': {
      const days = daysOf(field, context);
      return days && ((i) => days[i] !== UNKNOWN_DAY);
    }
    default: {
      const column = context.dataset.plots.columns[field as TextField];
      if (column?.kind === 'text') return (i) => column.starts[i] !== column.ends[i];
      if (column?.kind === 'string') return (i) => (column.values[i] ?? null) !== null;
      const { codes } = codesOf(field, context);
      return (i) => codes[i] !== 0;
    }
  }
}
