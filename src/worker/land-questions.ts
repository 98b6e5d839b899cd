import { transfer } from 'comlink';
import type { Colouring, ColourMode, GroupFigure } from '../domain/colour-mode';
import type { GaussKruegerZone } from '../domain/dataset';
import type { AreaReference, Figure, PlotNumbers } from '../domain/figure';
import type { Filter } from '../domain/filter';
import type { FilterField } from '../domain/filter-fields';
import type { Issue } from '../domain/issue';
import { type Bounds, multiPolygonOfRow } from '../domain/polygons';
import type { ShapeRule } from '../domain/shape-rule';
import type { ExportedFile, ExportRequest } from '../export/export-request';
import { countOfTable } from '../export/land-geojson';
import type { LandTable } from '../export/land-rows';
import type { TableFile } from '../export/shape-columns';
import { type ZipEntry, zipFiles } from '../export/zip-files';
import { buildShapeMesh, type PlotMesh, transferablesOfMesh } from '../geometry/plot-mesh';
import { figureOf, indicatorsFor } from '../indicators/assess';
import { createCheckpoint } from './checkpoint';
import { ComparisonQuestions } from './comparison-questions';
import type { FieldSummary, FilterMatch } from './data-messages';
import { landOfView, mapOnPaper } from './drawn-land';
import type { DrawnLand, PaperMap, PaperRequest, ViewRequest } from './drawn-land-messages';
import { countKnown, summarizeField } from './field-summary';
import { filterPlots } from './filter-plots';
import { handOverAnswer, handOverMatch } from './hand-over';
import type { LandHistory, PlotMoment } from './history-messages';
import { idleCountsOf } from './idle-counts';
import { longestIdleOf } from './idle-duration';
import { labelRanks } from './label-ranks';
import { exportLand } from './land-export';
import { historyOf, plotHistoryOf } from './land-history';
import type { Answer, Progress, Question } from './load-messages';
import { mapSheetLand } from './map-sheet';
import type { MapSheetLand } from './map-sheet-messages';
import { colourPlots } from './plot-colouring';
import { describePlot } from './plot-details';
import type { Here, Hit, LabelItem, LongestIdle, PlotDetails, PlotRow } from './plot-messages';
import { rowOf } from './plot-rows';
import { plotSheetOf } from './plot-sheet';
import { readDataset } from './read-dataset';
import { matchTexts, plotsOfFound, searchDataset } from './search';
import type { SearchAnswer, TextMatch } from './search-messages';
import type { PlotSheet } from './sheet-messages';
import { tableCells, tableColumns } from './table-columns';
import type {
  Cell,
  TableColumn,
  TableOrder,
  TableQuery,
  TableTextRequest,
  TableTotals,
} from './table-messages';
import { orderPlots } from './table-order';
import { printTable } from './table-text';
import { totalPlots } from './table-totals';
import { twinAnswer } from './twin-answer';
import type { TwinAnswer, TwinQuestion } from './twin-messages';

/** Values of a field that are listed at once: more are found by typing. */
const mostValues = 100;

type Tell = (progress: Progress) => void;

/** What is loaded, as it is read at present, and every question about it; loading is the Session's. */
export class LandQuestions extends ComparisonQuestions {
  /** The same data as of another date, on another area basis or denominator. */
  read({ options, filter }: Question): Answer {
    const { context, reading } = readDataset(this.ledger.over(this.loaded()), options);
    this.context = context;
    this.reading = reading;
    return handOverAnswer(reading, filterPlots(filter, context));
  }

  /** The data as another map shows them beside; the reading at hand stays. */
  twin(question: TwinQuestion): TwinAnswer {
    return twinAnswer(this.ledger.over(this.loaded()), question);
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

  /** All that is known of a plot; `cause` is what a person decided as the reason of its idleness. */
  plotDetails(plot: number): PlotDetails {
    return describePlot(this.loaded(), this.needContext(), plot, this.issues);
  }

  /** All that the sheet of a plot (一地一策) needs. */
  plotSheet(plot: number, zone: GaussKruegerZone | null = null): PlotSheet {
    const details = this.plotDetails(plot);
    return plotSheetOf(details, this.loaded(), this.needContext(), this.land(), zone);
  }

  /** What a printed map of a park, or of all parks, is drawn of; see `mapSheetLand`. */
  mapSheet(park: number | null): MapSheetLand | null {
    return mapSheetLand(park, this.needContext());
  }

  /** The land of a view of the map; see `landOfView`. */
  landOfView(request: ViewRequest): DrawnLand {
    return landOfView(request, this.loaded(), this.land());
  }

  /** A map sheet at an exact scale; see `mapOnPaper`. */
  mapOnPaper(request: PaperRequest): PaperMap | null {
    return mapOnPaper(request, this.loaded(), this.land());
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
  colouring(mode: ColourMode, group: GroupFigure | null = null): Colouring {
    return colourPlots(mode, this.needContext(), group);
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
}
