import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef } from 'react';
import { followSharpness } from './follow-sharpness';
import { LandMap, type LandMapOptions } from './land-map';

interface MapViewProps {
  options: LandMapOptions;
  /** Called with the map once it exists, and with `null` before it is destroyed. */
  onMap(map: LandMap | null): void;
}

/** The place of the map on the page: creates it once and destroys it. */
export function MapView({ options, onMap }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  // The map is created with the options of the first render; later changes go through its setters.
  const first = useRef({ options, onMap });
  useEffect(() => {
    const map = LandMap.create(container.current!, first.current.options);
    const stopFollowing = map && followSharpness(map.mapLibre);
    first.current.onMap(map);
    return () => {
      stopFollowing?.();
      first.current.onMap(null);
      map?.destroy();
    };
  }, []);
  return <div ref={container} className="map-view" />;
}
