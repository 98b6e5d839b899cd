import { categories, categoryOf, statuses } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import { nextChangeAfter } from './next-change';
import { type OverlayContext, overlaysAt } from './overlays';
import type { PlotFacts } from './plot-facts';
import { marks } from './plot-marks';
import { indexOfStatus } from './stated-status-index';
import { statusAt } from './status-at';

const UNDETERMINED = indexOfStatus('undetermined');
const DECIDED = indexOfStatus('idle_decided');
const IDLE_ONE_YEAR = indexOfStatus('idle_suspected_1y');
const SUPPLIED_WITHIN = indexOfStatus('supplied_unused_within_term');
const SUPPLIED_OVERDUE = indexOfStatus('supplied_unused_overdue');

const categoryByStatus = Uint8Array.from(statuses, (status) =>
  categories.indexOf(categoryOf(status, 0)),
);
const idleCategory = categories.indexOf('idle');

/** The outcome for one plot, written over for the next one so that a loop makes no objects. */
export interface Decision {
  /** Indices into `statuses`; `nextStatus` means something only with a `nextDay`. */
  status: number;
  computed: number;
  nextDay: number;
  nextStatus: number;
  overlays: number;
  stated: boolean;
  /** The facts suffice and say something that contradicts the stated status. */
  hasConflict: boolean;
}

export function newDecision(): Decision {
  return {
    status: UNDETERMINED,
    computed: UNDETERMINED,
    nextDay: UNKNOWN_DAY,
    nextStatus: UNDETERMINED,
    overlays: 0,
    stated: false,
    hasConflict: false,
  };
}

/**
 * Whether the computed status says the same as the stated one, more closely: files say 供而未用 or
 * 闲置 without the step, and land that is 供而未用 becomes 疑似闲置 by the passing of time alone.
 */
function refines(computed: number, stated: number): boolean {
  if (categoryByStatus[computed] === categoryByStatus[stated]) return true;
  const isSuppliedStated = stated === SUPPLIED_WITHIN || stated === SUPPLIED_OVERDUE;
  return isSuppliedStated && categoryByStatus[computed] === idleCategory;
}

/**
 * What plot `i` is as of the date, into `into`. A status that the file states is taken as given: the
 * facts may only tell its step more closely; where they contradict it, it stays and the conflict is
 * told. Stated 闲置 without a decision document on file is shown as 疑似闲置.
 */
export function decide(
  facts: PlotFacts,
  i: number,
  asOf: number,
  context: OverlayContext,
  into: Decision,
): void {
  const computed = statusAt(facts, i, asOf, asOf);
  into.computed = computed;
  into.status = computed;
  into.stated = false;
  into.hasConflict = false;
  const stated = facts.stated[i]! - 1;
  if (stated >= 0) {
    into.stated = true;
    if (computed === UNDETERMINED || !refines(computed, stated)) {
      const isDecided = stated === DECIDED && (facts.marks[i]! & marks.hasDecision) === 0;
      into.status = isDecided ? IDLE_ONE_YEAR : stated;
      into.hasConflict = computed !== UNDETERMINED;
    }
  }
  into.nextDay = UNKNOWN_DAY;
  into.nextStatus = into.status;
  if (into.status === computed) {
    into.nextDay = nextChangeAfter(facts, i, asOf, computed);
    if (into.nextDay !== UNKNOWN_DAY) into.nextStatus = statusAt(facts, i, into.nextDay, asOf);
  }
  into.overlays = overlaysAt(facts, i, asOf, into.status, into.nextDay, into.nextStatus, context);
}
