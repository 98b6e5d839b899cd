/** What a row about a plot in a year may carry: areas in m², money in yuan. */
export const plotYearFields = {
  id: 'text',
  year: 'number',
  outputYuan: 'number',
  taxYuan: 'number',
  investedYuan: 'number',
  floorAreaSquareMeters: 'number',
  footprintSquareMeters: 'number',
  serviceAreaSquareMeters: 'number',
} as const;
export type PlotYearField = keyof typeof plotYearFields;

/** The figures of a year: flows of it (output, tax) and what stood at its end. */
export const plotYearFigures = [
  'outputYuan',
  'taxYuan',
  'investedYuan',
  'floorAreaSquareMeters',
  'footprintSquareMeters',
  'serviceAreaSquareMeters',
] as const;
export type PlotYearFigure = (typeof plotYearFigures)[number];

/** What was there of a plot in a year, as a table of the data tells it; a figure that is not named is unknown. */
export interface PlotYear {
  /** Index into the plots of the Dataset. */
  plot: number;
  year: number;
  figures: Readonly<Partial<Record<PlotYearFigure, number>>>;
  /** Index into `Dataset.layers`, and the 1-based row. */
  layer: number;
  row: number;
}

/** What a list that stands by plot tells of one of them. */
export function yearsOfPlot(list: readonly PlotYear[], plot: number): PlotYear[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.plot < plot) low = middle + 1;
    else high = middle;
  }
  const found: PlotYear[] = [];
  for (let i = low; i < list.length && list[i]!.plot === plot; i++) found.push(list[i]!);
  return found;
}
