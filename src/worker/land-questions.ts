import { transfer } from 'comlink';
import type { Colouring, ColourMode } from '../domain/colour-mode';
import type { Dataset } from '../domain/dataset';
import type { Disposal } from '../domain/disposal';
import type { AreaReference, Figure, PlotNumbers } from '../domain/figure';
import type { Filter } from '../domain/filter';
import type { FilterField } from '../domain/filter-fields';
import type { Issue } from '../domain/issue';
import type { LedgerPlot } from '../domain/ledger-plot';
import { type Bounds, multiPolygonOfRow } from '../domain/polygons';
import type { ShapeRule } from '../domain/shape-rule';
import type { ExportCheckpoint, ExportedFile, ExportRequest } from '../export/export-request';
import { countOfTable } from '../export/land-geojson';
import type { LandTable } from '../export/land-rows';
import type { TableFile } from '../export/shape-columns';
import type { WarningFileRequest, WarningQuery } from '../export/warning-request';
import { type ZipEntry, zipFiles } from '../export/zip-files';
import { buildShapeMesh, type PlotMesh, transferablesOfMesh } from '../geometry/plot-mesh';
import { figureOf, indicatorsFor } from '../indicators/assess';
import { type Batch, batchesOf } from '../indicators/batches';
import type { Context, Indicator } from '../indicators/indicator';
import { indicators } from '../indicators/indicators';
import { resolveLand } from '../indicators/resolve-land';
import { type StockChange, stockChange } from '../indicators/stock-change';
import { type EarlyWarnings, earlyWarnings } from '../rules/early-warnings';
import { disposalKeysOf } from '../rules/ledger-facts';
import { createCheckpoint } from './checkpoint';
import { countKnown, plotsInScope, summarizeField } from './field-summary';
import { filterPlots } from './filter-plots';
import type { FootprintPlace, OverlayAreas, ParkFootprint } from './footprint-messages';
import { footprintOf, overlayOf } from './footprints';
import { handOverAnswer, handOverMatch } from './hand-over';
import type { LandHistory, PlotMoment } from './history-messages';
import { idleCountsOf } from './idle-counts';
import { longestIdleOf } from './idle-duration';
import { labelRanks } from './label-ranks';
import { exportLand } from './land-export';
import { classesOn, historyOf, plotHistoryOf } from './land-history';
import type { LandIndex } from './land-index';
import { Ledger } from './ledger';
import {
  type LedgerFileRequest,
  type LedgerMarks,
  readLedgerFile,
  writeLedger,
} from './ledger-file';
import { ledgerPlots } from './ledger-plots';
import type {
  Answer,
  Cell,
  FieldSummary,
  FilterMatch,
  Here,
  Hit,
  LabelItem,
  LongestIdle,
  PlotDetails,
  PlotRow,
  Progress,
  Question,
  Reading,
  SearchAnswer,
  TableColumn,
  TableOrder,
  TableQuery,
  TableTextRequest,
  TableTotals,
  TextMatch,
} from './messages';
import { colourPlots } from './plot-colouring';
import { describePlot } from './plot-details';
import { rowOf } from './plot-rows';
import { plotSheetOf } from './plot-sheet';
import { readDataset } from './read-dataset';
import { matchTexts, plotsOfFound, searchDataset } from './search';
import type { PlotSheet } from './sheet-messages';
import { tableCells, tableColumns } from './table-columns';
import { orderPlots } from './table-order';
import { printTable } from './table-text';
import { totalPlots } from './table-totals';
import { writeWarnings } from './warning-file';

/** Values of a field that are listed at once: more are found by typing. */
const mostValues = 100;

/** The land of a park, or all. */
function landOfPark(park: number | null): AreaReference {
  return park === null ? { kind: 'all' } : { kind: 'park', park };
}

type Tell = (progress: Progress) => void;

/** What is loaded, as it is read at present, and every question about it; loading is the Session's. */
export class LandQuestions {
  protected dataset: Dataset | null = null;
  protected issues: Issue[] = [];
  protected context: Context | null = null;
  protected reading: Reading | null = null;
  protected index: LandIndex | null = null;
  protected readonly ledger = new Ledger();
  private isWritingCancelled = false;

  /** The same data as of another date, on another area basis or denominator. */
  read({ options, filter }: Question): Answer {
    const { context, reading } = readDataset(this.ledger.over(this.loaded()), options);
    this.context = context;
    this.reading = reading;
    return handOverAnswer(reading, filterPlots(filter, context));
  }

  /** The records of the disposal ledger; they speak from the next reading on. */
  setDisposals(records: readonly Disposal[]): void {
    this.ledger.set(records);
  }

  /** The plots with a record and the problem plots. */
  ledgerPlots(): LedgerPlot[] {
    return ledgerPlots(this.needContext());
  }

  /** The numbers under which plots have their records; `null`: the plot can have none. */
  disposalKeys(plots: readonly number[] | Uint32Array): (string | null)[] {
    const keys = disposalKeysOf(this.loaded().plots);
    return Array.from(plots, (plot) => keys[plot] ?? null);
  }

