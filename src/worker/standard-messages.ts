import type { StandardPlot, StandardSupply } from '../indicators/standard-supply';
import type { ContractCheck, ContractYear } from '../rules/standard-contract';
import type { SupplyMode, TermCheck } from '../rules/supply-terms';

export type { ContractCheck, StandardPlot, StandardSupply };

/** A year of the contract of a plot, with the file that tells of it. */
export interface PlotContractYear extends ContractYear {
  file: string;
}

/** How a plot was supplied, for its details. */
export interface PlotSupply {
  mode: SupplyMode | null;
  terms: TermCheck[];
  /** ISO date on which the right ends; `null`: not known. */
  end: { date: string; from: 'stated' | 'computed' } | null;
}

/** A standard plot of a list, with its number. */
export interface StandardItem extends StandardPlot {
  id: string | null;
  park: number;
}

export interface StandardAnswer extends Omit<StandardSupply, 'plots'> {
  plots: StandardItem[];
}
