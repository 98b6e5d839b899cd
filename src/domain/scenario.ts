/** What may be supposed of plots in a scenario (试算). */
export const scenarioEditKinds = ['build', 'supply', 'take-back', 'change-use'] as const;
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
}

/** A named set of suppositions. It never touches the data. */
export interface Scenario {
  id: string;
  name: string;
  edits: readonly ScenarioEdit[];
}

export const longestScenarioName = 60;
export const mostScenarios = 50;
