import { type Overlay, overlayBits } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import { type FilterField, filterFields } from '../domain/filter-fields';
import { fixedValues } from '../domain/filter-text';
import type { Context } from '../indicators/indicator';
import { knownTest } from './condition-verdicts';
import { foldText } from './contains-text';
import type { FieldSummary, ValueCount } from './data-messages';
import { codesOf, daysOf, numbersOf, parkKeys } from './filter-columns';

/** 1 for the counted plots of a park (and the parks nested in it), or of all. */
export function plotsInScope(
  { dataset }: Context,
  isCounted: Uint8Array,
  park: number | null,
): Uint8Array {
  const { parkOf, parentOf } = dataset.placement;
  const isIn = Array.from(parentOf, (_, at) => {
    for (let up = at; up >= 0; up = parentOf[up]!) if (up === park) return true;
    return false;
  });
  return isCounted.map((counted, i) =>
    counted === 1 && (park === null || isIn[parkOf[i]!]) ? 1 : 0,
  );
}

/** Of how many plots in the scope each field is known. */
export function countKnown(context: Context, scope: Uint8Array): Record<FilterField, number> {
  const counts = {} as Record<FilterField, number>;
  for (const field of Object.keys(filterFields) as FilterField[]) {
    const isKnown = knownTest(field, context);
    let count = 0;
    if (isKnown) for (let i = 0; i < scope.length; i++) if (scope[i] === 1 && isKnown(i)) count++;
    counts[field] = count;
  }
  return counts;
}

/**
 * What values a field has among the plots in the scope: the ends of numbers (SI) and days, and the
 * values of all others with how often they occur, those that hold the query, the most frequent first.
 */
export function summarizeField(
  field: FilterField,
  context: Context,
  scope: Uint8Array,
  query: string,
  limit: number,
): FieldSummary {
  const kind = filterFields[field];
  if (kind === 'number' || kind === 'day') return rangeOf(field, context, scope);
  const counted = countValues(field, context, scope);
  const wanted = foldText(query);
  const found = counted.filter(({ value }) => wanted === '' || foldText(value).includes(wanted));
  const order = fixedValues[field] ?? (field === 'park' ? parkKeys(context.dataset) : null);
  found.sort((a, b) =>
    order ? order.indexOf(a.value) - order.indexOf(b.value) : b.count - a.count,
  );
  return { min: null, max: null, values: found.slice(0, limit), distinct: found.length };
}

function rangeOf(field: FilterField, context: Context, scope: Uint8Array): FieldSummary {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  const isDay = filterFields[field] === 'day';
  const values = isDay ? daysOf(field, context) : numbersOf(field, context);
  if (values)
    for (let i = 0; i < scope.length; i++) {
      const value = values[i]!;
      if (scope[i] === 0 || value === UNKNOWN_DAY) continue;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  const isKnown = min <= max;
  return { min: isKnown ? min : null, max: isKnown ? max : null, values: [], distinct: 0 };
}

function countValues(field: FilterField, context: Context, scope: Uint8Array): ValueCount[] {
  if (field === 'overlay') return countOverlays(context, scope);
  if (field === 'park') return countParks(context, scope);
  const { codes, labels } = codesOf(field, context);
  const counts = new Uint32Array(labels.length);
  for (let i = 0; i < scope.length; i++) if (scope[i] === 1) counts[codes[i]!]!++;
  return labels.flatMap((value, code) =>
    code > 0 && counts[code]! > 0 ? { value, count: counts[code]! } : [],
  );
}

function countOverlays({ classes }: Context, scope: Uint8Array): ValueCount[] {
  return (Object.keys(overlayBits) as Overlay[]).flatMap((value) => {
    let count = 0;
    for (let i = 0; i < scope.length; i++)
      if (scope[i] === 1 && classes.overlays[i]! & overlayBits[value]) count++;
    return count > 0 ? { value, count } : [];
  });
}

function countParks({ dataset }: Context, scope: Uint8Array): ValueCount[] {
  const { parkOf, parentOf } = dataset.placement;
  const counts = new Map<string, number>();
  const keys = parkKeys(dataset);
  for (let i = 0; i < scope.length; i++)
    if (scope[i] === 1)
      for (let park = parkOf[i]!; park >= 0; park = parentOf[park]!)
        counts.set(keys[park]!, (counts.get(keys[park]!) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
