import { textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { formatDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { yearsOfPlot } from '../domain/plot-years';
import type { Context, Land } from '../indicators/indicator';
import { standardSupply } from '../indicators/standard-supply';
import { checkContract, checkContractYears } from '../rules/standard-contract';
import { checkTerm, supplyModeOf, termEnd } from '../rules/supply-terms';
import type {
  ContractCheck,
  PlotContractYear,
  PlotSupply,
  StandardAnswer,
} from './standard-messages';

/** 标准地 and modes of supply of a land, with the numbers of the plots. */
export function standardAnswer(land: Land, context: Context): StandardAnswer {
  const { plots, placement } = context.dataset;
  const ids = plots.columns.id;
  const found = standardSupply(land, context);
  return {
    ...found,
    plots: found.plots.map((one) => ({
      ...one,
      id: ids ? textAt(ids, one.plot) : null,
      park: placement.parkOf[one.plot]!,
    })),
  };
}

/** The contract of a plot that is marked 标准地 or agrees any indicator; `null` for others. */
export function contractOf(
  { plots }: Dataset,
  index: number,
  asOf: number,
): ContractCheck[] | null {
  const plot = new Plot(plots, index);
  const checks = checkContract(plot, asOf);
  return plot.flag('standardPlot') || checks.some(({ agreed }) => agreed !== null) ? checks : null;
}

/** The contract of a plot in each ended year that a table tells of. */
export function contractYearsOf(
  { plots, plotYears, layers }: Dataset,
  index: number,
  asOf: number,
): PlotContractYear[] {
  const years = checkContractYears(new Plot(plots, index), yearsOfPlot(plotYears, index), asOf);
  return years.map((year) => ({ ...year, file: layers[year.layer]!.file }));
}

/** How a plot was supplied, its term against the limits of the mode, and when the right ends. */
export function supplyOf({ plots }: Dataset, index: number): PlotSupply {
  const plot = new Plot(plots, index);
  const mode = supplyModeOf(plot.text('supplyMode'));
  const termYears = plot.number('termYears');
  const end = termEnd(plot.day('expiryDate'), plot.day('supplyDate'), termYears);
  return {
    mode,
    terms: mode === null ? [] : checkTerm(mode, termYears),
    end: end && { date: formatDay(end.day), from: end.from },
  };
}
