import type { Status } from '../domain/category';
import { statuses } from '../domain/category';
import { type Day, UNKNOWN_DAY } from '../domain/day';
import type { ClauseId } from './clauses';
import { nextChangeAfter } from './next-change';
import { isReserved } from './overlays';
import { dayOf, type PlotFacts } from './plot-facts';
import { requisitionAt } from './requisition';
import { indexOfStatus } from './stated-status-index';
import { statusAt } from './status-at';
import { YES } from './tri-state';

const APPROVED = indexOfStatus('approved_unsupplied');

/** Something that the passing of time alone brings to a plot. */
export type ComingStep =
  | { kind: 'status'; day: Day; status: Status; clause: ClauseId | null }
  /** The approval lapses, the reservation ends, the term of the land use right ends. */
  | { kind: 'approval-lapse' | 'reserve-end' | 'term-end'; day: Day; clause: ClauseId | null };

const clauseOfStep: Partial<Record<Status, ClauseId>> = {
  idle_suspected_1y: 'decree53-2-1',
  idle_suspected_2y: 'decree53-14-2',
  idle_suspected_suspended: 'decree53-2-2',
};

/**
 * All that is to come for a plot after the date if no fact changes, in order: each class that the clock brings, and
 * the ends of approval, reservation and term. `status` is the index of the status shown: where it is a stated one
 * that the dates do not give, its clock is not known and no class is told.
 */
export function comingSteps(
  facts: PlotFacts,
  i: number,
  asOf: Day,
  status: number,
  expiry: Day | null,
): ComingStep[] {
  const steps: ComingStep[] = [];
  let at = statusAt(facts, i, asOf, asOf);
  let day = at === status ? nextChangeAfter(facts, i, asOf, at) : UNKNOWN_DAY;
  let last = asOf;
  // Each step lies after the one before, so that a plot whose clock stands still ends the walk.
  while (day !== UNKNOWN_DAY && day > last) {
    at = statusAt(facts, i, day, asOf);
    const name = statuses[at] as Status;
    steps.push({ kind: 'status', day, status: name, clause: clauseOfStep[name] ?? null });
    last = day;
    day = nextChangeAfter(facts, i, asOf, at);
  }
  const lapse = facts.approvalPlusTwoYears[i]!;
  const isOpen = status === APPROVED && requisitionAt(facts, i, asOf) !== YES;
  if (isOpen && lapse !== UNKNOWN_DAY && lapse + 1 > asOf)
    steps.push({ kind: 'approval-lapse', day: lapse + 1, clause: 'approval-lapse' });
  const until = dayOf(facts.reserveUntil, i);
  if (until !== UNKNOWN_DAY && isReserved(facts, i, asOf))
    steps.push({ kind: 'reserve-end', day: until + 1, clause: 'reserve-002-4-3' });
  if (expiry !== null && expiry + 1 > asOf)
    steps.push({ kind: 'term-end', day: expiry + 1, clause: null });
  return steps.sort((a, b) => a.day - b.day);
}
