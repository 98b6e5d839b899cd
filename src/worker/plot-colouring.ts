import { transfer } from 'comlink';
import {
  type Colouring,
  type ColourMode,
  type GroupFigure,
  isFigureMode,
} from '../domain/colour-mode';
import type { Context } from '../indicators/indicator';
import {
  classesOfScale,
  classifyValues,
  figureScales,
  plotValues,
} from '../indicators/plot-values';
import { landUseClasses } from '../rules/land-use-class';
import { groupColouring } from './group-colouring';

/** The classes of all plots under a mode; its arrays are handed over. The mode `group` needs the figure of the groups. */
export function colourPlots(
  mode: ColourMode,
  context: Context,
  group: GroupFigure | null = null,
): Colouring {
  const colouring: Colouring =
    mode === 'group' && group
      ? { mode, ...groupColouring(group, context) }
      : { mode, ...classesUnder(mode, context) };
  return transfer(colouring, [colouring.classOf.buffer, colouring.values.buffer]);
}

function classesUnder(mode: ColourMode, context: Context): Omit<Colouring, 'mode'> {
  if (isFigureMode(mode)) {
    const scale = figureScales[mode];
    const figures = plotValues(mode, context);
    return {
      classes: classesOfScale(scale),
      classOf: classifyValues(scale, figures),
      values: figures.values,
    };
  }
  if (mode === 'landUse')
    return { ...landUseClasses(context.dataset.plots), values: new Float64Array() };
  throw new Error(`expected a mode of classes to compute, got ${mode}`);
}
