import { useEffect, useState } from 'react';
import { useStore } from '../../store/use-store';
import type { ParkFootprint } from '../../worker/footprint-messages';
import { type FootprintPaths, footprintPaths } from './footprint-paths';

export interface LoadedFootprint {
  footprint: ParkFootprint;
  paths: FootprintPaths;
}

/**
 * The footprints of some parks, as far as they are there; `null` for a park without any shape. Those that were asked
 * for before stay until the data change.
 */
export function useFootprints(
  parks: readonly number[],
): ReadonlyMap<number, LoadedFootprint | null> {
  const revision = useStore((state) => state.revision);
  const ask = useStore((state) => state.footprint);
  const [known, setKnown] = useState<{
    revision: number;
    byPark: ReadonlyMap<number, LoadedFootprint | null>;
  }>({ revision, byPark: new Map() });
  const key = parks.join(',');
  useEffect(() => {
    let isCurrent = true;
    const before = known.revision === revision ? known.byPark : new Map<number, null>();
    const missing = parks.filter((park) => !before.has(park));
    if (missing.length === 0) return;
    Promise.all(missing.map(ask)).then(
      (footprints) => {
        if (!isCurrent) return;
        const byPark = new Map<number, LoadedFootprint | null>(before);
        footprints.forEach((footprint, i) => {
          byPark.set(missing[i]!, footprint && { footprint, paths: footprintPaths(footprint) });
        });
        setKnown({ revision, byPark });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key, revision, ask]);
  return known.revision === revision ? known.byPark : new Map();
}
