import { categories } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import type { RuleSettings } from '../domain/rule-settings';
import type { Context } from '../indicators/indicator';
import { classifyPlots } from '../rules/classify-plots';

/** The data as they were read, and under which rules. */
type Read = Pick<Context, 'dataset'> & { classes: Pick<Context['classes'], 'settings'> };

const idle = categories.indexOf('idle');

/** A day costs a pass over all plots; the page asks for the same days for one park after another. */
const mostKept = 400;

/** Idle plots on a day by their own park; the first stands for no park. They hold under one set of rules. */
interface Kept {
  rules: string;
  byDay: Map<number, Uint32Array>;
}
const keptCounts = new WeakMap<Dataset, Kept>();

function keptOf(dataset: Dataset, settings: RuleSettings): Kept['byDay'] {
  const rules = JSON.stringify(settings);
  let kept = keptCounts.get(dataset);
  if (kept?.rules !== rules) {
    kept = { rules, byDay: new Map() };
    keptCounts.set(dataset, kept);
  }
  return kept.byDay;
}

function countsOn({ dataset, classes: { settings } }: Read, isCounted: Uint8Array, day: number) {
  const kept = keptOf(dataset, settings);
  const known = kept.get(day);
  if (known) return known;
  const { parkOf, parentOf } = dataset.placement;
  const counts = new Uint32Array(parentOf.length + 1);
  const classes = classifyPlots(dataset, day, settings);
  for (let i = 0; i < isCounted.length; i++)
    if (classes.categories[i] === idle && isCounted[i] === 1) counts[parkOf[i]! + 1]!++;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(day, counts);
  return counts;
}

/**
 * How many plots of a park (and the parks nested in it), or of all, are (suspected) idle on each day, by the
 * facts dated until that day and the rules: the same plots that the legend counts, without slivers and repeated
 * shapes. `isCounted` is that of the reading; no date and no basis changes it.
 */
export function idleCountsOf(
  read: Read,
  isCounted: Uint8Array,
  days: readonly number[],
  park: number | null,
): number[] {
  const { parentOf } = read.dataset.placement;
  const isIn = (own: number): boolean => {
    if (park === null) return true;
    for (let at = own; at >= 0; at = parentOf[at]!) if (at === park) return true;
    return false;
  };
  return days.map((day) =>
    countsOn(read, isCounted, day).reduce(
      (sum, count, k) => (count > 0 && isIn(k - 1) ? sum + count : sum),
      0,
    ),
  );
}
