import type { ColourClass, Colouring, GroupFigure } from '../domain/colour-mode';
import { indicatorOf } from '../indicators/assess';
import type { Context } from '../indicators/indicator';
import { outputIntensity } from '../indicators/output-intensity';
import { plotGroups } from '../indicators/plot-groups';
import { classesOfScale } from '../indicators/plot-values';
import { resolveLand } from '../indicators/resolve-land';

/** A break of the legend: four digits are more than a colour tells. */
const rounded = (value: number) => Number(value.toPrecision(4));

/**
 * The breaks of the figures of groups: the figure of all land is the third, two lie evenly below it as far as the least
 * figure goes, two above as far as the greatest. A figure that is a sum has no such middle: its breaks are even.
 */
export function groupBreaks(values: readonly number[], whole: number): number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const isWithin = whole > least && whole < greatest;
  const middle = isWithin ? whole : (least + greatest) / 2;
  const [below, above] = [(middle - least) / 3, (greatest - middle) / 3];
  const breaks = [middle - 2 * below, middle - below, middle, middle + above, middle + 2 * above];
  return [...new Set(breaks.map(rounded))];
}

/** The same steps with the colours the other way round: less is better. */
function inverted(steps: readonly ColourClass[]): ColourClass[] {
  return steps.map((one) =>
    one.kind === 'step' ? { ...one, step: steps.length - 1 - one.step } : one,
  );
}

/** The class of every plot by the figure of the group it is in; land of no known group is unknown. */
export function groupColouring(
  { grouping, indicator: id }: GroupFigure,
  context: Context,
): Omit<Colouring, 'mode'> {
  const indicator = indicatorOf(id) ?? outputIntensity;
  const { names, groupOf } = plotGroups(grouping, context.dataset);
  const figures = names.map((name) =>
    indicator.value(resolveLand({ kind: 'group', grouping, name, park: null }, context), context),
  );
  const whole = indicator.value(resolveLand({ kind: 'all' }, context), context);
  const told = figures.filter((value) => !Number.isNaN(value));
  const breaks = told.length === 0 ? [] : groupBreaks(told, whole);
  const steps = classesOfScale({ breaks, reference: 2 }).filter(({ kind }) => kind === 'step');
  const unknown = steps.length;
  const stepOf = (value: number) => breaks.filter((at) => rounded(value) >= at).length;
  const classOfGroup = figures.map((value) => (Number.isNaN(value) ? unknown : stepOf(value)));
  return {
    group: { grouping, indicator: indicator.id, unit: indicator.unit },
    classes: [...(indicator.better === 'lower' ? inverted(steps) : steps), { kind: 'unknown' }],
    classOf: Uint8Array.from(groupOf, (group) => classOfGroup[group] ?? unknown),
    values: Float64Array.from(groupOf, (group) => figures[group] ?? Number.NaN),
  };
}