  /** Whether plots of the data have these numbers. */
  areDisposalKeys(keys: readonly string[]): boolean[] {
    const known = new Set(disposalKeysOf(this.loaded().plots));
    return keys.map((key) => known.has(key));
  }

  writeLedger(request: LedgerFileRequest, tell: Tell): Promise<Blob> {
    return writeLedger(request, this.beginWriting(tell, request.name));
  }

  readLedger(name: string, file: Blob, marks: LedgerMarks): ReturnType<typeof readLedgerFile> {
    return readLedgerFile(name, file, marks, async () => {});
  }

  /** Which plots pass a filter, in the reading at hand. */
  filter(filter: Filter): FilterMatch {
    return handOverMatch(filterPlots(filter, this.needContext()));
  }

  /** Of how many plots of a park, or of all, each field of a filter is known. */
  knownFields(park: number | null): Record<FilterField, number> {
    return countKnown(this.needContext(), this.scopeOf(park));
  }

  /** The values of a field in a park, or in all. */
  fieldSummary(field: FilterField, park: number | null, query: string): FieldSummary {
    return summarizeField(field, this.needContext(), this.scopeOf(park), query, mostValues);
  }

  /** The boundaries of the parks, as the map draws them. */
  parkMesh(): PlotMesh {
    const mesh = buildShapeMesh(this.loaded().parks.polygons);
    return transfer(mesh, transferablesOfMesh(mesh));
  }

  countTable(table: LandTable): number {
    return countOfTable(this.loaded(), table);
  }

  exportAs(request: ExportRequest, tell: Tell): Promise<ExportedFile> {
    return exportLand(this.loaded(), request, this.beginWriting(tell, request.name));
  }

  /** Files as a ZIP; see `zipFiles`. */
  async zip(entries: readonly ZipEntry[], name: string, tell: Tell): Promise<Blob> {
    const pieces = await zipFiles(entries, this.beginWriting(tell, name));
    return new Blob(pieces, { type: 'application/zip' });
  }

  /** Stops the writing of a file that is under way. */
  cancelWriting(): void {
    this.isWritingCancelled = true;
  }

  /** All that is known of a plot; `cause` is what a person decided as the reason of its idleness. */
  plotDetails(plot: number): PlotDetails {
    return describePlot(this.loaded(), this.needContext(), plot, this.issues);
  }

  /** All that the sheet of a plot (一地一策) needs. */
  plotSheet(plot: number): PlotSheet {
    const details = this.plotDetails(plot);
    return plotSheetOf(details, this.loaded(), this.needContext(), this.land());
  }

  figure(reference: AreaReference, indicator: string): Figure {
    return figureOf(reference, indicator, this.needContext());
  }

  /** All figures of an area in the order of the indicator list, or the first `most` of them. */
  figures(reference: AreaReference, most?: number): Figure[] {
    const ids = indicatorsFor(reference).slice(0, most);
    return ids.map((id) => figureOf(reference, id, this.needContext()));
  }

  hit(lon: number, lat: number): Hit {
    return this.land().hit(lon, lat);
  }

  allAt(lon: number, lat: number): Here {
    return this.land().allAt(lon, lat);
  }

  /** The plots that a ring drawn on the map chooses. */
  plotsInShape(ring: readonly (readonly number[])[], rule: ShapeRule): Uint32Array {
    const found = this.land().plotsInShape(ring, rule);
    return transfer(found, [found.buffer]);
  }

  corners(bounds: Bounds, limit: number): Float64Array {
    const corners = this.land().corners(bounds, limit);
    return transfer(corners, [corners.buffer]);
  }

  shapes(plots: readonly number[]): number[][][][][] {
    const { polygons } = this.loaded().plots;
    return plots.map((plot) => multiPolygonOfRow(polygons, plot));
  }

  /** Labels of the plots in view, those chosen and those of weight first, then the largest. */
  labels(bounds: Bounds, limit: number, chosen: readonly number[] = []): LabelItem[] {
    return this.land().labels(bounds, limit, labelRanks(this.needContext().classes, chosen));
  }

  tableColumns(): TableColumn[] {
    const columns = tableColumns(this.loaded(), this.needContext()).values();
    return Array.from(columns, ({ key, kind, heading, sums }) => ({ key, kind, heading, sums }));
  }

  tableOrder(query: TableQuery): TableOrder {
    const found = orderPlots(this.loaded(), this.needContext(), query);
    return transfer(found, [found.order.buffer, ...(found.groupOf ? [found.groupOf.buffer] : [])]);
  }

  tableCells(plots: Uint32Array, keys: readonly string[]): Cell[][] {
    return tableCells(this.loaded(), this.needContext(), plots, keys);
  }

  tableTotals(
    plots: Uint32Array,
    keys: readonly string[],
    groups: { of: Int32Array; count: number } | null,
  ): TableTotals[] {
    return totalPlots(this.loaded(), this.needContext(), plots, keys, groups);
  }

  tableText(request: TableTextRequest, tell: Tell): Promise<TableFile> {
    const checkpoint = this.beginWriting(tell, request.name);
    return printTable(this.loaded(), this.needContext(), request, checkpoint);
  }

