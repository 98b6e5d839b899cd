import type { Column } from '../../domain/column';
import { UNKNOWN_DAY } from '../../domain/day';
import type { Checkpoint } from '../format';
import { cellKinds, type RawColumn } from '../raw-layer';
import { fillDays } from './day-column';
import type { FieldTable } from './field-names';
import { fillFlags } from './flag-column';
import { type LayerIssues, shorten } from './layer-issues';
import { countFilled, type FieldMatch, type MatchedFields } from './match-fields';
import { fillNumbers } from './number-column';
import type { ColumnSource, RepairTold } from './rewrite-texts';
import { buildTextColumn } from './text-column';

/** The rows of one layer that go into a table. */
export interface TablePart {
  issues: LayerIssues;
  matched: MatchedFields;
  /** 0-based rows of the layer. */
  rows: Uint32Array;
  /** Which row of the table each of them is, or speaks of. */
  places: Uint32Array;
  /** A table that says more about plots of another layer; its own number is not theirs. */
  join?: { keyField: string; isMet: Uint8Array };
}

/** The columns of a table: the fields that any part carries, by field, and all other headings as they came. */
export async function buildTableColumns(
  count: number,
  parts: readonly TablePart[],
  table: FieldTable,
  checkpoint: Checkpoint,
): Promise<{ columns: Record<string, Column>; extra: Record<string, Column> }> {
  const columns: Record<string, Column> = {};
  const fields = Object.keys(table.kinds);
  for (const [k, field] of fields.entries()) {
    const used = parts.flatMap((part) => {
      const match = part.matched.byField.get(field);
      return match && match.filled > 0 ? [{ part: identified(part, field), match }] : [];
    });
    if (used.length === 0) continue;
    columns[field] = buildField(count, used, table.kinds[field]!);
    await checkpoint(k, fields.length);
  }
  const headings = new Set(
    parts.flatMap((part) => part.matched.extra.map((column) => column.name)),
  );
  // A heading may be `__proto__`, which only an object without a prototype can hold.
  const extra: Record<string, Column> = Object.create(null);
  for (const heading of headings) {
    const sources = parts.flatMap((part) => {
      const column = part.matched.extra.find((candidate) => candidate.name === heading);
      return column ? [{ part, column }] : [];
    });
    extra[heading] = buildExtra(count, sources);
  }
  await checkpoint(fields.length, fields.length);
  return { columns, extra };
}

function buildField(
  count: number,
  used: { part: TablePart; match: FieldMatch }[],
  kind: FieldTable['kinds'][string],
): Column {
  if (kind === 'text')
    return buildTexts(
      count,
      used.map(({ part, match }) => ({ part, column: match.column })),
    );
  if (kind === 'number') {
    const target = { kind, values: new Float64Array(count).fill(Number.NaN) };
    for (const { part, match } of used)
      fillNumbers(target, part.places, match, part.rows, part.issues);
    return target;
  }
  if (kind === 'day') {
    const target = { kind, values: new Int32Array(count).fill(UNKNOWN_DAY) };
    for (const { part, match } of used)
      fillDays(target, part.places, match, part.rows, part.issues);
    return target;
  }
  const target = { kind, values: new Uint8Array(count) };
  for (const { part, match } of used) fillFlags(target, part.places, match, part.rows, part.issues);
  return target;
}

function buildTexts(count: number, used: { part: TablePart; column: RawColumn }[]): Column {
  const sources = used.map(({ part, column }) => ({
    column,
    rows: part.rows,
    places: part.places,
  }));
  const issuesOf = new Map<ColumnSource, LayerIssues>();
  for (const [i, source] of sources.entries()) issuesOf.set(source, used[i]!.part.issues);
  const told: RepairTold = (source, row, before, after) =>
    issuesOf.get(source)!.add('encoding-repaired', 'notes', row, {
      group: source.column.name,
      values: { heading: source.column.name, before: shorten(before), after: shorten(after) },
    });
  return buildTextColumn(count, sources, told);
}

/** Numbers stay numbers and flags flags where the whole column is; anything else is text. */
function buildExtra(count: number, used: { part: TablePart; column: RawColumn }[]): Column {
  const filled = used.filter(({ column }) => countFilled(column) > 0);
  if (filled.length > 0 && filled.every(({ column }) => hasOnly(column, isNumberKind))) {
    const values = new Float64Array(count).fill(Number.NaN);
    for (const { part, column } of filled)
      for (let i = 0; i < part.rows.length; i++)
        putNumber(values, part.places[i]!, column.numbers[part.rows[i]!]!);
    return { kind: 'number', values };
  }
  if (filled.length > 0 && filled.every(({ column }) => hasOnly(column, isFlagKind))) {
    const values = new Uint8Array(count);
    for (const { part, column } of filled)
      for (let i = 0; i < part.rows.length; i++) {
        const kind = column.kinds[part.rows[i]!]!;
        if (isFlagKind(kind)) values[part.places[i]!] = kind === cellKinds.true ? 2 : 1;
      }
    return { kind: 'flag', values };
  }
  return buildTexts(count, filled);
}

/** The map's own numbers of its plots stay: of a table that met them only the rows that met none are taken. */
function identified(part: TablePart, field: string): TablePart {
  if (!part.join || (field !== 'id' && field !== part.join.keyField)) return part;
  const { isMet } = part.join;
  const own = [...part.rows.keys()].filter((i) => !isMet[i]);
  return {
    ...part,
    rows: Uint32Array.from(own, (i) => part.rows[i]!),
    places: Uint32Array.from(own, (i) => part.places[i]!),
  };
}

function putNumber(values: Float64Array, place: number, value: number): void {
  if (!Number.isNaN(value)) values[place] = value;
}

const isNumberKind = (kind: number) => kind === cellKinds.number;
const isFlagKind = (kind: number) => kind === cellKinds.true || kind === cellKinds.false;

function hasOnly(column: RawColumn, accepts: (kind: number) => boolean): boolean {
  return column.kinds.every((kind) => kind <= cellKinds.null || accepts(kind));
}
