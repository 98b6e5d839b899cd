import { transfer } from 'comlink';
import { Cancelled } from '../decode/format';
import type { Disposal } from '../domain/disposal';
import type { EvaluationSetup } from '../domain/evaluation';
import type { ParkEvaluation } from '../domain/evaluation-answer';
import type { AreaReference } from '../domain/figure';
import type { LandGrades } from '../domain/floor-price';
import type { LedgerReading } from '../domain/ledger-import';
import type { LedgerPlot } from '../domain/ledger-plot';
import type { WarningFileRequest, WarningQuery } from '../export/warning-request';
import { type Batch, batchesOf } from '../indicators/batches';
import type { Indicator } from '../indicators/indicator';
import { indicators } from '../indicators/indicators';
import { resolveLand } from '../indicators/resolve-land';
import { targetIndicators } from '../indicators/target-figures';
import { type EarlyWarnings, earlyWarnings } from '../rules/early-warnings';
import { disposalKeysOf } from '../rules/ledger-facts';
import { boundaryVersions } from './boundary-versions';
import { chartAnswer, plotsInRanges } from './chart-answer';
import type { ChartAnswer, ChartQuestion, ChartScope, MeasureRange } from './chart-messages';
import { createCheckpoint } from './checkpoint';
import type { DifferenceAnswer, DifferenceQuestion, EarlierRead } from './difference-messages';
import { differenceAnswer, type EarlierLand, readEarlier } from './earlier-land';
import { evaluateParks } from './evaluation-answer';
import type {
  BoundaryVersions,
  FootprintPlace,
  OverlayAreas,
  ParkFootprint,
} from './footprint-messages';
import { footprintOf, overlayOf } from './footprints';
import { groupAnswer } from './group-answer';
import type { GroupAnswer, GroupQuestion } from './group-messages';
import { healthAnswer, healthRows, plotsWithFinding } from './health-answer';
import type { HealthAnswer, HealthQuery, HealthRow } from './health-messages';
import {
  type LedgerFileRequest,
  type LedgerMarks,
  readLedgerFile,
  writeLedger,
} from './ledger-file';
import { ledgerPlots } from './ledger-plots';
import type { FileInput } from './load-messages';
import { LoadedLand, type Tell } from './loaded-land';
import { matchReport } from './match-answer';
import type { MatchReport, ProjectNeeds } from './match-messages';
import { floorPriceReport, poolReport } from './pool-answer';
import type { FloorPriceReport, PoolReport } from './pool-messages';
import { contributionAnswer, rankedIndicators, rankingAnswer } from './ranking-answer';
import type {
  ContributionAnswer,
  RankedIndicator,
  RankingAnswer,
  RankingQuestion,
} from './ranking-messages';
import { scenarioAnswer, solveScenario, supposedLand } from './scenario-answer';
import type {
  ScenarioAnswer,
  ScenarioEdit,
  SolveAnswer,
  SolveQuestion,
  SupposedLand,
} from './scenario-messages';
import { standardAnswer } from './standard-answer';
import type { StandardAnswer } from './standard-messages';
import { stockAnswer, stockOfParks } from './stock-answer';
import type { ParkStock, StockAnswer } from './stock-messages';
import { holdTargets } from './target-answer';
import type { TargetAnswer, TargetIndicator, TargetQuestion } from './target-messages';
import { writeWarnings } from './warning-file';

import { zoneAnswer } from './zone-answer';
import type { ZoneAnswer } from './zone-messages';

/** The land of a park, or all. */
function landOfPark(park: number | null): AreaReference {
  return park === null ? { kind: 'all' } : { kind: 'park', park };
}

/** What 处置 and 对比 ask of the loaded land. */
export class WorkQuestions extends LoadedLand {
  private match = 0;
  private earlier: EarlierLand | null = null;
  private difference = 0;

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

  /** The plots that have these numbers, in file order. */
  plotsOfKeys(keys: readonly string[]): number[] {
    const wanted = new Set(keys);
    return disposalKeysOf(this.loaded().plots).flatMap((key, plot) =>
      key !== null && wanted.has(key) ? [plot] : [],
    );
  }

  /** Whether plots of the data have these numbers. */
  areDisposalKeys(keys: readonly string[]): boolean[] {
    const known = new Set(disposalKeysOf(this.loaded().plots));
    return keys.map((key) => known.has(key));
  }

  writeLedger(request: LedgerFileRequest, tell: Tell): Promise<Blob> {
    return writeLedger(request, this.beginWriting(tell, request.name));
  }