  landHistory(reference: AreaReference, days: readonly number[]): Promise<LandHistory> {
    const checkpoint = createCheckpoint(
      () => undefined,
      () => false,
    );
    return historyOf(this.asRead(), this.needContext(), reference, days, checkpoint);
  }

  /** The approval batches of a park or of all, as of the reading. */
  batches(park: number | null): Batch[] {
    const context = this.needContext();
    return batchesOf(resolveLand(landOfPark(park), context), context);
  }

  /** What became of the land of a park, or of all, between two days. */
  stockChange(park: number | null, from: number, to: number): StockChange {
    const context = this.needContext();
    const { dataset, classes } = context;
    const before = classesOn(dataset, from, classes.settings).categories;
    const after = classesOn(dataset, to, classes.settings).categories;
    return stockChange(resolveLand(landOfPark(park), context), before, after, context);
  }

  /** By indicator: whether more or less of it is better. */
  directions(): Record<string, Indicator['better']> {
    return Object.fromEntries(indicators.map(({ id, better }) => [id, better]));
  }

  footprint(park: number): ParkFootprint | null {
    return footprintOf(this.loaded(), park);
  }

  /** What the boundaries of two parks share, laid over one another. */
  overlay(first: FootprintPlace, second: FootprintPlace): OverlayAreas | null {
    return overlayOf(this.loaded(), first, second);
  }

  plotHistory(plot: number, days: readonly number[]): PlotMoment[] {
    return plotHistoryOf(this.asRead(), plot, days, this.needContext().classes.settings);
  }

  rows(plots: readonly number[]): PlotRow[] {
    const context = this.needContext();
    return plots.map((plot) => rowOf(this.loaded(), context, plot));
  }

  search(text: string): Promise<SearchAnswer> {
    return searchDataset(this.loaded(), text);
  }

  /** Which of a few texts of the page a query finds, by themselves or by pinyin. */
  matchTexts(query: string, texts: readonly string[]): Promise<(TextMatch | null)[]> {
    return matchTexts(query, texts);
  }

  plotsOfFound(kind: 'holder' | 'industry', index: number): number[] {
    return plotsOfFound(this.loaded(), kind, index);
  }

  /** The plot that has been idle longest in a park or in all, or `null`. */
  longestIdle(park: number | null): LongestIdle | null {
    return longestIdleOf(this.asRead(), this.needContext().classes, park);
  }

  /** The classes of all plots by which the map colours them, as of the reading. */
  colouring(mode: ColourMode): Colouring {
    return colourPlots(mode, this.needContext());
  }

  /** The bounds of all these plots that have a shape, or `null`. */
  plotBounds(plots: PlotNumbers): Bounds | null {
    return this.land().boundsOf(plots);
  }

  /** The plots with these ids, in their order; ids that no plot has are left out. */
  plotsWithIds(ids: readonly string[]): number[] {
    return this.land().plotsWithIds(ids);
  }

  /** The plots and parks that an issue's rows became. */
  rowsOfIssue(issue: Issue): { plots: number[]; parks: number[] } {
    return this.land().rowsOfIssue(issue);
  }

  /** How many plots are (suspected) idle on each of these days; see `idleCountsOf`. */
  idleCounts(days: readonly number[], park: number | null): number[] {
    return idleCountsOf(this.needContext(), this.reading!.isCounted, days, park);
  }

  /** Dates near the date of the reading; see `earlyWarnings`. */
  warnings(query: WarningQuery): EarlyWarnings {
    const found = this.warningsOf(query);
    return transfer(found, [found.kinds.buffer, found.plots.buffer, found.dates.buffer]);
  }

  /** The same as a file. */
  warningsFile(request: WarningFileRequest, tell: Tell): Promise<Blob> {
    const checkpoint = this.beginWriting(tell, request.name);
    return writeWarnings(this.needContext(), this.warningsOf(request), request, checkpoint);
  }

  private warningsOf({ within, park }: WarningQuery): EarlyWarnings {
    const { dataset, classes } = this.needContext();
    return earlyWarnings(dataset, classes, this.scopeOf(park), within);
  }

  /** The checkpoint of a file that is written from now on. */
  protected beginWriting(tell: Tell, file: string): ExportCheckpoint {
    this.isWritingCancelled = false;
    return createCheckpoint(
      (done, total) => tell({ stage: 'write', file, done, total }),
      () => this.isWritingCancelled,
    );
  }

  private scopeOf(park: number | null): Uint8Array {
    return plotsInScope(this.needContext(), this.reading!.isCounted, park);
  }

  protected loaded(): Dataset {
    if (!this.dataset) throw new Error('expected a loaded dataset, found none');
    return this.dataset;
  }

  /** The loaded data with what the disposal ledger says, as the reading has them. */
  private asRead(): Dataset {
    return this.needContext().dataset;
  }

  protected needContext(): Context {
    if (!this.context) throw new Error('expected a reading of the dataset, found none');
    return this.context;
  }

  protected land(): LandIndex {
    if (!this.index) throw new Error('expected an index of the dataset, found none');
    return this.index;
  }
}
