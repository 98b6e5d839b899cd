import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinePlots, invertPlots } from './combine-plots';

const count = 20;
const plots = fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }));
const all = Array.from({ length: count }, (_, i) => i);

describe('a selection after a gesture', () => {
  it('is what was found, or more, or less', () => {
    expect([...combinePlots([1, 2], [5, 3], 'replace', count)]).toEqual([3, 5]);
    expect([...combinePlots([1, 2], [2, 7], 'add', count)]).toEqual([1, 2, 7]);
    expect([...combinePlots([1, 2], [2, 7], 'subtract', count)]).toEqual([1]);
  });

  it('takes back with subtract what add brought', () => {
    fc.assert(
      fc.property(plots, plots, (before, found) => {
        const fresh = found.filter((plot) => !before.includes(plot));
        const more = combinePlots(before, fresh, 'add', count);
        expect([...combinePlots(more, fresh, 'subtract', count)]).toEqual(
          [...before].sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('an inverted selection', () => {
  it('splits what is shown in two', () => {
    fc.assert(
      fc.property(plots, plots, (selected, shown) => {
        const isShown = (plot: number) => shown.includes(plot);
        const rest = invertPlots(selected, isShown, count);
        for (const plot of all)
          expect(rest.includes(plot)).toBe(isShown(plot) && !selected.includes(plot));
      }),
    );
  });

  it('is what it was when inverted twice, among the shown', () => {
    const isShown = (plot: number) => plot % 2 === 0;
    const once = invertPlots([2, 4], isShown, count);
    expect([...invertPlots(once, isShown, count)]).toEqual([2, 4]);
  });
});
