import { type Category, categories } from '../domain/category';
import { type Column, dayAt, flagAt, numberAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { type PlotField, plotFields } from '../domain/plot';
import { outlineGap } from '../geometry/outline-gap';
import type { PlotMeeting } from './meet-plots';

/** What may have become of a plot between two states of the land. */
export const differenceKinds = ['new', 'gone', 'shape', 'field', 'class'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** From where on a shape counts as changed: metres between the outlines, or percent of the larger area. */
export interface ShapeTolerance {
  meters: number;
  percent: number;
}

export type FieldValue = string | number | boolean | null;

/** A value that changed; `null` is unknown. Days are numbers of days, areas m², money yuan. */
export interface FieldChange {
  /** A field of plots, or a heading of the file where `isExtra`. */
  field: string;
  isExtra: boolean;
  kind: Column['kind'];
  before: FieldValue;
  after: FieldValue;
}

/** One plot that differs. */
export interface PlotDifference {
  key: string;
  kinds: DifferenceKind[];
  /** Rows in the two datasets; `null`: it is not there. */
  before: number | null;
  after: number | null;
  /** Ellipsoidal areas, m²; `null` without a shape or without the plot. */
  squareMetersBefore: number | null;
  squareMetersAfter: number | null;
  /** Metres between the outlines; `null` where either has no shape. */
  outlineMeters: number | null;
  fields: FieldChange[];
  categoryBefore: Category | null;
  categoryAfter: Category | null;
}

/** All that differs, and what could not be compared. */
export interface LandDifference {
  plots: PlotDifference[];
  counts: Record<DifferenceKind, number>;
  /** Plots that met by number, and those among them that do not differ. */
  met: number;
  same: number;
  /** Fields that only one of the two states carries; they are not compared. */
  fieldsOnlyBefore: string[];
  fieldsOnlyAfter: string[];
  left: Pick<
    PlotMeeting,
    'repeatedBefore' | 'repeatedAfter' | 'withoutKeyBefore' | 'withoutKeyAfter'
  >;
}

/** One state: its data, the number of each plot, and its category (index into `categories`). */
export interface LandState {
  dataset: Dataset;
  keys: readonly (string | null)[];
  categories: Uint8Array;
}

/** They tell of the file, not of the plot. */
const ofTheFile: readonly string[] = ['id', 'dataDate', 'source'] satisfies PlotField[];
const madeByTools = /^(?:fid|objectid(?:_\d+)?|oid|gid|shape_?(?:area|leng(?:th)?))$/i;

interface ComparedField {
  field: string;
  isExtra: boolean;
  before: Column;
  after: Column;
}

/**
 * What differs between two states of the land, plot by plot, for plots that met by number. A shape is changed where
 * the outlines are farther apart than the tolerance or the ellipsoidal areas differ by more than its share of the
 * larger; a field where both states carry it with other values (unknown is a value of its own); a class where the
 * same rules on the same day give another category. Duplicates in a state and plots without a number are only
 * counted. `checkpoint` is awaited between plots.
 */
export async function landDifference(
  before: LandState,
  after: LandState,
  meeting: PlotMeeting,
  tolerance: ShapeTolerance,
  checkpoint: (done: number, total: number) => Promise<void>,
): Promise<LandDifference> {
  const { compared, onlyBefore, onlyAfter } = fieldsOf(before.dataset, after.dataset);
  const plots: PlotDifference[] = [];
  for (const [done, [old, now]] of meeting.pairs.entries()) {
    const found = differenceOf(before, old, after, now, compared, tolerance);
    if (found.kinds.length > 0) plots.push(found);
    await checkpoint(done, meeting.pairs.length);
  }
  const same = meeting.pairs.length - plots.length;
  for (const now of meeting.onlyAfter) plots.push(oneSided(after, now, 'new'));
  for (const old of meeting.onlyBefore) plots.push(oneSided(before, old, 'gone'));
  const counts = { new: 0, gone: 0, shape: 0, field: 0, class: 0 };
  for (const { kinds } of plots) for (const kind of kinds) counts[kind]++;
  const { repeatedBefore, repeatedAfter, withoutKeyBefore, withoutKeyAfter } = meeting;
  return {
    plots,
    counts,
    met: meeting.pairs.length,
    same,
    fieldsOnlyBefore: onlyBefore,
    fieldsOnlyAfter: onlyAfter,
    left: { repeatedBefore, repeatedAfter, withoutKeyBefore, withoutKeyAfter },
  };
}

function fieldsOf(before: Dataset, after: Dataset) {
  const compared: ComparedField[] = [];
  const onlyBefore: string[] = [];
  const onlyAfter: string[] = [];
  const look = (field: string, isExtra: boolean, old?: Column, now?: Column) => {
    if (old && now) compared.push({ field, isExtra, before: old, after: now });
    else if (old) onlyBefore.push(field);
    else if (now) onlyAfter.push(field);
  };
  for (const field of Object.keys(plotFields) as PlotField[])
    if (!ofTheFile.includes(field))
      look(field, false, before.plots.columns[field], after.plots.columns[field]);
  const headings = new Set([...Object.keys(before.plots.extra), ...Object.keys(after.plots.extra)]);
  for (const heading of headings)
    if (!madeByTools.test(heading))
      look(heading, true, before.plots.extra[heading], after.plots.extra[heading]);
  return { compared, onlyBefore, onlyAfter };
}

function valueAt(column: Column, row: number): FieldValue {
  switch (column.kind) {
    case 'number':
      return numberAt(column, row);
    case 'day':
      return dayAt(column, row);
    case 'flag':
      return flagAt(column, row);
    default:
      return textAt(column, row)?.trim() || null;
  }
}

/** Numbers that differ by what writing and reading them may do are the same. */
function isSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return a === b;
}

const known = (value: number) => (Number.isNaN(value) ? null : value);

function differenceOf(
  before: LandState,
  old: number,
  after: LandState,
  now: number,
  compared: readonly ComparedField[],
  tolerance: ShapeTolerance,
): PlotDifference {
  const kinds: DifferenceKind[] = [];
  const squareMetersBefore = known(before.dataset.plotEllipsoidal[old]!);
  const squareMetersAfter = known(after.dataset.plotEllipsoidal[now]!);
  const outlineMeters = outlineGap(
    before.dataset.plots.polygons,
    old,
    after.dataset.plots.polygons,
    now,
  );
  const hasOneShape = (squareMetersBefore === null) !== (squareMetersAfter === null);
  const larger = Math.max(squareMetersBefore ?? 0, squareMetersAfter ?? 0);
  const apart = Math.abs((squareMetersBefore ?? 0) - (squareMetersAfter ?? 0));
  if (
    hasOneShape ||
    (outlineMeters ?? 0) > tolerance.meters ||
    apart > (tolerance.percent / 100) * larger
  )
    kinds.push('shape');
  const fields: FieldChange[] = [];
  for (const { field, isExtra, ...columns } of compared) {
    const was = valueAt(columns.before, old);
    const is = valueAt(columns.after, now);
    if (!isSame(was, is))
      fields.push({ field, isExtra, kind: columns.after.kind, before: was, after: is });
  }
  if (fields.length > 0) kinds.push('field');
  const categoryBefore = categories[before.categories[old]!]!;
  const categoryAfter = categories[after.categories[now]!]!;
  if (categoryBefore !== categoryAfter) kinds.push('class');
  return {
    key: after.keys[now]!,
    kinds,
    before: old,
    after: now,
    squareMetersBefore,
    squareMetersAfter,
    outlineMeters,
    fields,
    categoryBefore,
    categoryAfter,
  };
}

function oneSided(state: LandState, row: number, kind: 'new' | 'gone'): PlotDifference {
  const squareMeters = known(state.dataset.plotEllipsoidal[row]!);
  const category = categories[state.categories[row]!]!;
  const isNew = kind === 'new';
  return {
    key: state.keys[row]!,
    kinds: [kind],
    before: isNew ? null : row,
    after: isNew ? row : null,
    squareMetersBefore: isNew ? null : squareMeters,
    squareMetersAfter: isNew ? squareMeters : null,
    outlineMeters: null,
    fields: [],
    categoryBefore: isNew ? null : category,
    categoryAfter: isNew ? category : null,
  };
}
