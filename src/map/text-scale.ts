import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Name in the style's global state of how much larger than usual the texts of the map are. */
export const textScaleState = 'textScale';

/** A size, px at the usual size of text, that follows the setting of the text's size. */
export function scaled(size: number | ExpressionSpecification): ExpressionSpecification {
  return ['*', size, ['global-state', textScaleState]];
}

/** Sizes by zoom: pairs of zoom and px, straight lines between them. */
export function scaledByZoom(...stops: readonly [zoom: number, size: number][]) {
  const pairs = stops.flatMap(([zoom, size]) => [zoom, scaled(size)]);
  return ['interpolate', ['linear'], ['zoom'], ...pairs] as unknown as ExpressionSpecification;
}
