import * as v from 'valibot';
import {
  longestScenarioName,
  mostScenarios,
  type Scenario,
  scenarioEditKinds,
} from '../domain/scenario';
import type { State } from './state';
import type { WorkRecord } from './work-records';

const format = 'tuban-scenarios';
const version = 1;

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.maxValue(version)),
  scenarios: v.array(v.unknown()),
});
const editSchema = v.object({
  kind: v.picklist(scenarioEditKinds),
  keys: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))), v.minLength(1)),
  outputYuanPerSquareMeter: v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))),
  landUseName: v.optional(v.pipe(v.string(), v.maxLength(100))),
  line: v.optional(
    v.pipe(
      v.array(
        v.tuple([
          v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
          v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        ]),
      ),
      v.minLength(2),
      v.maxLength(500),
    ),
  ),
});
const scenarioSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestScenarioName)),
  edits: v.array(editSchema),
});

/** Scenarios as a text that `parseScenarios` reads back to the same. */
export function printScenarios(scenarios: readonly Scenario[]): string {
  return JSON.stringify({ format, version, scenarios }, null, 1);
}

/**
 * The scenarios of a text of `printScenarios`; those that are not understood are left out and counted. `null`: it is no
 * such text, or one of a later build.
 */
export function parseScenarios(text: string): { scenarios: Scenario[]; leftOut: number } | null {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!file.success) return null;
  const scenarios: Scenario[] = [];
  const ids = new Set<string>();
  for (const item of file.output.scenarios) {
    const { success, output } = v.safeParse(scenarioSchema, item);
    if (!success || ids.has(output.id) || scenarios.length === mostScenarios) continue;
    ids.add(output.id);
    scenarios.push(output);
  }
  return { scenarios, leftOut: file.output.scenarios.length - scenarios.length };
}

/** One list for "none", so that it is the same wherever it comes from. */
export const noScenarios: readonly Scenario[] = [];

/** How a workspace keeps the scenarios. */
export const scenarioRecord: WorkRecord = {
  name: 'scenarios',
  print: ({ scenarios }) => (scenarios.length > 0 ? printScenarios(scenarios) : null),
  parse(text): Partial<State> {
    const parsed = text === null ? null : parseScenarios(text);
    return { scenarios: parsed && parsed.scenarios.length > 0 ? parsed.scenarios : noScenarios };
  },
};
