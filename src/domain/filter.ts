import { type Category, categories } from './category';
import type { FilterField } from './filter-fields';

/** One thing asked of a plot. `not` turns it round; a plot of which it is unknown passes neither way. */
export type Condition = { not?: boolean } & (
  | OneOfCondition
  | RangeCondition
  | ContainsCondition
  | MissingCondition
);

/** The field has one of these values; flags are `yes` and `no`, parks are named by `parkKey`. */
export interface OneOfCondition {
  kind: 'oneOf';
  field: FilterField;
  values: readonly string[];
}

/** The field lies between both ends, which count as inside. SI numbers or days; `null` is open. */
export interface RangeCondition {
  kind: 'range';
  field: FilterField;
  min: number | null;
  max: number | null;
}

/** The field (`null`: any text of the row) holds this text, whatever its case, width and spaces. */
export interface ContainsCondition {
  kind: 'contains';
  field: FilterField | null;
  text: string;
}

/** Nothing is known of the field. */
export interface MissingCondition {
  kind: 'missing';
  field: FilterField;
}

/** Conditions that a plot must meet: all of them, or any one. Without conditions every plot passes. */
export interface Filter {
  join: 'all' | 'any';
  conditions: readonly Condition[];
}

export const emptyFilter: Filter = { join: 'all', conditions: [] };

/** What a verdict on a plot can be: 0 no, 1 yes, 2 unknown. */
export const verdicts = { no: 0, yes: 1, unknown: 2 } as const;

/** The name by which filters know a park: its id, else its name, else its place in the list. */
export function parkKey(park: { id: string | null; name: string | null; index: number }): string {
  return park.id ?? park.name ?? `#${park.index + 1}`;
}

/** The condition that switches of a field set: the first plain one on its values; −1 for none. */
export function switchIndex(filter: Filter, field: FilterField): number {
  return filter.conditions.findIndex(
    (condition) => condition.kind === 'oneOf' && condition.field === field && !condition.not,
  );
}

/** The values that the switches of a field have on. */
export function switchedOn(filter: Filter, field: FilterField): readonly string[] {
  const condition = filter.conditions[switchIndex(filter, field)];
  return condition?.kind === 'oneOf' ? condition.values : [];
}

/** The categories that are on, in the order of the legend; empty when none is asked for. */
export function categoriesOf(filter: Filter): Category[] {
  const on = switchedOn(filter, 'category');
  return categories.filter((category) => on.includes(category));
}

/** The filter with a value of a field switched over; values stand in the given order. */
export function toggleValue(
  filter: Filter,
  field: FilterField,
  value: string,
  order: readonly string[],
): Filter {
  const at = switchIndex(filter, field);
  const before = switchedOn(filter, field);
  const values = order.filter((other) => (other === value) !== before.includes(other));
  const rest = filter.conditions.filter((_, i) => i !== at);
  if (values.length === 0) return { ...filter, conditions: rest };
  const condition: Condition = { kind: 'oneOf', field, values };
  // Categories stand first, as their chips do.
  const place = at >= 0 ? at : field === 'category' ? 0 : rest.length;
  return { ...filter, conditions: rest.toSpliced(place, 0, condition) };
}

/** The filter with a condition added at the end, or put in the place of one of its own. */
export function putCondition(filter: Filter, condition: Condition, instead?: Condition): Filter {
  const at = instead ? filter.conditions.indexOf(instead) : -1;
  const conditions =
    at < 0 ? [...filter.conditions, condition] : filter.conditions.with(at, condition);
  return { ...filter, conditions };
}

/** The filter without one of its conditions. */
export function dropCondition(filter: Filter, condition: Condition): Filter {
  return { ...filter, conditions: filter.conditions.filter((other) => other !== condition) };
}
