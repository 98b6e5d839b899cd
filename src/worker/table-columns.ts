import { statuses } from '../domain/category';
import type { Column } from '../domain/column';
import { dayAt, flagAt, numberAt, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { UNKNOWN_DAY } from '../domain/day';
import type { AreaBasis } from '../domain/figure';
import { type PlotField, plotFields } from '../domain/plot';
import { hasShape } from '../domain/polygons';
import { plotAreasOn } from '../indicators/context-of';
import { sumFields } from '../indicators/field-sums';
import type { Context } from '../indicators/indicator';
import { plotCounties } from '../indicators/plot-counties';
import { idleSinceAt } from '../rules/idle-since';
import { plotFactsOf } from '../rules/plot-facts';
import { statusAt } from '../rules/status-at';
import { cutText, lineLength } from './cut-text';
import { ledgerColumns } from './ledger-cells';
import type { Cell, CellKind, TableColumn } from './table-messages';

/** A column of the table with what it says of a plot. */
export interface PlotColumn extends TableColumn {
  cell(plot: number): Cell;
  /** True when no as-of date or setting changes its cells, so that their order may be kept. */
  isFixed: boolean;
}

type Source = Pick<PlotColumn, 'key' | 'kind' | 'cell'> &
  Partial<Pick<PlotColumn, 'sums' | 'heading' | 'isFixed'>>;

/** Fields that stand in the table under a column of their own below. */
const ownColumns: Partial<Record<PlotField, string>> = {
  id: 'id',
  supplyDate: 'supplyDate',
  holder: 'holder',
  industry: 'industry',
  outputYuan: 'output',
  county: 'county',
};

const summed: ReadonlySet<string> = new Set(sumFields);

/** By status index, 1 for supplied land whose start is due and has not come. */
const isWaiting = Uint8Array.from(statuses, (status) =>
  /^(supplied_unused_overdue|idle_suspected_[12]y)$/.test(status) ? 1 : 0,
);

function cellOf(column: Column): (plot: number) => Cell {
  switch (column.kind) {
    case 'number':
      return (plot) => numberAt(column, plot);
    case 'day':
      return (plot) => dayAt(column, plot);
    case 'flag':
      return (plot) => flagAt(column, plot);
    default:
      return (plot) => cutText(textAt(column, plot), lineLength);
  }
}

function kindOf(field: string, column: Column): CellKind {
  if (field.endsWith('SquareMeters')) return 'area';
  if (field.endsWith('Yuan')) return 'money';
  if (field === 'outputYear') return 'year';
  switch (column.kind) {
    case 'number':
    case 'day':
    case 'flag':
      return column.kind;
    default:
      return 'text';
  }
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function knownDay(day: number): number | null {
  return day === UNKNOWN_DAY ? null : day;
}

/** What rules and placement say of a plot, in the order of the list of columns. */
function computedColumns(dataset: Dataset, context: Context): Source[] {
  const { placement, layers } = dataset;
  const { classes, plotAreas } = context;
  const { asOf } = classes;
  const facts = plotFactsOf(context.dataset.plots, layers, classes.settings);
  const counties = plotCounties(dataset);
  const idleSince = (plot: number) =>
    knownDay(idleSinceAt(facts, plot, asOf, classes.statuses[plot]!));
  const daysSince = (day: number | null) => (day === null ? null : asOf - day);
  return [
    { key: 'status', kind: 'status', cell: (plot) => classes.statuses[plot]! },
    { key: 'category', kind: 'category', cell: (plot) => classes.categories[plot]! },
    { key: 'area', kind: 'area', sums: true, cell: (plot) => known(plotAreas[plot]) },
    {
      key: 'startDue',
      kind: 'day',
      isFixed: true,
      cell: (plot) => knownDay(facts.startDue[plot]!),
    },
    { key: 'idleSince', kind: 'day', cell: idleSince },
    { key: 'idleDays', kind: 'days', cell: (plot) => daysSince(idleSince(plot)) },
    {
      key: 'overdueDays',
      kind: 'days',
      cell: (plot) =>
        isWaiting[classes.statuses[plot]!] === 1
          ? daysSince(knownDay(facts.startDue[plot]!))
          : null,
    },
    { key: 'nextDate', kind: 'day', cell: (plot) => knownDay(classes.nextDays[plot]!) },
    {
      key: 'daysToNext',
      kind: 'days',
      cell: (plot) => {
        const next = knownDay(classes.nextDays[plot]!);
        return next === null ? null : next - asOf;
      },
    },
    {
      key: 'computedStatus',
      kind: 'status',
      cell: (plot) => statusAt(facts, plot, asOf, asOf),
    },
    {
      key: 'park',
      kind: 'text',
      isFixed: true,
      cell: (plot) => parkNameOf(dataset, placement.parkOf[plot]!),
    },
    {
      key: 'county',
      kind: 'text',
      isFixed: true,
      cell: (plot) => counties.names[counties.countyOf[plot]!] ?? null,
    },
  ];
}

/** The name of a park, else its id; `null` for none. */
export function parkNameOf({ parks }: Dataset, park: number): string | null {
  if (park < 0) return null;
  const { id, name } = parks.columns;
  return (
    cutText((name && textAt(name, park)) ?? (id && textAt(id, park)) ?? null, lineLength) ?? null
  );
}

const areasByBasis = new WeakMap<Dataset, Map<AreaBasis, Float64Array>>();

function areasOn(dataset: Dataset, areaBasis: AreaBasis): Float64Array {
  let byBasis = areasByBasis.get(dataset);
  if (!byBasis) {
    byBasis = new Map();
    areasByBasis.set(dataset, byBasis);
  }
  let areas = byBasis.get(areaBasis);
  if (!areas) {
    areas = plotAreasOn(dataset, { areaBasis, zone: null });
    byBasis.set(areaBasis, areas);
  }
  return areas;
}

function fieldColumns({ plots }: Dataset): Source[] {
  return (Object.keys(plotFields) as PlotField[]).flatMap((field) => {
    const column = plots.columns[field] as Column | undefined;
    // The county is that of the row, else that of its park: a column of its own.
    if (!column || field === 'county') return [];
    const key = ownColumns[field] ?? `field.${field}`;
    const kind = kindOf(field, column);
    return [{ key, kind, sums: summed.has(field), isFixed: true, cell: cellOf(column) }];
  });
}

function extraColumns({ plots }: Dataset): Source[] {
  return Object.entries(plots.extra).map(([heading, column]) => ({
    key: `extra.${heading}`,
    kind: kindOf('', column),
    heading: cutText(heading, lineLength),
    isFixed: true,
    cell: cellOf(column),
  }));
}

function traceColumns(dataset: Dataset): Source[] {
  const { plots, layers } = dataset;
  const byBasis = (key: string, basis: AreaBasis): Source => ({
    key,
    kind: 'area',
    sums: true,
    isFixed: true,
    cell: (plot) => known(areasOn(dataset, basis)[plot]),
  });
  return [
    byBasis('areaEllipsoidal', 'ellipsoidal'),
    byBasis('areaPlane', 'plane'),
    {
      key: 'file',
      kind: 'text',
      isFixed: true,
      cell: (plot) => layers[plots.layerOf[plot]!]?.file ?? null,
    },
    { key: 'row', kind: 'number', isFixed: true, cell: (plot) => plots.rowOf[plot]! },
    {
      key: 'hasShape',
      kind: 'flag',
      isFixed: true,
      cell: (plot) => hasShape(plots.polygons, plot),
    },
  ];
}

const columnsOf = new WeakMap<Context, Map<string, PlotColumn>>();

/**
 * Every column that the table of these plots may have, by key: what the rules say, every known field
 * that a file has, the areas by basis, where the row came from, and the file's own further fields.
 */
export function tableColumns(dataset: Dataset, context: Context): Map<string, PlotColumn> {
  const done = columnsOf.get(context);
  if (done) return done;
  const fields = fieldColumns(dataset);
  const isFirst = ({ key }: Source) => key === 'id';
  const sources = [
    ...fields.filter(isFirst),
    ...computedColumns(dataset, context),
    ...fields.filter((source) => !isFirst(source)),
    ...ledgerColumns(context),
    ...traceColumns(dataset),
    ...extraColumns(dataset),
  ];
  const columns = new Map(
    sources.map((source) => [
      source.key,
      { heading: null, sums: false, isFixed: false, ...source } satisfies PlotColumn,
    ]),
  );
  columnsOf.set(context, columns);
  return columns;
}

/** The cells of some plots in some columns, row by row; `null` in a column that there is none of. */
export function tableCells(
  dataset: Dataset,
  context: Context,
  plots: Iterable<number>,
  keys: readonly string[],
): Cell[][] {
  const columns = tableColumns(dataset, context);
  const chosen = keys.map((key) => columns.get(key));
  return Array.from(plots, (plot) => chosen.map((column) => column?.cell(plot) ?? null));
}
