import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Paint properties that make a layer of each type more or less opaque. */
const opacityProperties: Partial<Record<LayerSpecification['type'], readonly string[]>> = {
  background: ['background-opacity'],
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
  raster: ['raster-opacity'],
  'fill-extrusion': ['fill-extrusion-opacity'],
  heatmap: ['heatmap-opacity'],
  hillshade: ['hillshade-exaggeration'],
};

/** An opacity of the style times a strength: numbers, expressions and ramps by zoom. */
export function scaledOpacity(value: unknown, strength: number): unknown {
  if (strength === 1) return value ?? 1;
  if (value === undefined || value === null) return strength;
  if (typeof value === 'number') return value * strength;
  // A zoom may only be read by the outermost step or interpolation: its outputs are scaled instead.
  if (Array.isArray(value) && value[0] === 'interpolate')
    return value.map((part, i) => (i >= 4 && i % 2 === 0 ? scaledOpacity(part, strength) : part));
  if (Array.isArray(value) && value[0] === 'step')
    return value.map((part, i) => (i >= 2 && i % 2 === 0 ? scaledOpacity(part, strength) : part));
  if (Array.isArray(value)) return ['*', strength, value];
  return scaleStops(value, strength);
}

/** A zoom function as styles wrote it before expressions: `{ stops: [[zoom, value]] }`. */
function scaleStops(value: object, strength: number): unknown {
  const { stops } = value as { stops?: [number, unknown][] };
  if (!stops) return strength;
  return { ...value, stops: stops.map(([at, part]) => [at, scaledOpacity(part, strength)]) };
}

/** The opacity properties of a style layer at a strength, by name. */
export function opacityPaint(
  { type, paint }: Pick<LayerSpecification, 'type' | 'paint'>,
  strength: number,
): [string, unknown][] {
  const given = (paint ?? {}) as Record<string, unknown>;
  return (opacityProperties[type] ?? []).map((name) => [
    name,
    name === 'hillshade-exaggeration'
      ? scaledOpacity(given[name] ?? 0.5, strength)
      : scaledOpacity(given[name], strength),
  ]);
}
