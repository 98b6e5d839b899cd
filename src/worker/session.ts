import { transfer } from 'comlink';
import { buildDataset, type LayerInput } from '../decode/build-dataset';
import { bestHeading } from '../decode/field-names';
import { Cancelled } from '../decode/format';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import type { Colouring, ColourMode } from '../domain/colour-mode';
import type { Dataset } from '../domain/dataset';
import type { AreaReference, Figure } from '../domain/figure';
import type { Filter } from '../domain/filter';
import type { FilterField } from '../domain/filter-fields';
import type { Issue, LayerRole } from '../domain/issue';
import { type Bounds, multiPolygonOfRow } from '../domain/polygons';
import type { ReadingOptions } from '../domain/settings';
import { countOfTable, type LandTable, landGeojson } from '../export/land-geojson';
import { buildShapeMesh, type PlotMesh, transferablesOfMesh } from '../geometry/plot-mesh';
import { figureOf, indicatorsFor } from '../indicators/assess';
import type { Context } from '../indicators/indicator';
import { createCheckpoint } from './checkpoint';
import { countKnown, plotsInScope, summarizeField } from './field-summary';
import { filterPlots } from './filter-plots';
import { copyOfReading, handOverAnswer, handOverMatch } from './hand-over';
import { longestIdleOf } from './idle-duration';
import { labelRanks } from './label-ranks';
import { historyOf, plotHistoryOf } from './land-history';
import { LandIndex } from './land-index';
import type {
  Answer,
  Cell,
  FieldSummary,
  FileInput,
  FilterMatch,
  Hit,
  LabelItem,
  LandHistory,
  LoadOutcome,
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
import { readDataset } from './read-dataset';
import { readInput } from './read-input';
import { matchTexts, plotsOfFound, searchDataset } from './search';
import { type ShapeWork, shapeWorkHere } from './shape-work';
import { snapshotOf } from './snapshot';
import { tableCells, tableColumns } from './table-columns';
import { orderPlots } from './table-order';
import { printTable } from './table-text';
import { totalPlots } from './table-totals';
import { Versions } from './versions';

/** Values of a field that are listed at once: more are found by typing. */
const mostValues = 100;

type Tell = (progress: Progress) => void;
type SessionInput = LayerInput & { file: string };
type Built = Awaited<ReturnType<typeof buildDataset>>;

/** Everything that is loaded, and every question about it. Lives in the worker; one per page. */
export class Session {
  private inputs: SessionInput[] = [];
  private readingIssues: Issue[] = [];
  private dataset: Dataset | null = null;
  private issues: Issue[] = [];
  private context: Context | null = null;
  private reading: Reading | null = null;
  private index: LandIndex | null = null;
  private cancelled = false;
  private readonly versions = new Versions<{ inputs: SessionInput[]; readingIssues: Issue[] }>();

  constructor(private readonly shapeWork: ShapeWork = shapeWorkHere) {}

  /**
   * Adds files to what is loaded (the sample gives way to own files; a file of the same name is
   * replaced) and reads the whole anew. What was loaded stays when nothing usable comes of it.
   */
  async load(
    files: FileInput[],
    setup: { sample: boolean; question: Question },
    tell: Tell,
  ): Promise<LoadOutcome> {
    this.cancelled = false;
    const inputs: SessionInput[] = [];
    const issues: Issue[] = [];
    // The bytes of the next file come while the one before is read.
    const opened = files.map((input) =>
      readInput(input, this.checkpoint(tell, 'read', input.name)),
    );
    for (const one of opened) one.catch(() => {});
    for (const [i, input] of files.entries()) {
      const checkpoint = this.checkpoint(tell, 'read', input.name);
      const read = await opened[i]!;
      if ('issue' in read) {
        issues.push(read.issue);
        continue;
      }
      const result = await readFile(read.file, checkpoint);
      issues.push(...result.issues);
      for (const raw of result.layers) {
        const projected = await reproject(raw, checkpoint);
        issues.push(...projected.issues);
        if (projected.layer)
          inputs.push({ layer: projected.layer, sample: setup.sample, file: input.name });
      }
    }
    if (inputs.length === 0) return { loaded: null, issues };

    const names = new Set(files.map((file) => file.name));
    const keepSample = setup.sample;
    const kept = this.inputs.filter(
      (input) => !names.has(input.file) && (keepSample || !input.sample),
    );
    const keptIssues = this.readingIssues.filter((issue) =>
      kept.some((input) => input.file === issue.file),
    );
    const all = [...kept, ...inputs];
    const built = await this.build(all, [...keptIssues, ...issues], tell);
    const ofThese = built.issues.filter((issue) => names.has(issue.file));
    const isUsable = built.dataset.layers.some(
      (layer) => names.has(layer.file) && layer.accepted + layer.warned > 0,
    );
    if (!isUsable) return { loaded: null, issues: ofThese };
    this.take(all, [...keptIssues, ...issues], built, setup.question.options);
    return { loaded: this.answer(setup.question.filter), issues: ofThese };
  }

  /** Stops the load under way; what was loaded before stays. */
  cancel(): void {
    this.cancelled = true;
  }

  /** Takes one layer as what the user says it is. */
  async setRole(
    layer: number,
    role: LayerRole,
    { options, filter }: Question,
    tell: Tell,
  ): Promise<LoadOutcome> {
    this.cancelled = false;
    const inputs = this.inputs.map((input, i) => (i === layer ? { ...input, role } : input));
    await this.rebuild(inputs, this.readingIssues, options, tell);
    return { loaded: this.answer(filter), issues: this.issues };
  }

  /** Takes a file away; `loaded` is `null` when nothing is left. */
  async removeFile(file: string, { options, filter }: Question, tell: Tell): Promise<LoadOutcome> {
    this.cancelled = false;
    const inputs = this.inputs.filter((input) => input.file !== file);
    if (inputs.length === 0) {
      this.clear();
      return { loaded: null, issues: [] };
    }
    await this.rebuild(
      inputs,
      this.readingIssues.filter((issue) => issue.file !== file),
      options,
      tell,
    );
    return { loaded: this.answer(filter), issues: [] };
  }

  /** Takes what was loaded at a former time; `loaded` is `null` when it is no longer kept. */
  async returnTo(version: number, { options, filter }: Question, tell: Tell): Promise<LoadOutcome> {
    this.cancelled = false;
    const former = this.versions.get(version);
    if (!former) return { loaded: null, issues: [] };
    await this.rebuild(former.inputs, former.readingIssues, options, tell);
    return { loaded: this.answer(filter, version), issues: [] };
  }

  clear(): void {
    this.inputs = [];
    this.readingIssues = [];
    this.issues = [];
    this.dataset = null;
    this.context = null;
    this.reading = null;
    this.index = null;
  }

  /** The same data as of another date, on another area basis or denominator. */
  read({ options, filter }: Question): Answer {
    const { context, reading } = readDataset(this.loaded(), options);
    this.context = context;
    this.reading = reading;
    return handOverAnswer(reading, filterPlots(filter, context));
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

  /** What the map draws. Made once per load; its arrays are handed over. */
  async mesh(): Promise<PlotMesh> {
    const mesh = await this.shapeWork.mesh(this.loaded().plots.polygons);
    return transfer(mesh, transferablesOfMesh(mesh));
  }

  /** The boundaries of the parks, as the map draws them. */
  parkMesh(): PlotMesh {
    const mesh = buildShapeMesh(this.loaded().parks.polygons);
    return transfer(mesh, transferablesOfMesh(mesh));
  }

  countTable(table: LandTable): number {
    return countOfTable(this.loaded(), table);
  }

  exportTable(table: LandTable): Blob {
    const pieces = [...landGeojson(this.loaded(), table, bestHeading)];
    return new Blob(pieces, { type: 'application/geo+json' });
  }

  plotDetails(plot: number): PlotDetails {
    return describePlot(this.loaded(), this.needContext(), plot, this.issues);
  }

  figure(reference: AreaReference, indicator: string): Figure {
    return figureOf(reference, indicator, this.needContext());
  }

  /** All figures of an area, in the order of the indicator list. */
  figures(reference: AreaReference): Figure[] {
    return indicatorsFor(reference).map((id) => figureOf(reference, id, this.needContext()));
  }

  hit(lon: number, lat: number): Hit {
    return this.land().hit(lon, lat);
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

  tableText(request: TableTextRequest, tell: (done: number, total: number) => void): Promise<Blob> {
    const checkpoint = createCheckpoint(tell, () => false);
    return printTable(this.loaded(), this.needContext(), request, checkpoint);
  }

  landHistory(reference: AreaReference, days: readonly number[]): Promise<LandHistory> {
    const checkpoint = createCheckpoint(
      () => undefined,
      () => false,
    );
    return historyOf(this.loaded(), this.needContext(), reference, days, checkpoint);
  }

  plotHistory(plot: number, days: readonly number[]): number[] {
    return plotHistoryOf(this.loaded(), plot, days);
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
    return longestIdleOf(this.loaded(), this.needContext().classes, park);
  }

  /** The classes of all plots by which the map colours them, as of the reading. */
  colouring(mode: ColourMode): Colouring {
    return colourPlots(mode, this.needContext());
  }

  /** The bounds of all these plots that have a shape, or `null`. */
  plotBounds(plots: readonly number[]): Bounds | null {
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

  /** How many plots are (suspected) idle on each of these days, by the rules alone. */
  idleCounts(days: readonly number[], park: number | null): number[] {
    return this.land().idleCounts(days, park);
  }

  private checkpoint(tell: Tell, stage: Progress['stage'], file: string) {
    return createCheckpoint(
      (done, total) => tell({ stage, file, done, total }),
      () => this.cancelled,
    );
  }

  private async rebuild(
    inputs: SessionInput[],
    readingIssues: Issue[],
    options: ReadingOptions,
    tell: Tell,
  ): Promise<void> {
    this.take(inputs, readingIssues, await this.build(inputs, readingIssues, tell), options);
  }

  private async build(inputs: SessionInput[], readingIssues: Issue[], tell: Tell): Promise<Built> {
    const { shapeWork } = this;
    const built = await buildDataset(
      inputs,
      readingIssues,
      this.checkpoint(tell, 'check', ''),
      (plots) => {
        shapeWork.begin(plots);
        return (areas) => shapeWork.overlaps(plots, areas);
      },
    );
    if (this.cancelled) throw new Cancelled();
    return built;
  }

  private take(
    inputs: SessionInput[],
    readingIssues: Issue[],
    built: Built,
    options: ReadingOptions,
  ): void {
    const { context, reading } = readDataset(built.dataset, options);
    this.inputs = inputs;
    this.readingIssues = readingIssues;
    this.dataset = built.dataset;
    this.issues = built.issues;
    this.context = context;
    this.reading = reading;
    this.index = new LandIndex(built.dataset);
  }

  private scopeOf(park: number | null): Uint8Array {
    return plotsInScope(this.needContext(), this.reading!.isCounted, park);
  }

  private answer(
    filter: Filter,
    version = this.versions.keep({ inputs: this.inputs, readingIssues: this.readingIssues }),
  ): NonNullable<LoadOutcome['loaded']> {
    const snapshot = snapshotOf(this.loaded(), this.issues);
    return { snapshot, version, reading: copyOfReading(this.reading!), match: this.filter(filter) };
  }

  private loaded(): Dataset {
    if (!this.dataset) throw new Error('expected a loaded dataset, found none');
    return this.dataset;
  }

  private needContext(): Context {
    if (!this.context) throw new Error('expected a reading of the dataset, found none');
    return this.context;
  }

  private land(): LandIndex {
    if (!this.index) throw new Error('expected an index of the dataset, found none');
    return this.index;
  }
}
