import { type Status, statuses } from '../domain/category';
import type { LayerSummary } from '../domain/dataset';
import { type Day, UNKNOWN_DAY } from '../domain/day';
import type { Plot } from '../domain/plot';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { approvalEvidence } from './approval';
import type { ClauseId } from './clauses';
import { completionEvidence } from './completion';
import { decide, newDecision } from './decide';
import { decisionEvidence } from './decision';
import { missingFields } from './missing-fields';
import { overlayEvidence } from './overlays';
import type { Evidence, PlotClass } from './plot-class';
import { dayOf, type PlotFacts, plotFactsOf } from './plot-facts';
import { startEvidence } from './start';
import { supplyEvidence } from './supply';
import { suspensionEvidence } from './suspension';

/** What the class of one plot depends on besides the plot. */
export interface ClassifyContext {
  asOf: Day;
  /** The layers of the Dataset: which fields each file asks for. */
  layers: readonly LayerSummary[];
  /** Ellipsoidal area of each plot, m². */
  plotEllipsoidal: Float64Array;
  settings?: RuleSettings;
}

const clauseOfStatus: Record<Status, ClauseId | null> = {
  planned_unapproved: null,
  approved_unsupplied: 'approved-unsupplied',
  supplied_unused_within_term: null,
  supplied_unused_overdue: null,
  idle_suspected_1y: 'decree53-2-1',
  idle_suspected_2y: 'decree53-2-1',
  idle_suspected_suspended: 'decree53-2-2',
  idle_decided: 'decree53-9',
  under_construction: 'decree53-30',
  built: null,
  undetermined: null,
};

type Look = (facts: PlotFacts, i: number, asOf: Day) => Evidence[];

/** What is looked at, in the order in which it decides. */
const looks: readonly Look[] = [
  approvalEvidence,
  supplyEvidence,
  completionEvidence,
  decisionEvidence,
  startEvidence,
  suspensionEvidence,
];

/** The looks that a computed status rests on: later ones were not needed. */
const looksNeeded: Record<Status, number> = {
  planned_unapproved: 2,
  approved_unsupplied: 2,
  built: 3,
  idle_decided: 4,
  supplied_unused_within_term: 5,
  supplied_unused_overdue: 5,
  idle_suspected_1y: 5,
  idle_suspected_2y: 5,
  idle_suspected_suspended: 6,
  under_construction: 6,
  undetermined: 6,
};

/**
 * What a plot is as of a date, and why: status, overlays, the deciding clause, each condition with
 * the inputs it saw, what is missing, and the next day on which time alone changes the status.
 */
export function classifyPlot(plot: Plot, context: ClassifyContext): PlotClass {
  const { asOf, settings = defaultRuleSettings, plotEllipsoidal } = context;
  const i = plot.index;
  const facts = plotFactsOf(plot.table, context.layers, settings);
  const overlayContext = { plots: plot.table, plotEllipsoidal, settings };
  const decision = newDecision();
  decide(facts, i, asOf, overlayContext, decision);
  const status = statuses[decision.status] as Status;
  const computed = statuses[decision.computed] as Status;
  const evidence = looks.slice(0, looksNeeded[computed]).flatMap((look) => look(facts, i, asOf));
  if (decision.stated)
    evidence.unshift({
      key: decision.hasConflict ? 'stated-against-facts' : 'stated',
      holds: true,
      values: { statedStatus: statuses[facts.stated[i]! - 1]!, computedStatus: computed },
      clause: null,
    });
  evidence.push(...overlayEvidence(facts, i, decision.status, decision.overlays, overlayContext));
  const due = facts.startDue[i]!;
  const isAgreed = dayOf(facts.agreedStart, i) !== UNKNOWN_DAY;
  const changes = decision.nextDay !== UNKNOWN_DAY;
  return {
    status,
    overlays: decision.overlays,
    clause: decision.status === decision.computed ? clauseOfStatus[status] : null,
    evidence,
    missing: missingFields(facts, i, asOf, status, computed),
    nextDay: changes ? decision.nextDay : null,
    nextStatus: changes ? (statuses[decision.nextStatus] as Status) : null,
    stated: decision.stated,
    conflict: decision.hasConflict ? computed : null,
    startDue: due === UNKNOWN_DAY ? null : due,
    startDueBasis: due === UNKNOWN_DAY ? null : isAgreed ? 'agreed' : 'delivery-plus-year',
  };
}
