import { transfer } from 'comlink';
import type { EvaluationSetup } from '../domain/evaluation';
import type { ParkEvaluation } from '../domain/evaluation-answer';
import type { Indicator } from '../indicators/indicator';
import { indicators } from '../indicators/indicators';
import { targetIndicators } from '../indicators/target-figures';
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
import type { FileInput } from './load-messages';
import type { Tell } from './loaded-land';
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
import { holdTargets } from './target-answer';
import type { TargetAnswer, TargetIndicator, TargetQuestion } from './target-messages';
import { WorkQuestions } from './work-questions';
import { zoneAnswer } from './zone-answer';
import type { ZoneAnswer } from './zone-messages';

/** What 评价 and 对比 ask of the loaded land. */
export class ComparisonQuestions extends WorkQuestions {
  private earlier: EarlierLand | null = null;
  private difference = 0;

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
}
