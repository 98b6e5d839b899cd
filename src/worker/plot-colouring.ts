import { transfer } from 'comlink';
import { type Colouring, type ColourMode, isFigureMode } from '../domain/colour-mode';
import type { Context } from '../indicators/indicator';
import {
  classesOfScale,
  classifyValues,
  figureScales,
  plotValues,
} from '../indicators/plot-values';
import { landUseClasses } from '../rules/land-use-class';

/** The classes of all plots under a mode; its arrays are handed over. */
export function colourPlots(mode: ColourMode, context: Context): Colouring {
  const colouring = { mode, ...classesUnder(mode, context) };
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
  throw new Error('expected a mode of classes to compute, got category');
}
