import { textAt } from '../../domain/column';
import type { PlotTable } from '../../domain/plot';
import { type PlotYear, type PlotYearFigure, plotYearFigures } from '../../domain/plot-years';
import { cellText } from '../raw-layer';
import { plotYearTable } from './field-names';
import type { GateLayer } from './gate-layer';
import { normaliseKey } from './join-keys';
import { readParkRows } from './park-rows';

/**
 * What tables say of plots year by year, by plot and year. Rows without a known plot, a year or any figure, and rows
 * that repeat a plot and year, are rejected and told. Plots are found by number as it stands, then normalised.
 */
export function buildPlotYears(gates: readonly GateLayer[], plots: PlotTable): PlotYear[] {
  if (gates.length === 0) return [];
  const findPlot = plotFinder(plots);
  const seen = new Map<string, string>();
  return gates
    .flatMap((gate) => rowsOfLayer(gate, findPlot, seen))
    .sort((a, b) => a.plot - b.plot || a.year - b.year);
}

/** The first plot of a number or supervision number; −1 for none. */
function plotFinder({ columns, count }: PlotTable): (reference: string) => number {
  const exact = new Map<string, number>();
  const normalised = new Map<string, number>();
  for (const column of [columns.id, columns.supervisionNumber]) {
    if (!column) continue;
    for (let plot = 0; plot < count; plot++) {
      const text = textAt(column, plot);
      if (text === null) continue;
      if (!exact.has(text)) exact.set(text, plot);
      const key = normaliseKey(text);
      if (key !== null && !normalised.has(key)) normalised.set(key, plot);
    }
  }
  return (reference) => exact.get(reference) ?? normalised.get(normaliseKey(reference) ?? '') ?? -1;
}

function rowsOfLayer(
  gate: GateLayer,
  findPlot: (reference: string) => number,
  seen: Map<string, string>,
): PlotYear[] {
  const { layer, issues } = gate;
  const { rows, numbers, columnOf } = readParkRows(
    gate,
    plotYearTable,
    (field) => plotYearTable.kinds[field] === 'number',
  );
  const idColumn = columnOf('id');
  const found: PlotYear[] = [];
  for (const [i, row] of rows.entries()) {
    const reference = idColumn ? cellText(idColumn, row) : null;
    const plot = reference === null ? -1 : findPlot(reference);
    const year = numbers.get('year')?.values[i] ?? Number.NaN;
    const figures: Partial<Record<PlotYearFigure, number>> = {};
    for (const field of plotYearFigures) {
      const value = numbers.get(field)?.values[i] ?? Number.NaN;
      if (!Number.isNaN(value)) figures[field] = value;
    }
    if (reference === null || plot < 0) {
      issues.add('plot-year-plot', 'blocks', row, { text: reference ?? '—' });
      continue;
    }
    if (!Number.isInteger(year) || year < 1900 || year > 2199) {
      issues.add('plot-year-year', 'blocks', row);
      continue;
    }
    if (Object.keys(figures).length === 0) {
      issues.add('plot-year-empty', 'blocks', row);
      continue;
    }
    const key = `${plot} ${year}`;
    const first = seen.get(key);
    if (first !== undefined) {
      issues.add('plot-year-twice', 'blocks', row, {
        group: key,
        values: { plot: reference, year, first },
      });
      continue;
    }
    seen.set(key, `${layer.file} ${row + 1}`);
    found.push({ plot, year, figures, layer: gate.index, row: row + 1 });
  }
  return found;
}
