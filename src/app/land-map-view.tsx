import { useCallback, useMemo, useRef, useState } from 'react';
import { syncBoundary } from '../map/boundary-sync';
import type { LandMap } from '../map/land-map';
import { createMapSync } from '../map/map-sync';
import { MapView } from '../map/map-view';
import { mapCamera } from '../map/take-picture';
import { isTwinShown } from '../store/twin-actions';
import { useStore, useTubanStore } from '../store/use-store';
import { TwinMapView } from './twin-map-view';

/** The map, kept at what the store says, and the one that is held against it. */
export function LandMapView() {
  const store = useTubanStore();
  const isTwinOpen = useStore(isTwinShown);
  const [main, setMain] = useState<LandMap | null>(null);
  const end = useRef<(() => void) | null>(null);
  const sync = useMemo(() => createMapSync(store), [store]);
  const attach = useCallback(
    (map: LandMap) => {
      const ends = [sync.attach(map), syncBoundary(map, store, 1)];
      return () => {
        for (const end of ends) end();
      };
    },
    [sync, store],
  );
  const onMap = useCallback(
    (map: LandMap | null) => {
      end.current?.();
      end.current = map && attach(map);
      setMain(map);
      store.getState().lendMap(map ? mapCamera(map.mapLibre) : null);
      if (window.__tuban)
        window.__tuban.map = map
          ? {
              project(lon, lat) {
                const { x, y } = map.project(lon, lat);
                const { left, top } = document.querySelector('.map-view')!.getBoundingClientRect();
                return { x: x + left, y: y + top };
              },
            }
          : undefined;
    },
    [attach, store],
  );
  return (
    <>
      <MapView options={sync.options} onMap={onMap} />
      {isTwinOpen && main && <TwinMapView main={main} />}
    </>
  );
}
