import { describe, expect, it } from 'vitest';
import type { Drawing, Position } from '../domain/drawing';
import { drawingFeatures, locationFeatures, sketchFeatures } from './drawing-features';

const ring: Position[] = [
  [106.68, 29.6],
  [106.69, 29.6],
  [106.69, 29.61],
  [106.68, 29.61],
];
const zh = { language: 'zh', unit: 'hectare' } as const;
const area: Drawing = {
  id: 'a',
  kind: 'polygon',
  name: '甲片',
  ink: 'petrol',
  coordinates: ring,
  isHidden: false,
};
const partsOf = ({ features }: GeoJSON.FeatureCollection) =>
  features.map(({ properties }) => properties!.part);

describe('drawings on the map', () => {
  it('have a shape in their ink, and their name and area beside it', () => {
    const { features } = drawingFeatures([area], null, zh);
    expect(features.map(({ properties }) => properties)).toEqual([
      { id: 'a', ink: 'petrol', part: 'shape' },
      { id: 'a', ink: 'petrol', part: 'label', text: '甲片\n107.37 公顷' },
    ]);
  });

  it('are left out while hidden or edited', () => {
    expect(drawingFeatures([{ ...area, isHidden: true }], null, zh).features).toEqual([]);
    expect(drawingFeatures([area], 'a', zh).features).toEqual([]);
  });

  it('say only the name of a point', () => {
    const point: Drawing = { ...area, kind: 'point', coordinates: ring.slice(0, 1) };
    expect(drawingFeatures([point], null, zh).features[1]!.properties!.text).toBe('甲片');
  });
});

describe('a sketch on the map', () => {
  it('tells each leg and the whole while it is drawn, the shape itself being drawn elsewhere', () => {
    const sketch = { kind: 'line', coordinates: ring, isOpen: true } as const;
    expect(partsOf(sketchFeatures(sketch, zh))).toEqual(['leg', 'leg', 'leg', 'label']);
    expect(partsOf(sketchFeatures(sketch, zh, true))).toEqual(['label']);
  });

  it('has shape and corners when it is done', () => {
    const sketch = { kind: 'polygon', coordinates: ring, isOpen: false } as const;
    const parts = partsOf(sketchFeatures(sketch, zh));
    expect(parts.filter((part) => part === 'corner')).toHaveLength(4);
    expect(parts.filter((part) => part === 'leg')).toHaveLength(4);
    expect(parts[0]).toBe('shape');
  });

  it('does not tell the one leg of a line twice', () => {
    const sketch = { kind: 'line', coordinates: ring.slice(0, 2), isOpen: true } as const;
    expect(partsOf(sketchFeatures(sketch, zh))).toEqual(['label']);
  });

  it('is nothing without points', () => {
    expect(sketchFeatures(null, zh).features).toEqual([]);
  });
});

describe('the own place', () => {
  it('is a circle of its accuracy and a dot', () => {
    const { features } = locationFeatures({ lon: 106.68, lat: 29.6, accuracyMeters: 100 });
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['MultiPolygon', 'Point']);
    expect(locationFeatures(null).features).toEqual([]);
  });
});
