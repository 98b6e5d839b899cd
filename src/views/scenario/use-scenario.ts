import { useCallback } from 'react';
import type { Scenario } from '../../domain/scenario';
import { useStore } from '../../store/use-store';
import type { ScenarioAnswer } from '../../worker/scenario-messages';
import { useAnswer } from '../work/use-stock';

/** The scenario that is worked on, or `null`. */
export function useScenario(): Scenario | null {
  return useStore(({ scenarios, scenario }) => scenarios.find(({ id }) => id === scenario) ?? null);
}

/** The chosen park, or all land, now and as the scenario supposes; asked anew with every change. */
export function useScenarioAnswer(scenario: Scenario | null) {
  const ask = useStore((state) => state.scenarioFigures);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const asks = useCallback((): Promise<ScenarioAnswer> => {
    void reading;
    return ask(scenario?.edits ?? [], park);
  }, [ask, reading, park, scenario?.edits]);
  return useAnswer(reading ? asks : null);
}
