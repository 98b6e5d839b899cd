import type { HeadingMatch, LayerHeading } from '../../domain/dataset';
import type { LayerRole } from '../../domain/issue';
import { cellText, type RawColumn } from '../raw-layer';
import {
  accountTable,
  areaTable,
  assumedUnits,
  type FieldTable,
  fieldDimensions,
  parkTable,
  plotTable,
  plotYearTable,
  statisticsTable,
} from './field-names';
import { headingReading } from './heading-reading';
import { shorten } from './layer-issues';
import { countFilled } from './match-fields';
import { firstTexts, shareReadable } from './read-as-field';
import { suggestField } from './suggest-field';
import { headingUnits, parseHeading } from './units';

/** A name is believed when at least this share of its values can be read as its field wants them. */
export const believedFit = 0.9;

const tables: Partial<Record<LayerRole, FieldTable>> = {
  plots: plotTable,
  parks: parkTable,
  areas: areaTable,
  statistics: statisticsTable,
  accounts: accountTable,
  'plot-years': plotYearTable,
};

/** What was made of the columns of a layer: heading → field, and what the user or a template said. */
export interface TakenFields {
  role: LayerRole;
  fields: Readonly<Record<string, string>>;
  mapping: Readonly<Record<string, string>>;
  /** Name of the template that the mapping comes from, or `null`. */
  template: string | null;
}

/** Every column as the user is shown it: a sample, why it was taken for its field, what to ask about it. */
export function headingFacts(columns: readonly RawColumn[], taken: TakenFields): LayerHeading[] {
  const table = tables[taken.role] ?? null;
  const used = new Set(Object.values(taken.fields));
  return columns.map((column) => {
    const heading = column.name;
    const filled = countFilled(column);
    const field = Object.hasOwn(taken.fields, heading) ? taken.fields[heading]! : null;
    const texts = filled > 0 && table ? firstTexts(column) : [];
    const asksUnit =
      table && field === null && filled > 0 ? askedUnit(heading, table, taken) : null;
    const isDecided = field !== null || asksUnit !== null || Object.hasOwn(taken.mapping, heading);
    return {
      heading,
      filled,
      sample: sampleOf(column, filled),
      match: table && field !== null ? matchOf(heading, field, texts, table, taken) : null,
      asksUnit,
      reading:
        table && field !== null
          ? headingReading(heading, field, texts, table, taken.mapping)
          : null,
      suggestion: table && !isDecided ? suggestField(heading, texts, table, used) : null,
    };
  });
}

function sampleOf(column: RawColumn, filled: number): string | null {
  let sample: string | null = null;
  for (let row = 0; sample === null && filled > 0 && row < column.kinds.length; row++)
    sample = cellText(column, row);
  return sample && shorten(sample);
}

function matchOf(
  heading: string,
  field: string,
  texts: readonly string[],
  table: FieldTable,
  { mapping, template }: TakenFields,
): HeadingMatch {
  const fits = shareReadable(texts, table.kinds[field] ?? 'text');
  const { base, unit } = parseHeading(heading);
  if (Object.hasOwn(mapping, heading))
    return {
      by: template === null ? 'chosen' : 'template',
      sureness: 'certain',
      fits,
      isUnitAssumed: false,
    };
  const name = table.byName.get(base)?.name;
  const by = name !== undefined && heading.trim().startsWith(name) ? 'exact' : 'normalised';
  const isUnitAssumed = unit === null && Object.hasOwn(assumedUnits, base);
  const isBelieved = fits === null || fits >= believedFit;
  const isHigh = by === 'exact' && !isUnitAssumed;
  return { by, fits, isUnitAssumed, sureness: !isBelieved ? 'low' : isHigh ? 'high' : 'medium' };
}

/** The field of a heading, found or chosen, whose numbers cannot be used before their unit is known. */
function askedUnit(
  heading: string,
  table: FieldTable,
  { mapping, fields }: TakenFields,
): LayerHeading['asksUnit'] {
  const parsed = parseHeading(heading);
  // A file may have a heading such as `__proto__`, which every object answers to.
  const isChosen = Object.hasOwn(mapping, heading);
  const [chosen, unitId = ''] = (isChosen ? mapping[heading]! : '').split(':');
  const field = isChosen ? chosen : table.byName.get(parsed.base)?.field;
  if (!field || !Object.hasOwn(table.kinds, field) || Object.hasOwn(headingUnits, unitId))
    return null;
  const dimension = fieldDimensions[field];
  if ((dimension !== 'area' && dimension !== 'money') || parsed.unit?.dimension === dimension)
    return null;
  if (parsed.unitText === null && Object.hasOwn(assumedUnits, parsed.base)) return null;
  // Another column has the field already.
  if (!isChosen && Object.values(fields).includes(field)) return null;
  return { field, dimension };
}
