import { UNKNOWN_DAY } from '../domain/day';
import { hasHappened, type PlotFacts } from './plot-facts';
import { startAt } from './start';
import { YES } from './tri-state';

/**
 * The day from which the idleness of plot `i` is counted as of a date: the start of its suspension, else
 * the day on which construction was due (53号令 art. 2). `UNKNOWN_DAY` when neither is on file or the
 * plot is being built.
 */
export function idleSinceAt(facts: PlotFacts, i: number, asOf: number): number {
  if (hasHappened(facts.suspendedFrom, i, asOf)) return facts.suspendedFrom![i]!;
  if (startAt(facts, i, asOf) === YES) return UNKNOWN_DAY;
  const due = facts.startDue[i]!;
  return due <= asOf ? due : UNKNOWN_DAY;
}
