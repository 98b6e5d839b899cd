import { useCallback, useMemo, useRef } from 'react';
import { syncBoundary } from '../map/boundary-sync';
import type { LandMap } from '../map/land-map';
import { createMapSync } from '../map/map-sync';
import { MapView } from '../map/map-view';
import { pairMaps } from '../map/pair-maps';
import { createTwinStore } from '../store/twin-store';
import { useTubanStore } from '../store/use-store';
import { TwinFrame } from '../views/twin/twin-frame';

/** The left of two maps of one place, at the camera of the main one; its context is given back with it. */
export function TwinMapView({ main }: { main: LandMap }) {
  const store = useTubanStore();
  const end = useRef<(() => void) | null>(null);
  const sync = useMemo(() => createMapSync(createTwinStore(store), 'twin.map-name'), [store]);
  const onMap = useCallback(
    (map: LandMap | null) => {
      end.current?.();
      end.current = null;
      if (!map) return;
      const detach = sync.attach(map);
      const part = pairMaps(main, map);
      const endBoundary = syncBoundary(map, store, 0);
      end.current = () => {
        endBoundary();
        part();
        detach();
      };
    },
    [sync, main, store],
  );
  return (
    <TwinFrame>
      <MapView options={sync.options} onMap={onMap} />
    </TwinFrame>
  );
}
