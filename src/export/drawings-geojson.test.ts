import { describe, expect, it } from 'vitest';
import type { Drawing, Position } from '../domain/drawing';
import { pathLength, ringSquareMeters } from '../geometry/measure';
import { drawingsGeojson } from './drawings-geojson';

const square: Position[] = [
  [106.68, 29.6],
  [106.68, 29.61],
  [106.69, 29.61],
  [106.69, 29.6],
];

const drawing = (kind: Drawing['kind'], coordinates: readonly Position[]): Drawing => ({
  id: kind,
  kind,
  name: '<b>甲</b>',
  ink: 'petrol',
  coordinates,
  isHidden: false,
});

const read = (list: Drawing[]) => JSON.parse(drawingsGeojson(list));

describe('exported drawings', () => {
  it('keep name, colour and measures with their units', () => {
    const [area] = read([drawing('polygon', square)]).features;
    expect(area.properties).toMatchObject({ name: '<b>甲</b>', kind: 'polygon', ink: 'petrol' });
    const squareMeters = ringSquareMeters(square)!;
    expect(area.properties.ellipsoidal_area_m2).toBeCloseTo(squareMeters, 2);
    expect(area.properties.ellipsoidal_area_mu).toBeCloseTo((squareMeters * 3) / 2000, 3);
    expect(area.properties.ellipsoidal_area_ha).toBeCloseTo(squareMeters / 1e4, 5);
    expect(area.properties.plane_zone).toContain('zone 36, CM 108E');
    expect(area.properties.plane_area_m2).toBeGreaterThan(squareMeters);
  });

  it('are closed rings, counter-clockwise, however they were drawn', () => {
    for (const ring of [square, [...square].reverse()]) {
      const [area] = read([drawing('polygon', ring)]).features;
      const [shell] = area.geometry.coordinates;
      expect(shell).toHaveLength(5);
      expect(shell[0]).toEqual(shell[4]);
      let doubled = 0;
      for (let k = 1; k < 5; k++)
        doubled += shell[k - 1][0] * shell[k][1] - shell[k][0] * shell[k - 1][1];
      expect(doubled).toBeGreaterThan(0);
    }
  });

  it('have the length and each leg of a line, and nothing but the place of a point', () => {
    const { features } = read([drawing('line', square), drawing('point', square.slice(0, 1))]);
    expect(features[0].properties.length_m).toBeCloseTo(pathLength(square), 2);
    expect(features[0].properties.legs_m.split(' ')).toHaveLength(3);
    expect(features[1].geometry).toEqual({ type: 'Point', coordinates: [106.68, 29.6] });
    expect(features[1].properties).toEqual({ name: '<b>甲</b>', kind: 'point', ink: 'petrol' });
  });

  it('tell an unknown area as null', () => {
    const bowTie = [square[0]!, square[2]!, square[1]!, square[3]!];
    const [area] = read([drawing('polygon', bowTie)]).features;
    expect(area.properties.ellipsoidal_area_m2).toBeNull();
  });
});
