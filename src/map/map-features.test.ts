import { expect, it } from 'vitest';
import { contextFeatures, labelFeatures, type PlotLabel, parkPointFeatures } from './map-features';

const label: PlotLabel = {
  plot: 7,
  lon: 106.5,
  lat: 29.5,
  title: '014',
  detail: '90.9 亩',
  category: 'idle',
  washed: false,
  priority: 1,
};

const propertiesOf = (labels: PlotLabel[], zoom: number) =>
  labelFeatures(labels, zoom).features.map((it) => it.properties);

it('gives labels their second line from zoom 14.5', () => {
  expect(propertiesOf([label], 14.49)[0]).not.toHaveProperty('detail');
  expect(propertiesOf([label], 14.5)[0]).toHaveProperty('detail', '90.9 亩');
});

it('leaves out a second line that is wider than the plot', () => {
  // 5 narrow characters and a wide one: 44.5 px of 2.94 m at zoom 14.5.
  expect(propertiesOf([{ ...label, roomMeters: 130 }], 14.5)[0]).not.toHaveProperty('detail');
  expect(propertiesOf([{ ...label, roomMeters: 132 }], 14.5)[0]).toHaveProperty('detail');
});

it('puts a badge on a feature of its own, at its own place', () => {
  const { features } = labelFeatures([{ ...label, badge: '67 天', badgePoint: [106.5, 29.6] }], 13);
  expect(features.map((it) => it.geometry)).toEqual([
    { type: 'Point', coordinates: [106.5, 29.5] },
    { type: 'Point', coordinates: [106.5, 29.6] },
  ]);
  expect(features[1]!.properties).toEqual({ badge: '67 天', priority: 1 });
  expect(features[0]!.properties).not.toHaveProperty('badge');
  expect(labelFeatures([{ ...label, badge: '67 天' }], 13).features[1]!.geometry).toEqual({
    type: 'Point',
    coordinates: [106.5, 29.5],
  });
});

it('takes context as collections, features and bare geometries', () => {
  const point = { type: 'Point', coordinates: [1, 2] };
  const feature = { type: 'Feature', properties: { class: 'main' }, geometry: point };
  const empty = { type: 'Feature', properties: {}, geometry: null };
  const { features } = contextFeatures([
    {
      id: 'context:a',
      name: 'a',
      geojson: { type: 'FeatureCollection', features: [feature, empty] },
    },
    { id: 'context:a', name: 'b', geojson: feature },
    { id: 'context:a', name: 'c', geojson: point },
    { id: 'context:a', name: 'd', geojson: { type: 'nothing' } },
  ]);
  expect(features.length).toBe(3);
  expect(features[0]!.properties).toEqual({ class: 'main' });
});

it('keeps the count of a park without idle plots at 0', () => {
  const park = { index: 0, name: '甲园', multiPolygon: [], idleCount: 0 };
  const { features } = parkPointFeatures([{ ...park, labelPoint: [1, 2] }]);
  expect(features[0]!.properties).toEqual({ index: 0, name: '甲园', idle: 0 });
});
