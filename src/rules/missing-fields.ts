import type { Status } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import { approvalAt } from './approval';
import { dayOf, hasHappened, numberOf, type PlotFacts } from './plot-facts';
import { marks } from './plot-marks';
import { requisitionAt } from './requisition';
import { startAt } from './start';
import { supplyAt } from './supply';
import { isInvestedShareLow, isStartedShareLow, isSuspendedForYear } from './suspension';
import { UNKNOWN, YES } from './tri-state';

/**
 * The fields (i18n `missing.<field>`) whose absence keeps the class of a plot open, or could change
 * it: those of the open class first. `status` is what is shown; `computed` what the facts give.
 */
export function missingFields(
  facts: PlotFacts,
  i: number,
  asOf: number,
  status: Status,
  computed: Status,
): string[] {
  if (computed === 'undetermined') return openFields(facts, i, asOf);
  const missing: string[] = [];
  const isOnClock = /^supplied_|^idle_suspected_[12]y$/.test(computed);
  if (isOnClock && dayOf(facts.agreedStart, i) === UNKNOWN_DAY) missing.push('agreedStart');
  // A file that has no column for the start cannot say that there was none.
  if (isOnClock && (facts.marks[i]! & marks.asksStart) === 0) missing.push('actualStart');
  if (computed === 'approved_unsupplied' && requisitionAt(facts, i, asOf) === UNKNOWN)
    missing.push('requisitionDone');
  if (status === 'idle_suspected_1y' && computed !== status) missing.push('idleDecision');
  return missing;
}

function openFields(facts: PlotFacts, i: number, asOf: number): string[] {
  const started = startAt(facts, i, asOf);
  if (started === YES) {
    const missing: string[] = [];
    if (!isSuspendedForYear(facts, i, asOf, asOf)) return missing;
    const lacks = (values: Float64Array | null, allowsZero: boolean) => {
      const value = numberOf(values, i);
      return !(allowsZero ? value >= 0 : value > 0);
    };
    if (isStartedShareLow(facts, i) === UNKNOWN) {
      if (lacks(facts.startedArea, true)) missing.push('startedAreaSquareMeters');
      if (lacks(facts.shouldStartArea, false)) missing.push('shouldStartAreaSquareMeters');
    }
    if (isInvestedShareLow(facts, i) === UNKNOWN) {
      if (lacks(facts.invested, true)) missing.push('investedYuan');
      if (lacks(facts.totalInvestment, false)) missing.push('totalInvestmentYuan');
    }
    return missing;
  }
  if (started === UNKNOWN) return ['actualStart'];
  if (supplyAt(facts, i, asOf) === YES) return ['agreedStart', 'deliveryDate'];
  const missing: string[] = [];
  if (approvalAt(facts, i, asOf) === UNKNOWN) missing.push('approvalDate');
  if (!hasHappened(facts.supplyDate, i, asOf) && dayOf(facts.supplyDate, i) === UNKNOWN_DAY)
    missing.push('supplyDate');
  return missing;
}
