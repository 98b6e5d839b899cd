import { describe, expect, test } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { ringArea } from '../geometry/ring-area';
import { footprintOf, overlayOf } from './footprints';

/** A ring of about so many metres a side, closed. */
const square = (lon: number, lat: number, metres: number) => {
  const [x, y] = [metres / (111_320 * Math.cos((lat * Math.PI) / 180)), metres / 110_700];
  return [
    [
      [lon, lat],
      [lon + x, lat],
      [lon + x, lat + y],
      [lon, lat + y],
      [lon, lat],
    ],
  ];
};

const setup = (lat: number, hasBoundaries = true, hasPlots = true) =>
  datasetFromRows({
    parks: [
      { multiPolygon: hasBoundaries ? [square(106, lat, 2000)] : undefined },
      { multiPolygon: hasBoundaries ? [square(107, lat, 1000)] : undefined },
    ],
    plots: [
      { park: 0, multiPolygon: hasPlots ? [square(106.001, lat + 0.001, 300)] : undefined },
      { park: 0 },
      { park: 1, multiPolygon: hasPlots ? [square(107.001, lat + 0.001, 300)] : undefined },
    ],
  });

describe('a footprint', () => {
  test.each([18, 29.5, 50])('has the area that the ground has, at latitude %d', (lat) => {
    const dataset = setup(lat);
    const footprint = footprintOf(dataset, 0)!;
    expect([...footprint.plots]).toEqual([0]);
    const ring = Array.from({ length: footprint.points.length / 2 }, (_, k) => [
      footprint.points[2 * k]!,
      footprint.points[2 * k + 1]!,
    ]) as [number, number][];
    // Nearly 300 m by 300 m, whatever the latitude.
    expect(Math.sqrt(ringArea(ring))).toBeCloseTo(300, -1);
    expect(footprint.measures!.elongation).toBeLessThan(1.02);
    const [west, south, east, north] = footprint.extent;
    expect(Math.abs(west + east)).toBeLessThan(5);
    expect(Math.abs(south + north)).toBeLessThan(5);
  });

  test('a park without boundary lies about its plots, and without either has none', () => {
    const footprint = footprintOf(setup(30, false), 1)!;
    expect(footprint.outline).toEqual([]);
    expect(footprint.measures).toBeNull();
    expect(footprintOf(setup(30, false, false), 1)).toBeNull();
  });

  test('boundaries are laid over one another about their middles', () => {
    const dataset = setup(30);
    const at = (park: number, degrees = 0, east = 0) => ({ park, degrees, east, north: 0 });
    const areas = overlayOf(dataset, at(0), at(1))!;
    expect(areas.onlySecond).toBeLessThan(100);
    expect(areas.shared / 1e6).toBeCloseTo(1, 1);
    expect(overlayOf(dataset, at(0), at(1, 0, 5000))!.shared).toBe(0);
    expect(overlayOf(dataset, at(0), at(0, 90))!.shared / 4e6).toBeCloseTo(1, 1);
    expect(overlayOf(setup(30, false), at(0), at(1))).toBeNull();
  });
});
