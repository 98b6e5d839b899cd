/** What may be supposed of plots in a scenario (试算). */
export const scenarioEditKinds = [
  'build',
  'supply',
  'take-back',
  'change-use',
  'merge',
  'split',
] as const;
export type ScenarioEditKind = (typeof scenarioEditKinds)[number];

/** A supposition about some plots, by their numbers; a later one counts over an earlier one of the same plot. */
export interface ScenarioEdit {
  kind: ScenarioEditKind;
  /** Numbers of the plots, as the disposal ledger names them. */
  keys: readonly string[];
  /** `build`: the yearly output that is expected, yuan per m² of plot; `null`: none is supposed. */
  outputYuanPerSquareMeter?: number | null;
  /** `change-use`: the land use by name, as the guide has it. */
  landUseName?: string;
  /** `split`: the line along which the plot is parted, lon/lat degrees; its ends are taken on. */
  line?: readonly (readonly [number, number])[];
}

/**
 * Why plots cannot be merged or split: fewer are found than it takes; they do not touch; lie in several parks; share land
 * with others; have no shape; the line does not part the plot.
 */
export const scenarioRefusals = ['missing', 'apart', 'parks', 'overlap', 'shape', 'line'] as const;
export type ScenarioRefusal = (typeof scenarioRefusals)[number];

/** A named set of suppositions. It never touches the data. */
export interface Scenario {
  id: string;
  name: string;
  edits: readonly ScenarioEdit[];
}

export const longestScenarioName = 60;
export const mostScenarios = 50;

/** The number of what is split off from a plot: its own with the next free count behind it. */
export function splitOffKey(key: string, isTaken: (key: string) => boolean): string {
  let count = 2;
  while (isTaken(`${key}/${count}`)) count++;
  return `${key}/${count}`;
}

/** The numbers that splitting gave to parts of a plot, its own first; those that could not be split are among them. */
export function partKeysOf(edits: readonly ScenarioEdit[], key: string): string[] {
  const parts = [key];
  for (const { kind, keys } of edits) {
    const split = kind === 'split' ? keys[0] : undefined;
    if (split !== undefined && parts.includes(split))
      parts.push(splitOffKey(split, (taken) => parts.includes(taken)));
  }
  return parts;
}
