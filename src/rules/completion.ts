import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { Evidence } from './plot-class';
import { dayOf, hasHappened, type PlotFacts } from './plot-facts';

/** Whether construction is completed as of `by`; without a date it is not taken as completed. */
export function isFinishedAt(facts: PlotFacts, i: number, by: number): boolean {
  return hasHappened(facts.actualFinish, i, by);
}

/** What was looked at for the completion. */
export function completionEvidence(facts: PlotFacts, i: number, asOf: number): Evidence[] {
  const day = dayOf(facts.actualFinish, i);
  return [
    {
      key: 'finished',
      holds: isFinishedAt(facts, i, asOf),
      values: { actualFinish: day === UNKNOWN_DAY ? null : formatDay(day) },
      clause: null,
    },
  ];
}
