import { type Filter, verdicts } from '../domain/filter';
import type { Context } from '../indicators/indicator';
import { verdictsOf } from './condition-verdicts';
import type { FilterMatch } from './data-messages';

/** Which plots a filter lets through, and what each of its conditions says; arrays of the caller's own. */
export function filterPlots(filter: Filter, context: Context): FilterMatch {
  const found = filter.conditions.map((condition) => verdictsOf(condition, context));
  if (found.length === 0) return { passes: null, verdicts: [] };
  const passes = new Uint8Array(context.dataset.plots.count).fill(filter.join === 'all' ? 1 : 0);
  for (const one of found)
    if (filter.join === 'all') {
      for (let i = 0; i < passes.length; i++) if (one[i] !== verdicts.yes) passes[i] = 0;
    } else for (let i = 0; i < passes.length; i++) if (one[i] === verdicts.yes) passes[i] = 1;
  return { passes, verdicts: found.map((one) => one.slice()) };
}
