import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre paints a sky under every frame, over the whole view, though no view of ours reaches the horizon:
 * under a software renderer a ninth of the time of a frame. There is no option for it: the frame is told
 * that the style has none. Where a later version asks in another way, the sky is painted again, unseen.
 */
export function leaveOutSky(map: MapLibreMap): void {
  const { sky } = map.style as { sky?: { getEvaluated?(): unknown } | null };
  if (sky?.getEvaluated) sky.getEvaluated = () => undefined;
}