  async readLedger(name: string, file: Blob, marks: LedgerMarks): Promise<LedgerReading> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readLedgerFile({ name, bytes }, marks, async () => {});
  }

  /** The approval batches of a park or of all, as of the reading. */
  batches(park: number | null): Batch[] {
    const context = this.needContext();
    return batchesOf(resolveLand(landOfPark(park), context), context);
  }

  /** What became of the land of a park, or of all, between two days. */
  stockChange(park: number | null, from: number, to: number): StockAnswer {
    return stockAnswer(landOfPark(park), from, to, this.needContext());
  }

  /** The same of every park, and of all land. */
  stockOfParks(from: number, to: number): ParkStock[] {
    return stockOfParks(from, to, this.needContext());
  }

  /** Keeps files as an earlier state beside what is loaded, of which they never become part; what was there stays where they hold no plots. */
  async setEarlier(files: FileInput[], tell: Tell): Promise<EarlierRead> {
    const { land, issues } = await readEarlier(files, this.checkpointOfDifference(tell));
    if (!land) return { earlier: null, issues };
    this.earlier = land;
    const { file, plots, rejected } = land;
    return { earlier: { file, plots, rejected }, issues };
  }

  /** Ends the reading or the comparison under way; what was read before stays. */
  cancelDifference(): void {
    this.difference++;
  }

  dropEarlier(): void {
    this.difference++;
    this.earlier = null;
  }

  /** What differs between two states, plot by plot; see `differenceAnswer`. A later question ends this one. */
  async landDifference(question: DifferenceQuestion, tell: Tell): Promise<DifferenceAnswer> {
    const loaded = this.loaded();
    const { classes } = this.needContext();
    const earlier = question.before === null ? this.earlier?.dataset : loaded;
    if (!earlier) throw new Error('expected an earlier file, found none');
    const checkpoint = this.checkpointOfDifference(tell);
    return differenceAnswer(question, loaded, earlier, classes, checkpoint);
  }

  private checkpointOfDifference(tell: Tell) {
    const number = ++this.difference;
    return createCheckpoint(
      (done, total) => tell({ stage: 'check', file: '', done, total }),
      () => number !== this.difference,
    );
  }

  /** 标准地 against their contracts, their share in new industrial land, and modes of supply. */
  standard(park: number | null): StandardAnswer {
    const context = this.needContext();
    return standardAnswer(resolveLand(landOfPark(park), context), context);
  }

  /** A park, or all land, now and as a scenario supposes. */
  scenario(edits: readonly ScenarioEdit[], park: number | null): ScenarioAnswer {
    return scenarioAnswer(this.needContext(), this.reading!.options, edits, park);
  }

  /** The plots that a scenario supposes otherwise than they are. */
  supposedLand(edits: readonly ScenarioEdit[]): SupposedLand[] {
    return supposedLand(this.needContext(), this.reading!.options, edits);
  }

  /** Which plots, put to use, bring the output intensity to a target. */
  solveScenario(question: SolveQuestion): SolveAnswer {
    return solveScenario(this.needContext(), this.reading!.options, question);
  }

  /** The land that can be offered, with its readiness; see `poolReport`. */
  landPool(park: number | null, most: number): PoolReport {
    const context = this.needContext();
    return poolReport(resolveLand(landOfPark(park), context), context, most);
  }

  /**
   * The land that suits a project, among that of all parks; see `matchReport`. A later question or `cancelMatch` ends
   * the search, and its answer is `null` then.
   */
  async matchProject(needs: ProjectNeeds): Promise<MatchReport | null> {
    const number = ++this.match;
    const pause = createCheckpoint(
      () => undefined,
      () => number !== this.match,
    );
    const context = this.needContext();
    try {
      return await matchReport(resolveLand({ kind: 'all' }, context), needs, context, pause);
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    }
  }

  /** Prices against the floors of the grades of their places; see `floorPriceReport`. */
  floorPrices(park: number | null, grades: LandGrades, most: number): FloorPriceReport {
    const context = this.needContext();
    return floorPriceReport(resolveLand(landOfPark(park), context), context, grades, most);
  }

  cancelMatch(): void {
    this.match++;
  }

  /** Parks held against targets. */
  holdTargets(question: TargetQuestion): TargetAnswer {
    return holdTargets(question, this.needContext());
  }

  /** Every indicator of every group of a grouping; see `groupAnswer`. */
  groups(question: GroupQuestion): GroupAnswer {
    return groupAnswer(question, this.needContext());
  }

  rankedIndicators(): RankedIndicator[] {
    return rankedIndicators();
  }

  /** Parks by an indicator or by weights; see `rankingAnswer`. */
  rankParks(question: RankingQuestion): RankingAnswer {
    return rankingAnswer(question, this.needContext());
  }

  plotContributions(park: number, indicator: string): ContributionAnswer | null {
    return contributionAnswer(park, indicator, this.needContext());
  }

  /** What the charts of plots draw; see `chartAnswer`. */
  plotChart(question: ChartQuestion): ChartAnswer {
    return chartAnswer(question, this.needContext(), this.reading!.isCounted);
  }

  plotsInRanges(scope: ChartScope, ranges: readonly MeasureRange[]): Uint32Array {
    const plots = plotsInRanges(scope, ranges, this.needContext(), this.reading!.isCounted);
    return transfer(plots, [plots.buffer]);
  }

  /** How healthy the data are; see `dataHealth`. */
  dataHealth(): HealthAnswer {
    return healthAnswer(this.needContext(), this.reading!.isCounted);
  }

  /** Functional zones and boundaries as of the reading. */
  zones(): ZoneAnswer {
    return zoneAnswer(this.needContext(), this.reading!);
  }

  healthRows(query: HealthQuery): HealthRow[] {
    return healthRows(query, this.needContext(), this.reading!.isCounted);
  }

  plotsWithFinding(query: Pick<HealthQuery, 'park' | 'kind'>): number[] {
    return plotsWithFinding(query, this.needContext(), this.reading!.isCounted);
  }

  targetIndicators(): readonly TargetIndicator[] {
    return targetIndicators;
  }

  /** The evaluation of parks; see `evaluateParks`. */
  evaluateParks(parks: readonly number[], setup: EvaluationSetup): ParkEvaluation[] {
    return evaluateParks(parks, setup, this.needContext());
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

  /** Two versions of a boundary, lon/lat degrees. */
  boundaryVersions(first: number[][][][], second: number[][][][]): BoundaryVersions | null {
    return boundaryVersions(first, second);
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
}
