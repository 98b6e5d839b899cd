import { addYears, civilFromDay } from '../domain/day';
import type { Figure } from '../domain/figure';
import { handValueOf, type Target } from '../domain/target';
import { holdTarget } from '../indicators/hold-target';
import type { Context } from '../indicators/indicator';
import { targetFigure } from '../indicators/target-figures';
import { classesOn } from './land-history';
import type { TargetAnswer, TargetQuestion } from './target-messages';

/** The data as they were read a year before the date of the reading. */
function yearBefore(context: Context): Context {
  const { classes, dataset } = context;
  const asOf = addYears(classes.asOf, -1);
  return {
    ...context,
    classes: { ...classes, ...classesOn(dataset, asOf, classes.settings), asOf },
  };
}

const isDirection = ({ operator }: Target) => operator === 'decrease' || operator === 'no-decrease';

/** Each park against each target, as of the reading; directions against a year before. */
export function holdTargets(question: TargetQuestion, context: Context): TargetAnswer {
  const { targets, parks, values } = question;
  const { year } = civilFromDay(context.classes.asOf);
  const before = targets.some(isDirection) ? yearBefore(context) : null;
  return parks.map(({ index, key }) => {
    const figures = new Map<string, Figure | null>();
    const figureOf = (id: string) => {
      if (!figures.has(id)) figures.set(id, targetFigure(id, index, context));
      return figures.get(id)!;
    };
    return targets.map((target) => {
      const { indicator } = target;
      const isTold = indicator !== null && isDirection(target) && before !== null;
      return holdTarget(target, {
        figure: indicator === null ? null : figureOf(indicator),
        before: isTold ? (targetFigure(indicator, index, before)?.value ?? null) : null,
        hand: handValueOf(values, target.id, key, year),
        year,
      });
    });
  });
}
