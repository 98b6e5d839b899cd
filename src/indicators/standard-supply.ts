import { civilFromDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { yearsOfPlot } from '../domain/plot-years';
import { INDUSTRIAL_USE, landUsesOf, OTHER_USE } from '../rules/land-use';
import { plotFactsOf } from '../rules/plot-facts';
import {
  type ContractCheck,
  type ContractVerdict,
  type ContractYear,
  checkContract,
  checkContractYears,
  resultOfChecks,
} from '../rules/standard-contract';
import { supplyAt } from '../rules/supply';
import { checkTerm, type SupplyMode, supplyModeOf, supplyModes } from '../rules/supply-terms';
import { YES } from '../rules/tri-state';
import type { Context, Land } from './indicator';
import { sliverSquareMeters } from './tally';

/** Count of plots and their land, m² on the basis of the reading; `withoutArea` of them have no known land. */
export interface LandSum {
  plots: number[];
  squareMeters: number;
  withoutArea: number;
}

/** A 标准地 with its contract as of the reading. */
export interface StandardPlot {
  plot: number;
  verdict: ContractVerdict;
  checks: ContractCheck[];
  /** Of each ended year that a table tells of. */
  years: ContractYear[];
}

/** Standard plots by their result in a year, of those that a table tells of. */
export interface ContractYearSum {
  year: number;
  plots: Record<ContractVerdict, number[]>;
}

/** Industrial land supplied in a year, and the part of it that was supplied as 标准地. */
export interface StandardYear {
  year: number;
  all: LandSum;
  standard: LandSum;
}

/** What was supplied by one mode; `null`: the file's words name none of the list. */
export interface ModeSum {
  mode: SupplyMode | null;
  sum: LandSum;
  /** Plots whose term is outside a limit of the mode that binds, and those whose term is not known where it has one. */
  beyond: number[];
  termUnknown: number;
}

export interface StandardSupply {
  plots: StandardPlot[];
  /** The latest year first. */
  contractYears: ContractYearSum[];
  /** By year of supply, the latest first. */
  years: StandardYear[];
  /** Supplied industrial land that no year can be given, and supplied land whose use is unknown: in no year. */
  withoutYear: LandSum;
  withoutUse: LandSum;
  modes: ModeSum[];
}

/**
 * 标准地 and supply modes of a land as of the reading: each standard plot against its contract (domain §2.4), the share
 * of standard plots in the industrial land supplied each year (渝府办发〔2023〕72号), and land by mode of supply (§2.6).
 * A plot that is not marked counts as not supplied as 标准地: files mark those that are. Duplicates and slivers are left out.
 */
export function standardSupply(
  { plots, landShares, duplicates }: Land,
  context: Context,
): StandardSupply {
  const { dataset, classes, plotAreas } = context;
  const { asOf } = classes;
  const facts = plotFactsOf(dataset.plots, dataset.layers, classes.settings);
  const uses = landUsesOf(dataset.plots);
  const standard: StandardPlot[] = [];
  const contractYears = new Map<number, ContractYearSum>();
  const years = new Map<number, StandardYear>();
  const withoutYear = newSum();
  const withoutUse = newSum();
  const modes = new Map<SupplyMode | null, ModeSum>();

  for (let k = 0; k < plots.length; k++) {
    const i = plots[k]!;
    if (duplicates?.[k] === 1 || dataset.plotEllipsoidal[i]! < sliverSquareMeters) continue;
    const plot = new Plot(dataset.plots, i);
    const isStandard = plot.flag('standardPlot') === true;
    const land = plotAreas[i]! * (landShares ? landShares[k]! : 1);
    if (isStandard) {
      const checks = checkContract(plot, asOf);
      const told = checkContractYears(plot, yearsOfPlot(dataset.plotYears, i), asOf);
      standard.push({ plot: i, verdict: resultOfChecks(checks), checks, years: told });
      for (const { year, verdict } of told) {
        const sum = contractYears.get(year) ?? newYearSum(year);
        contractYears.set(year, sum);
        sum.plots[verdict].push(i);
      }
    }
    if (supplyAt(facts, i, asOf) !== YES) continue;
    addMode(modes, plot, i, land);
    const use = uses[i]!;
    if ((use & (INDUSTRIAL_USE | OTHER_USE)) === 0) add(withoutUse, i, land);
    if ((use & INDUSTRIAL_USE) === 0) continue;
    const day = plot.day('supplyDate');
    if (day === null) {
      add(withoutYear, i, land);
      continue;
    }
    const { year } = civilFromDay(day);
    const entry = years.get(year) ?? { year, all: newSum(), standard: newSum() };
    years.set(year, entry);
    add(entry.all, i, land);
    if (isStandard) add(entry.standard, i, land);
  }
  return {
    plots: standard,
    contractYears: [...contractYears.values()].sort((a, b) => b.year - a.year),
    years: [...years.values()].sort((a, b) => b.year - a.year),
    withoutYear,
    withoutUse,
    modes: [...supplyModes, null].flatMap((mode) => modes.get(mode) ?? []),
  };
}

function newYearSum(year: number): ContractYearSum {
  return { year, plots: { pass: [], fail: [], 'not-due': [], unknown: [] } };
}

function addMode(modes: Map<SupplyMode | null, ModeSum>, plot: Plot, i: number, land: number) {
  const mode = supplyModeOf(plot.text('supplyMode'));
  const entry = modes.get(mode) ?? { mode, sum: newSum(), beyond: [], termUnknown: 0 };
  modes.set(mode, entry);
  add(entry.sum, i, land);
  if (mode === null) return;
  const checks = checkTerm(mode, plot.number('termYears'));
  if (checks.some(({ limit, holds }) => limit.force === 'binding' && holds === false))
    entry.beyond.push(i);
  if (checks.some(({ holds }) => holds === null)) entry.termUnknown++;
}

function newSum(): LandSum {
  return { plots: [], squareMeters: 0, withoutArea: 0 };
}

function add(sum: LandSum, plot: number, squareMeters: number): void {
  sum.plots.push(plot);
  if (squareMeters > 0) sum.squareMeters += squareMeters;
  else sum.withoutArea++;
}
