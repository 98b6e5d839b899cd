import { useCallback, useMemo, useRef } from 'react';
import type { LandMap } from '../map/land-map';
import { createMapSync } from '../map/map-sync';
import { MapView } from '../map/map-view';
import { mapCamera } from '../map/take-picture';
import { useTubanStore } from '../store/use-store';

/** The map, kept at what the store says. */
export function LandMapView() {
  const store = useTubanStore();
  const end = useRef<(() => void) | null>(null);
  const sync = useMemo(() => createMapSync(store), [store]);
  const onMap = useCallback(
    (map: LandMap | null) => {
      end.current?.();
      end.current = map ? sync.attach(map) : null;
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
    [sync, store],
  );
  return <MapView options={sync.options} onMap={onMap} />;
}
