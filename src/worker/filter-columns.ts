import { boundarySides } from '../domain/area-use';
import { categories, statuses } from '../domain/category';
import { type CodeColumn, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import { type Disposal, dayOfDisposal, disposalText } from '../domain/disposal';
import { disposalState } from '../domain/disposal-state';
import { parkKey } from '../domain/filter';
import { type FilterField, kindOfField } from '../domain/filter-fields';
import type { DayField, NumberField, TextField } from '../domain/plot';
import { boundarySidesOf } from '../indicators/boundary-side';
import { countyGroupOf } from '../indicators/county-groups';
import type { Context } from '../indicators/indicator';
import { plotCounties } from '../indicators/plot-counties';
import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../rules/land-use';
import { firstLandUseClassOf } from '../rules/land-use-class';
import { plotFactsOf } from '../rules/plot-facts';
import { cutText, lineLength } from './cut-text';

/** The fields whose values a date or an area basis may change; all others belong to the Dataset. */
const fieldsOfReading: ReadonlySet<FilterField> = new Set([
  'category',
  'status',
  'overlay',
  'area',
  'nextDay',
  'disposalState',
]);

export function isOfReading(field: FilterField | null): boolean {
  return field !== null && fieldsOfReading.has(field);
}

/** The keys of all parks, in their order. */
export function parkKeys({ parks }: Dataset): string[] {
  const text = (field: 'id' | 'name', i: number) => {
    const column = parks.columns[field];
    return column ? cutText(textAt(column, i), lineLength) : null;
  };
  return Array.from({ length: parks.count }, (_, index) =>
    parkKey({ id: text('id', index), name: text('name', index), index }),
  );
}

const codedTexts = new WeakMap<Dataset, Map<FilterField, CodeColumn>>();

/** The values of a field of texts or of few values as codes; code 0 is unknown. Not for parks and overlays. */
export function codesOf(field: FilterField, { dataset, classes }: Context): CodeColumn {
  if (field === 'category') return oneAhead(classes.categories, categories);
  if (field === 'status') return oneAhead(classes.statuses, statuses);
  if (field === 'disposalState')
    return encode(dataset.plots.count, (i) => disposalState(recordAt(dataset, i), classes.asOf));
  let known = codedTexts.get(dataset);
  if (!known) {
    known = new Map();
    codedTexts.set(dataset, known);
  }
  let found = known.get(field);
  if (!found) {
    found = codesOfDataset(field, dataset);
    known.set(field, found);
  }
  return found;
}

function oneAhead(indexes: Uint8Array, names: readonly string[]): CodeColumn {
  return { kind: 'code', codes: Uint16Array.from(indexes, (i) => i + 1), labels: ['', ...names] };
}

function codesOfDataset(field: FilterField, dataset: Dataset): CodeColumn {
  const { plots } = dataset;
  switch (field) {
    case 'county':
    case 'countyGroup': {
      const { names, countyOf } = plotCounties(dataset);
      const named = field === 'county' ? names : names.map(countyGroupOf);
      return encode(plots.count, (i) => named[countyOf[i]!] ?? null);
    }
    case 'landUseKind': {
      const uses = landUsesOf(plots);
      return encode(plots.count, (i) =>
        uses[i]! & INDUSTRIAL_USE ? 'industrial' : uses[i]! & OTHER_USE ? 'other' : null,
      );
    }
    case 'landUseClass': {
      const { landUseScheme, landUseCode, landUseName } = plots.columns;
      const [scheme, code, name] = [landUseScheme, landUseCode, landUseName].map((column) =>
        column ? (i: number) => textAt(column, i) : () => null,
      );
      const known = new Map<string, string | null>();
      return encode(plots.count, (i) => {
        const texts = [scheme!(i), code!(i), name!(i)] as const;
        const key = texts.join('\u0000');
        if (!known.has(key)) known.set(key, firstLandUseClassOf(...texts));
        return known.get(key)!;
      });
    }
    case 'boundarySide': {
      const sides = boundarySidesOf(dataset);
      return encode(plots.count, (i) => boundarySides[(sides?.[i] ?? 0) - 1] ?? null);
    }
    case 'disposalCause':
    case 'disposalMeasure':
    case 'disposalStage':
    case 'disposalUnit': {
      const value = ledgerFields[field];
      return encode(plots.count, (i) => disposalText(recordAt(dataset, i), value));
    }
    default: {
      if (kindOfField(field) === 'flag') {
        const flags = plots.columns[field as 'm0']?.values;
        return encode(plots.count, (i) => (flags?.[i] ? (flags[i] === 2 ? 'yes' : 'no') : null));
      }
      const column = plots.columns[field as TextField];
      if (column?.kind === 'code') return column;
      return encode(plots.count, (i) => (column ? textAt(column, i) : null));
    }
  }
}

/** The fields of the ledger that a filter reads as they stand. */
const ledgerFields = {
  disposalCause: 'cause',
  disposalMeasure: 'measure',
  disposalStage: 'stage',
  disposalUnit: 'unit',
} as const;

function recordAt({ plots }: Dataset, plot: number): Disposal | undefined {
  return plots.ledger?.[plot];
}

function encode(count: number, read: (i: number) => string | null): CodeColumn {
  const codeByLabel = new Map<string, number>();
  const labels = [''];
  const codes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const value = read(i);
    if (value === null || value === '') continue;
    let code = codeByLabel.get(value);
    if (code === undefined) {
      code = labels.push(value) - 1;
      codeByLabel.set(value, code);
    }
    codes[i] = code;
  }
  return { kind: 'code', codes, labels };
}

/** The days of a field, `UNKNOWN_DAY` where unknown; `null` when no file carries the field. */
export function daysOf(field: FilterField, { dataset, classes }: Context): Int32Array | null {
  if (field === 'nextDay') return classes.nextDays;
  if (field === 'disposalDeadline' || field === 'disposalClosed') {
    const value = field === 'disposalDeadline' ? 'deadline' : 'closed';
    if (!dataset.plots.ledger) return null;
    return Int32Array.from(
      dataset.plots.ledger,
      (record) => dayOfDisposal(record, value) ?? UNKNOWN_DAY,
    );
  }
  const { plots } = dataset;
  if (field !== 'startDue') return plots.columns[field as DayField]?.values ?? null;
  return plotFactsOf(plots, dataset.layers, classes.settings).startDue;
}

/** The numbers of a field in SI, NaN where unknown; `null` when no file carries the field. */
export function numbersOf(
  field: FilterField,
  { dataset, plotAreas }: Context,
): Float64Array | null {
  return field === 'area'
    ? plotAreas
    : (dataset.plots.columns[field as NumberField]?.values ?? null);
}
