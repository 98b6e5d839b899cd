import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { customLayerSlots, landStyle, sourceIds } from './style';

const themes = ['light', 'dark'] as const;

it.each(themes)('is a valid style: %s', (theme) => {
  expect(validateStyleMin(landStyle(theme))).toEqual([]);
});

it.each(themes)('asks nobody for anything: %s', (theme) => {
  const style = landStyle(theme);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(Object.keys(style.sources).sort()).toEqual([...sourceIds].sort());
  expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

it('has the same layers in both themes, so that a theme is only a change of paint', () => {
  const shape = (theme: 'light' | 'dark') =>
    landStyle(theme).layers.map(({ id, type, ...rest }) => ({
      id,
      type,
      layout: rest.layout,
      paint: Object.keys(rest.paint ?? {}),
    }));
  expect(shape('dark')).toEqual(shape('light'));
});

it('has the layers that our own are put before', () => {
  const ids = landStyle('light').layers.map((layer) => layer.id);
  for (const before of Object.values(customLayerSlots)) expect(ids).toContain(before);
  expect(new Set(ids).size).toBe(ids.length);
});
