import type { PlotNumbers } from '../domain/figure';

/** How what was found changes what was selected. */
export const selectHows = ['replace', 'add', 'subtract'] as const;
export type SelectHow = (typeof selectHows)[number];

/** The plots selected after a gesture found some, ascending and each once. */
export function combinePlots(
  before: PlotNumbers,
  found: PlotNumbers,
  how: SelectHow,
  plotCount: number,
): Uint32Array {
  const isIn = new Uint8Array(plotCount);
  if (how !== 'replace') for (const plot of before) isIn[plot] = 1;
  const value = how === 'subtract' ? 0 : 1;
  for (const plot of found) isIn[plot] = value;
  return plotsOf(isIn);
}

/** The plots that are shown and not selected, ascending; what is selected and not shown is let go. */
export function invertPlots(
  selected: PlotNumbers,
  isShown: (plot: number) => boolean,
  plotCount: number,
): Uint32Array {
  const isIn = new Uint8Array(plotCount);
  for (let plot = 0; plot < plotCount; plot++) isIn[plot] = isShown(plot) ? 1 : 0;
  for (const plot of selected) isIn[plot] = 0;
  return plotsOf(isIn);
}

function plotsOf(isIn: Uint8Array): Uint32Array {
  const plots = new Uint32Array(isIn.length);
  let count = 0;
  for (let plot = 0; plot < isIn.length; plot++) if (isIn[plot] === 1) plots[count++] = plot;
  return plots.slice(0, count);
}
