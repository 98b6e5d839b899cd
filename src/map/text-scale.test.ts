import { expect, it } from 'vitest';
import { contextLabelLayer } from './context-style';
import { drawingLayers } from './drawing-layers';
import { landStyle } from './style';
import { textScaleState } from './text-scale';

it('reaches every text that the map writes', () => {
  const layers = [
    ...landStyle('light').layers,
    contextLabelLayer('light', 'context-0'),
    ...drawingLayers('light'),
  ].filter((layer) => layer.type === 'symbol');
  expect(layers.length).toBeGreaterThan(8);
  const fixed = layers
    .filter((layer) => layer.layout?.['text-field'] !== undefined)
    .filter((layer) => !JSON.stringify(layer.layout?.['text-size'] ?? '').includes(textScaleState))
    .map(({ id }) => id);
  expect(fixed).toEqual([]);
});

it('begins at the size that is set', () => {
  expect(landStyle('light', 1.3).state).toEqual({ [textScaleState]: { default: 1.3 } });
});
