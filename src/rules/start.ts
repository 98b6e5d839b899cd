import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { Evidence } from './plot-class';
import { dayOf, hasHappened, isAhead, numberOf, type PlotFacts } from './plot-facts';
import { indexOfStatus } from './stated-status-index';
import { holdsOf, NO, type TriState, UNKNOWN, YES } from './tri-state';

const WITHIN_TERM = indexOfStatus('supplied_unused_within_term');
const OVERDUE = indexOfStatus('supplied_unused_overdue');
const IDLE_ONE_YEAR = indexOfStatus('idle_suspected_1y');
const IDLE_TWO_YEARS = indexOfStatus('idle_suspected_2y');
const UNDETERMINED = indexOfStatus('undetermined');

/**
 * Whether construction has started as of `by`: by its date, or because it was suspended. Unknown when
 * area is reported as started without a date. No date and no such sign is "not started".
 */
export function startAt(facts: PlotFacts, i: number, by: number): TriState {
  if (hasHappened(facts.actualStart, i, by) || hasHappened(facts.suspendedFrom, i, by)) return YES;
  if (isAhead(facts.actualStart, i, by)) return NO;
  return numberOf(facts.startedArea, i) > 0 ? UNKNOWN : NO;
}

/**
 * The status of a supplied plot that was not started, on `day`: index into `statuses`. Each step
 * comes the day after its anniversary (民法典 arts. 201–203); `undetermined` without a start due.
 */
export function clockStatusAt(facts: PlotFacts, i: number, day: number): number {
  const due = facts.startDue[i]!;
  if (due === UNKNOWN_DAY) return UNDETERMINED;
  if (day <= due) return WITHIN_TERM;
  if (day <= facts.startDuePlusYear[i]!) return OVERDUE;
  return day <= facts.startDuePlusTwoYears[i]! ? IDLE_ONE_YEAR : IDLE_TWO_YEARS;
}

/** What was looked at for the start and the idle clock. */
export function startEvidence(facts: PlotFacts, i: number, asOf: number): Evidence[] {
  const state = startAt(facts, i, asOf);
  const start = dayOf(facts.actualStart, i);
  const evidence: Evidence[] = [
    {
      key: 'started',
      holds: holdsOf(state),
      values: { actualStart: start === UNKNOWN_DAY ? null : formatDay(start) },
      clause: 'decree53-30',
    },
  ];
  if (state === YES) return evidence;
  const due = facts.startDue[i]!;
  if (due === UNKNOWN_DAY) {
    evidence.push({ key: 'start-due', holds: null, values: { startDue: null }, clause: null });
    return evidence;
  }
  const isAgreed = dayOf(facts.agreedStart, i) !== UNKNOWN_DAY;
  const startDue = formatDay(due);
  evidence.push({
    key: isAgreed ? 'start-due' : 'start-due-from-delivery',
    holds: true,
    values: isAgreed
      ? { startDue }
      : {
          startDue,
          deliveryDate: formatDay(facts.deliveryDate![i]!),
          years: facts.settings.startAfterDeliveryYears,
        },
    clause: isAgreed ? null : 'decree53-22',
  });
  const after = (key: string, limit: number, years: number, clause: string | null): Evidence => ({
    key,
    holds: asOf > limit,
    values: { startDue, limit: formatDay(limit), years },
    clause,
  });
  const { idleYears, takeBackYears } = facts.settings;
  const [year, twoYears] = [facts.startDuePlusYear[i]!, facts.startDuePlusTwoYears[i]!];
  evidence.push(after('overdue', due, 0, null));
  evidence.push(after('overdue-one-year', year, idleYears, 'decree53-2-1'));
  if (asOf > Math.min(year, twoYears))
    evidence.push(after('overdue-two-years', twoYears, takeBackYears, 'decree53-14-2'));
  return evidence;
}
