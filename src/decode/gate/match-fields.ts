import { cellKinds, type RawColumn, type RawLayer } from '../raw-layer';
import { assumedUnits, type FieldTable, fieldDimensions } from './field-names';
import type { LayerIssues } from './layer-issues';
import { type HeadingUnit, headingUnits, parseHeading } from './units';

/** A column of a layer that was understood as a field. */
export interface FieldMatch {
  field: string;
  column: RawColumn;
  /** What the numbers of the column are in; `null` for fields that measure nothing. */
  unit: HeadingUnit | null;
  /** Cells with a value. */
  filled: number;
}

export interface MatchedFields {
  byField: Map<string, FieldMatch>;
  /** Columns without a canonical name, kept as they are. */
  extra: RawColumn[];
  /** Heading → canonical field, as `LayerSummary.fields`. */
  fields: Record<string, string>;
}

interface Candidate extends FieldMatch {
  rank: number;
}

const filledCells = new WeakMap<RawColumn, number>();

/** Number of cells of a column that hold a value. */
export function countFilled(column: RawColumn): number {
  const known = filledCells.get(column);
  if (known !== undefined) return known;
  let filled = 0;
  for (let row = 0; row < column.kinds.length; row++) {
    const kind = column.kinds[row]!;
    if (
      kind > cellKinds.null &&
      (kind !== cellKinds.text || column.starts[row] !== column.ends[row])
    )
      filled++;
  }
  filledCells.set(column, filled);
  return filled;
}

/**
 * Finds the columns of a layer that carry the fields of a table. The user's `mapping` goes before names:
 * heading → `field`, `field:unit` (a unit id of `units.ts`) or '' for "keep as it is". Two columns for one
 * field: the fuller one wins. Money and areas without a unit are not used, and told.
 */
export function matchFields(
  layer: RawLayer,
  table: FieldTable,
  mapping: Readonly<Record<string, string>>,
  issues: LayerIssues | null,
): MatchedFields {
  const candidates = new Map<string, Candidate[]>();
  const extra: RawColumn[] = [];
  for (const column of layer.columns) {
    const candidate = candidateOf(column, table, mapping, issues);
    if (!candidate) extra.push(column);
    else if (candidates.has(candidate.field)) candidates.get(candidate.field)!.push(candidate);
    else candidates.set(candidate.field, [candidate]);
  }
  if (layer.ids && !candidates.get('id')?.some((c) => c.filled > 0) && table.kinds.id)
    candidates.set('id', [
      { field: 'id', column: layer.ids, unit: null, filled: countFilled(layer.ids), rank: 99 },
      ...(candidates.get('id') ?? []),
    ]);
  const byField = new Map<string, FieldMatch>();
  const fields: Record<string, string> = {};
  for (const [field, list] of candidates) {
    const [best, ...others] = list.sort((a, b) => b.filled - a.filled || a.rank - b.rank);
    byField.set(field, best!);
    fields[best!.column.name] = field;
    for (const other of others) {
      extra.push(other.column);
      if (other.filled > 0)
        issues?.add('field-twice', 'notes', null, {
          field,
          group: other.column.name,
          values: { heading: other.column.name, used: best!.column.name },
        });
    }
  }
  return { byField, extra, fields };
}

function candidateOf(
  column: RawColumn,
  table: FieldTable,
  mapping: Readonly<Record<string, string>>,
  issues: LayerIssues | null,
): Candidate | null {
  const filled = countFilled(column);
  const chosen = Object.hasOwn(mapping, column.name) ? mapping[column.name]! : null;
  const heading = parseHeading(column.name);
  if (chosen !== null) {
    const [field = '', unitId] = chosen.split(':');
    if (!Object.hasOwn(table.kinds, field)) return null;
    const unit =
      unitId && Object.hasOwn(headingUnits, unitId)
        ? headingUnits[unitId as keyof typeof headingUnits]
        : heading.unit;
    return withUnit({ field, column, unit, filled, rank: -1 }, { ...heading, unit }, issues);
  }
  const found = table.byName.get(heading.base);
  if (!found) return null;
  return withUnit(
    { field: found.field, column, unit: heading.unit, filled, rank: found.rank },
    heading,
    issues,
  );
}

function withUnit(
  candidate: Candidate,
  heading: ReturnType<typeof parseHeading>,
  issues: LayerIssues | null,
): Candidate | null {
  const { field, column, filled } = candidate;
  const dimension = fieldDimensions[field];
  if (!dimension) return { ...candidate, unit: null };
  if (heading.unit?.dimension === dimension) return { ...candidate, unit: heading.unit };
  if (dimension === 'years') return { ...candidate, unit: headingUnits.year };
  if (dimension === 'people') return { ...candidate, unit: headingUnits.person };
  const tell = { field, group: column.name };
  if (heading.unitText !== null) {
    if (filled > 0)
      issues?.add('unit-unknown', 'warns', null, {
        ...tell,
        values: {
          heading: column.name,
          came: heading.unitText,
          example: exampleHeading(column.name, dimension),
        },
      });
    return null;
  }
  const assumed = assumedUnits[heading.base];
  if (assumed) {
    if (filled > 0)
      issues?.add('unit-assumed', 'notes', null, {
        ...tell,
        values: { heading: column.name, unit: unitWords[assumed.id] ?? assumed.id },
      });
    return { ...candidate, unit: assumed };
  }
  if (filled > 0)
    issues?.add('unit-missing', 'warns', null, {
      ...tell,
      values: { heading: column.name, example: exampleHeading(column.name, dimension) },
    });
  return null;
}

const unitWords: Record<string, string> = { ha: '公顷 (ha)', wan: '万元' };

function exampleHeading(heading: string, dimension: 'area' | 'money' | 'moneyPerArea'): string {
  const name = heading.replace(/\s*[（(【[].*$/, '').trim();
  if (dimension === 'moneyPerArea') return `${name}(万元/亩)`;
  return dimension === 'area' ? `${name}(平方米)` : `${name}(万元)`;
}
