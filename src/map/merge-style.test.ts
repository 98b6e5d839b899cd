import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { mergeStyle } from './merge-style';

const address = 'https://maps.test/styles/a/style.json';
const style = {
  version: 8,
  sprite: 'https://maps.test/sprite',
  glyphs: 'https://maps.test/{fontstack}/{range}.pbf',
  sources: {
    v: { type: 'vector', tiles: ['../tiles/{z}/{x}/{y}.pbf'] },
    r: { type: 'raster', tiles: ['https://t.test/{z}/{x}/{y}.png'], tileSize: 256 },
    m: { type: 'vector', url: 'mapbox://a.b' },
    video: { type: 'video', urls: [] },
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#eee' } },
    { id: 'photo', type: 'raster', source: 'r' },
    { id: 'wood', type: 'fill', source: 'v', 'source-layer': 'l', paint: { 'fill-pattern': 'w' } },
    {
      id: 'place',
      type: 'symbol',
      source: 'v',
      'source-layer': 'p',
      layout: { 'text-field': ['get', 'name'], 'icon-image': 'dot', 'icon-size': 2 },
    },
    { id: 'icon', type: 'symbol', source: 'v', 'source-layer': 'p', layout: { 'icon-image': 'x' } },
    { id: 'foreign', type: 'line', source: 'm', 'source-layer': 'l' },
  ],
};

it('takes sources and layers under ids of their own, addresses made whole', () => {
  const merged = mergeStyle(style, address)!;
  expect(merged.sources).toEqual({
    'basemap-style-v': {
      type: 'vector',
      tiles: ['https://maps.test/styles/tiles/{z}/{x}/{y}.pbf'],
    },
    'basemap-style-r': {
      type: 'raster',
      tiles: ['https://t.test/{z}/{x}/{y}.png'],
      tileSize: 256,
    },
  });
  expect(merged.layers.map(({ id }) => id)).toEqual([
    'basemap-style-ground',
    'basemap-style-photo',
    'basemap-style-place',
  ]);
});

it('leaves out what needs a sprite or a source that is not known, and counts it', () => {
  const merged = mergeStyle(style, address)!;
  expect(merged.dropped).toBe(3);
  expect(JSON.stringify(merged)).not.toContain('icon-');
});

it('is valid beside our own', () => {
  const { sources, layers } = mergeStyle(style, address)!;
  const glyphs = 'https://maps.test/{fontstack}/{range}.pbf';
  expect(validateStyleMin({ version: 8, glyphs, sources, layers })).toEqual([]);
});

it.each([null, 3, {}, { version: 7, sources: {}, layers: [] }, { version: 8, layers: [] }])(
  'takes nothing that is no style: %j',
  (json) => {
    expect(mergeStyle(json, address)).toBeNull();
  },
);
