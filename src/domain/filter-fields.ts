import { plotFields } from './plot';

/** What a plot can be filtered by besides the fields of its row, by kind. */
export const computedFields = {
  category: 'list',
  status: 'list',
  overlay: 'list',
  /** The park a plot lies in, or one that this park is nested in. */
  park: 'list',
  /** The county a plot's row names, else that of its park. */
  county: 'list',
  countyGroup: 'list',
  /** Industrial (工矿仓储用地), other or unknown, by scheme, code and name. */
  landUseKind: 'list',
  /** The first class of the guide (用地用海分类, two digits) that the land use belongs to. */
  landUseClass: 'list',
  /** Where the plot lies to the approved and the planned boundaries, where a file tells such. */
  boundarySide: 'list',
  /** What the disposal ledger says: how the record stands, and its values. */
  disposalState: 'list',
  disposalCause: 'list',
  disposalMeasure: 'list',
  disposalStage: 'list',
  disposalUnit: 'list',
  disposalDeadline: 'day',
  disposalClosed: 'day',
  /** On the basis in use, m². */
  area: 'number',
  /** The agreed start, else delivery plus one year. */
  startDue: 'day',
  /** The day on which time alone changes the status. */
  nextDay: 'day',
} as const;

/** Every field of a filter with the kind of its values. */
export const filterFields = { ...plotFields, ...computedFields } as const;

export type FilterField = keyof typeof filterFields;
export type FieldKind = (typeof filterFields)[FilterField];

/** The kind of a field's values; `null` for a text that names no field. */
export function kindOfField(name: string): FieldKind | null {
  return Object.hasOwn(filterFields, name) ? filterFields[name as FilterField] : null;
}

/** In what a number of a field is counted: areas are m², money is yuan, the rest is plain. */
export function measureOfField(field: FilterField): 'area' | 'money' | 'plain' {
  if (field === 'area' || field.endsWith('SquareMeters')) return 'area';
  return field.endsWith('Yuan') ? 'money' : 'plain';
}
