import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { contextLabelLayer, contextLayers } from './context-style';
import { opacityPaint, scaledOpacity } from './layer-opacity';
import { emptyCollection, landStyle } from './style';

it('scales numbers, expressions and ramps by zoom', () => {
  expect(scaledOpacity(undefined, 0.5)).toBe(0.5);
  expect(scaledOpacity(0.8, 0.5)).toBe(0.4);
  expect(scaledOpacity(['get', 'a'], 0.5)).toEqual(['*', 0.5, ['get', 'a']]);
  expect(scaledOpacity(['interpolate', ['linear'], ['zoom'], 12, 1, 14, 0.4], 0.5)).toEqual([
    'interpolate',
    ['linear'],
    ['zoom'],
    12,
    0.5,
    14,
    0.2,
  ]);
  expect(scaledOpacity(['step', ['zoom'], 1, 12, 0.5], 0.5)).toEqual([
    'step',
    ['zoom'],
    0.5,
    12,
    0.25,
  ]);
  expect(scaledOpacity({ stops: [[3, 1]] }, 0.5)).toEqual({ stops: [[3, 0.5]] });
});

it('leaves a whole layer as the style has it', () => {
  expect(scaledOpacity(undefined, 1)).toBe(1);
  expect(scaledOpacity(0.3, 1)).toBe(0.3);
});

it.each(['light', 'dark'] as const)('keeps every layer valid at half strength: %s', (theme) => {
  const style = landStyle(theme);
  style.sources['context-0'] = { type: 'geojson', data: emptyCollection() };
  style.layers.push(...contextLayers(theme, 'context-0'), contextLabelLayer(theme, 'context-0'));
  expect(validateStyleMin(style)).toEqual([]);
  for (const layer of style.layers)
    layer.paint = { ...layer.paint, ...Object.fromEntries(opacityPaint(layer, 0.5)) } as never;
  expect(validateStyleMin(style)).toEqual([]);
});
