import type { LayerRole } from './issue';
import { accountFields } from './land-account';
import { parkFields } from './park';
import { plotFields } from './plot';
import { statisticsFields } from './statistics';

/** The units among which is chosen where a heading names none. */
export const unitChoices = {
  area: ['m2', 'mu', 'ha', 'km2'],
  money: ['yuan', 'wan', 'yi'],
} as const;

/** How the columns of tables with the same headings are taken, as the user once corrected it. */
export interface MappingTemplate {
  name: string;
  /** The headings that a layer must have, all of them and no other: each once, sorted. */
  headings: readonly string[];
  /** What the layer was said to be; `null`: it was recognised, and will be again. */
  role: LayerRole | null;
  /** Heading → field, `field:unit` or '' for none. */
  mapping: Readonly<Record<string, string>>;
}

/** Whether a text says what a column is taken for: a field of any table, `field:unit`, or '' for none. */
export function isMappingValue(text: string): boolean {
  const [field = '', unit] = text.split(':');
  if (field === '') return unit === undefined;
  const units: readonly string[] = [...unitChoices.area, ...unitChoices.money];
  const isField = [plotFields, parkFields, statisticsFields, accountFields].some((fields) =>
    Object.hasOwn(fields, field),
  );
  return isField && (unit === undefined || units.includes(unit));
}

/** The headings as a template has them: each once, sorted by code, so that their order in a file is nothing. */
export function headingSet(headings: Iterable<string>): string[] {
  return [...new Set(headings)].sort();
}

/** Whether two sets of headings, as `headingSet` gives them, are the same. */
export function isSameHeadings(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, i) => heading === b[i]);
}

/** The template for a layer with these headings, or `null`. */
export function templateFor(
  templates: readonly MappingTemplate[],
  headings: Iterable<string>,
): MappingTemplate | null {
  const wanted = headingSet(headings);
  return templates.find((template) => isSameHeadings(template.headings, wanted)) ?? null;
}
