import {
  longestScenarioName,
  mostScenarios,
  type Scenario,
  type ScenarioEdit,
} from '../domain/scenario';
import type {
  ScenarioAnswer,
  SolveAnswer,
  SolveQuestion,
  SupposedLand,
} from '../worker/scenario-messages';
import type { Access } from './access';
import { noScenarios, parseScenarios } from './scenario-text';

/** What is supposed of the land (试算). */
export interface ScenarioState {
  scenarios: readonly Scenario[];
  /** Id of the scenario that is worked on; `null`: none. */
  scenario: string | null;
  /** Whether the map shows what it supposes. */
  isScenarioShown: boolean;
}

/** The scenario that the map shows: the one that is worked on, unless it is empty, hidden or a presentation runs. */
export function shownScenario({
  scenarios,
  scenario,
  isScenarioShown,
  show,
}: ScenarioState & { show: unknown }): Scenario | null {
  if (!isScenarioShown || show) return null;
  const open = scenarios.find(({ id }) => id === scenario);
  return open && open.edits.length > 0 ? open : null;
}

export interface ScenarioActions {
  showScenario(isShown: boolean): void;
  /** A new scenario under a name, which becomes the one that is worked on. */
  addScenario(name: string, edits?: readonly ScenarioEdit[]): void;
  openScenario(id: string): void;
  renameScenario(id: string, name: string): void;
  removeScenario(id: string): void;
  /** Changes the edits of the scenario that is worked on; a new one under `name` where there is none. */
  changeEdits(
    name: string,
    change: (edits: readonly ScenarioEdit[]) => readonly ScenarioEdit[],
  ): void;
  /** Adds the scenarios of a file; how many came and how many were not understood, or `null`: no such file. */
  importScenarios(text: string): { added: number; leftOut: number } | null;
  /** The plots that have these numbers. */
  plotsOfKeys(keys: readonly string[]): Promise<number[]>;
  scenarioFigures(edits: readonly ScenarioEdit[], park: number | null): Promise<ScenarioAnswer>;
  solveScenario(question: SolveQuestion): Promise<SolveAnswer>;
  /** The plots that the edits suppose otherwise than they are. */
  supposedLand(edits: readonly ScenarioEdit[]): Promise<SupposedLand[]>;
}

export const initialScenarioState: ScenarioState = {
  scenarios: noScenarios,
  scenario: null,
  isScenarioShown: true,
};

function freeId(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = 1;
  while (taken.has(`s${number}`)) number++;
  return `s${number}`;
}

function fittingName(name: string): string {
  return name.trim().slice(0, longestScenarioName) || '–';
}

export function createScenarioActions({ client, set, get, track }: Access): ScenarioActions {
  const add = (name: string, edits: readonly ScenarioEdit[] = []) =>
    set(({ scenarios }) => {
      if (scenarios.length >= mostScenarios) return {};
      const id = freeId(scenarios);
      return { scenarios: [...scenarios, { id, name: fittingName(name), edits }], scenario: id };
    });
  return {
    addScenario: add,
    showScenario: (isScenarioShown) => set({ isScenarioShown }),
    openScenario: (scenario) => set({ scenario }),
    renameScenario: (id, name) =>
      set(({ scenarios }) => ({
        scenarios: scenarios.map((one) =>
          one.id === id ? { ...one, name: fittingName(name) } : one,
        ),
      })),
    removeScenario: (id) =>
      set(({ scenarios, scenario }) => {
        const left = scenarios.filter((one) => one.id !== id);
        return {
          scenarios: left.length > 0 ? left : noScenarios,
          scenario: scenario === id ? (left.at(-1)?.id ?? null) : scenario,
        };
      }),
    changeEdits(name, change) {
      const { scenarios, scenario } = get();
      if (!scenarios.some(({ id }) => id === scenario)) return add(name, change([]));
      set({
        scenarios: scenarios.map((one) =>
          one.id === scenario ? { ...one, edits: change(one.edits) } : one,
        ),
      });
    },
    importScenarios(text) {
      const parsed = parseScenarios(text);
      if (!parsed) return null;
      const room = mostScenarios - get().scenarios.length;
      const coming = parsed.scenarios.slice(0, Math.max(0, room));
      for (const { name, edits } of coming) add(name, edits);
      return {
        added: coming.length,
        leftOut: parsed.leftOut + parsed.scenarios.length - coming.length,
      };
    },
    plotsOfKeys: (keys) => track(client.plotsOfKeys(keys)),
    scenarioFigures: (edits, park) => track(client.scenario(edits, park)),
    supposedLand: (edits) => track(client.supposedLand(edits)),
    solveScenario: (question) => track(client.solveScenario(question)),
  };
}
