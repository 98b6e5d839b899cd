import { useCallback, useMemo } from 'react';
import { useStore } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { useAnswer } from '../work/use-stock';

/** The evaluation of parks as of the reading, asked anew with every change of it or of ideals and weights. */
export function useEvaluation(parks: readonly ParkItem[]) {
  const ask = useStore((state) => state.evaluateParks);
  const reading = useStore((state) => state.reading);
  const setup = useStore((state) => state.evaluationSetup);
  const numbers = useMemo(() => parks.map(({ index }) => index), [parks]);
  const asks = useCallback(() => {
    void reading;
    void setup;
    return ask(numbers);
  }, [ask, reading, setup, numbers]);
  return useAnswer(reading ? asks : null);
}

/** How a park is called. */
export function nameOfPark({ name, id, index }: ParkItem): string {
  return name ?? id ?? String(index + 1);
}
