import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { drawingLayers, drawingSourceIds, firstLabelLayer } from './drawing-layers';
import { emptyCollection, landStyle } from './style';

const themes = ['light', 'dark'] as const;

it.each(themes)('layers of drawings are valid over the style: %s', (theme) => {
  const style = landStyle(theme);
  const sources = Object.fromEntries(
    drawingSourceIds.map((id) => [id, { type: 'geojson' as const, data: emptyCollection() }]),
  );
  const layers = [...style.layers, ...drawingLayers(theme)];
  const whole = { ...style, sources: { ...style.sources, ...sources }, layers };
  expect(validateStyleMin(whole)).toEqual([]);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
});

it('differ between themes in paint alone', () => {
  const shape = (theme: 'light' | 'dark') =>
    drawingLayers(theme).map(({ paint, ...rest }) => ({
      ...rest,
      paint: Object.keys(paint ?? {}),
    }));
  expect(shape('dark')).toEqual(shape('light'));
});

it('have the layer that sketches lie below', () => {
  expect(drawingLayers('light').map(({ id }) => id)).toContain(firstLabelLayer);
});
