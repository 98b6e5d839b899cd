import { describe, expect, it } from 'vitest';
import type { ZoneCandidate, ZoneQuestion } from '../../domain/zone-candidate';
import { planeToDegrees } from '../../geometry/plane-to-degrees';
import {
  boundsOfView,
  gridStep,
  pathOfGrid,
  pathOfOutlines,
  pathOfRings,
  showsRivers,
  zoneView,
} from './zone-view';

const east = 359_474;
const north = 3_272_217;
const outline = Float64Array.from([
  east,
  north,
  east + 300,
  north,
  east + 300,
  north + 200,
  east,
  north + 200,
]);
const question: ZoneQuestion = {
  file: 'a.geojson',
  given: ['a.geojson'],
  layer: 'a',
  xMin: east,
  xMax: east + 300,
  yMin: north,
  yMax: north + 200,
  candidates: [],
  outlines: [outline],
};
const candidateOf = (zone: number): ZoneCandidate => {
  const centralMeridian = 3 * zone;
  const place = planeToDegrees({ north, east }, { width: 3, centralMeridian })!;
  return { crs: `EPSG:${4509 + zone}`, width: 3, zone, centralMeridian, ...place };
};
const zone36 = candidateOf(36);
const zone35 = candidateOf(35);
/** A square of about a kilometre around the land as it lies in zone 36. */
const park = [
  [zone36.lon - 0.005, zone36.lat - 0.005],
  [zone36.lon + 0.005, zone36.lat - 0.005],
  [zone36.lon + 0.005, zone36.lat + 0.005],
  [zone36.lon - 0.005, zone36.lat + 0.005],
  [zone36.lon - 0.005, zone36.lat - 0.005],
];
const loaded: [number, number, number, number] = [
  zone36.lon - 0.005,
  zone36.lat - 0.005,
  zone36.lon + 0.005,
  zone36.lat + 0.005,
];

describe('where land would lie in a zone', () => {
  it('is shown with what is loaded where that is near, and alone where it is far', () => {
    const near = zoneView(question, zone36, loaded, 2);
    const far = zoneView(question, zone35, loaded, 2);
    const alone = zoneView(question, zone35, null, 2);
    expect(far).toEqual(alone);
    expect(near.east - near.west).toBeGreaterThan(alone.east - alone.west);
    for (const view of [near, alone]) {
      expect(view.west).toBeLessThan(east);
      expect(view.east).toBeGreaterThan(east + 300);
      expect((view.east - view.west) / (view.north - view.south)).toBeCloseTo(2, 9);
    }
  });

  it('is the same where the file has north before east', () => {
    const { xMin, xMax, yMin, yMax } = question;
    const swapped = { ...question, xMin: yMin, xMax: yMax, yMin: xMin, yMax: xMax };
    expect(zoneView(swapped, zone36, loaded, 2)).toEqual(zoneView(question, zone36, loaded, 2));
  });

  it('has the parks that reach into it, and none where the land lies elsewhere', () => {
    const view = zoneView(question, zone36, loaded, 2);
    const path = pathOfRings([park], zone36, view);
    expect(path.match(/L/g)).toHaveLength(4);
    expect(pathOfRings([park], zone35, zoneView(question, zone35, loaded, 2))).toBe('');
    const [west, south] = boundsOfView(view, zone36)!;
    expect(west).toBeLessThan(loaded[0]);
    expect(south).toBeLessThan(loaded[1]);
  });

  it('has the outlines of the file north up', () => {
    const view = { west: east - 100, east: east + 500, south: north - 50, north: north + 250 };
    expect(pathOfOutlines([outline], view)).toBe('M100.0 250.0L400.0 250.0L400.0 50.0L100.0 50.0Z');
  });

  it('has a grid of 500 m, wider where that would be a hatching, and rivers only there', () => {
    const view = { west: 0, east: 2000, south: 0, north: 1000 };
    expect([gridStep(view), showsRivers(view)]).toEqual([500, false]);
    expect(pathOfGrid(view).match(/M/g)).toHaveLength(4 + 2);
    const wide = { west: 0, east: 100_000, south: 0, north: 50_000 };
    expect([gridStep(wide), showsRivers(wide)]).toEqual([5000, true]);
  });
});
