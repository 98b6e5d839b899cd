import {
  type Column,
  type DayColumn,
  dayAt,
  type FlagColumn,
  flagAt,
  type NumberColumn,
  numberAt,
  type TextualColumn,
  textAt,
} from './column';
import type { Day } from './day';
import type { Disposal } from './disposal';
import type { PolygonColumn } from './polygons';

/** What a plot may carry (domain §8), by the kind of its column. Areas are m², money is yuan. */
export const plotFields = {
  id: 'text',
  name: 'text',
  parkId: 'text',
  county: 'text',
  adcode: 'text',
  landUseScheme: 'text',
  landUseCode: 'text',
  landUseName: 'text',
  planUse: 'text',
  statedStatus: 'text',
  declaredAreaSquareMeters: 'number',
  approvalDate: 'day',
  approvalDocument: 'text',
  approvalWithdrawn: 'flag',
  batchId: 'text',
  requisitionDone: 'flag',
  requisitionDate: 'day',
  supplyDate: 'day',
  supplyMode: 'text',
  termYears: 'number',
  expiryDate: 'day',
  priceYuan: 'number',
  supervisionNumber: 'text',
  holder: 'text',
  industry: 'text',
  deliveryDate: 'day',
  agreedStart: 'day',
  actualStart: 'day',
  agreedFinish: 'day',
  actualFinish: 'day',
  suspendedFrom: 'day',
  shouldStartAreaSquareMeters: 'number',
  startedAreaSquareMeters: 'number',
  totalInvestmentYuan: 'number',
  investedYuan: 'number',
  idleCause: 'text',
  idleDecision: 'text',
  idleDecisionDate: 'day',
  floorAreaSquareMeters: 'number',
  footprintSquareMeters: 'number',
  outputYuan: 'number',
  taxYuan: 'number',
  employees: 'number',
  outputYear: 'number',
  standardPlot: 'flag',
  agreedPlotRatio: 'number',
  agreedCoveragePercent: 'number',
  agreedServicePercent: 'number',
  agreedInvestmentYuanPerSquareMeter: 'number',
  agreedOutputYuanPerSquareMeter: 'number',
  agreedTaxYuanPerSquareMeter: 'number',
  agreedProduction: 'day',
  serviceAreaSquareMeters: 'number',
  m0: 'flag',
  reservedFor: 'text',
  reserveUntil: 'day',
  pool: 'flag',
  inefficient: 'flag',
  underused: 'flag',
  dataDate: 'day',
  source: 'text',
} as const;

export type PlotField = keyof typeof plotFields;
type FieldsOfKind<K> = {
  [F in PlotField]: (typeof plotFields)[F] extends K ? F : never;
}[PlotField];
export type TextField = FieldsOfKind<'text'>;
export type NumberField = FieldsOfKind<'number'>;
export type DayField = FieldsOfKind<'day'>;
export type FlagField = FieldsOfKind<'flag'>;

/** The columns of the plots. A field that no file carries has no column. */
export type PlotColumns = { [F in TextField]?: TextualColumn } & {
  [F in NumberField]?: NumberColumn;
} & { [F in DayField]?: DayColumn } & { [F in FlagField]?: FlagColumn };

export interface PlotTable {
  count: number;
  columns: PlotColumns;
  polygons: PolygonColumn;
  /** Index into `Dataset.layers`, and the 1-based row in that layer's file, for each plot. */
  layerOf: Uint16Array;
  rowOf: Uint32Array;
  /** Fields of the file that have no canonical name, kept as they came, by their heading. */
  extra: Record<string, Column>;
  /** Record of each plot in the disposal ledger, which already speaks in `columns`; absent: there is no record. */
  ledger?: readonly (Disposal | undefined)[];
}

/**
 * One plot as rules and indicators see it: unknown is `null`.
 * Numbers are read by field so that a loop over 100,000 plots touches only what it needs.
 */
export class Plot {
  constructor(
    readonly table: PlotTable,
    readonly index: number,
  ) {}

  text(field: TextField): string | null {
    const column = this.table.columns[field];
    return column ? textAt(column, this.index) : null;
  }

  number(field: NumberField): number | null {
    const column = this.table.columns[field];
    return column ? numberAt(column, this.index) : null;
  }

  day(field: DayField): Day | null {
    const column = this.table.columns[field];
    return column ? dayAt(column, this.index) : null;
  }

  flag(field: FlagField): boolean | null {
    const column = this.table.columns[field];
    return column ? flagAt(column, this.index) : null;
  }
}
