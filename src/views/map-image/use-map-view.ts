import { useEffect, useState } from 'react';
import type { MapViewNow } from '../../store/map-picture';
import { useStore } from '../../store/use-store';
import type { DrawnLand } from '../../worker/drawn-land-messages';
import { pngOf } from './draw-on-canvas';

/** The map as it was when the picture was asked for. */
export interface ShownView extends MapViewNow {
  land: DrawnLand;
  /** A picture of it for the preview and for print, as an address. */
  address: string;
}

/** Sharp enough for paper. */
const previewRatio = 2;

/** Takes the present view once; `null` while that is under way. */
export function useMapView(): ShownView | 'failed' | null {
  const mapCamera = useStore((state) => state.mapCamera);
  const landOfView = useStore((state) => state.landOfView);
  const [view, setView] = useState<ShownView | 'failed' | null>(null);
  useEffect(() => {
    if (!mapCamera) return;
    let isWanted = true;
    let address: string | null = null;
    const look = async () => {
      const now = mapCamera.view();
      const { frame, bounds } = now;
      const [land, { picture }] = await Promise.all([
        landOfView({ frame, bounds, withShapes: true }),
        mapCamera.take(previewRatio),
      ]);
      const file = await pngOf(picture);
      if (!isWanted) return;
      address = URL.createObjectURL(file);
      setView({ ...now, land, address });
    };
    look().catch(() => isWanted && setView('failed'));
    return () => {
      isWanted = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [mapCamera, landOfView]);
  return view;
}
