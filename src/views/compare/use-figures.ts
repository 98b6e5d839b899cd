import { useEffect, useState } from 'react';
import type { Figure } from '../../domain/figure';
import { useStore } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';

export type Directions = Readonly<Record<string, 'higher' | 'lower' | 'neither'>>;

/** All figures of the parks by park, as of the reading, and which way each is better; `null` while they are asked for. */
export function useFigures(
  parks: readonly ParkItem[],
): { figures: readonly (readonly Figure[])[]; directions: Directions } | null {
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.parkFigures);
  const askDirections = useStore((state) => state.directions);
  const [directions, setDirections] = useState<Directions>({});
  const [figures, setFigures] = useState<readonly (readonly Figure[])[]>([]);
  const key = parks.map(({ index }) => index).join(',');
  useEffect(() => {
    void askDirections().then(setDirections, () => undefined);
  }, [askDirections]);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(parks.map(({ index }) => ask(index))).then(
      (found) => {
        if (isCurrent) setFigures(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key, reading, ask]);
  return figures.length === parks.length && figures.length > 0 ? { figures, directions } : null;
}
