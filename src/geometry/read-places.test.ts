import { describe, expect, it } from 'vitest';
import { projectToPlane, standardZone } from './gauss-krueger';
import { readPlaces } from './read-places';

const zone = { width: 3 as const, centralMeridian: 108 };
const near = (place: readonly number[] | undefined, lon: number, lat: number) => {
  expect(place![0]).toBeCloseTo(lon, 8);
  expect(place![1]).toBeCloseTo(lat, 8);
};

describe('a typed list of places', () => {
  it.each([
    '106.68, 29.61',
    '29.61 106.68',
    '106.68\t29.61',
    '106.68，29.61',
    'J1 106.68 29.61',
    '1, 106.68, 29.61',
    'J12、106.68，29.61',
  ])('reads %j', (line) => {
    expect(readPlaces(line, zone)).toEqual({ places: [[106.68, 29.61]], faults: [] });
  });

  it('reads degrees with minutes and seconds', () => {
    near(readPlaces('J3 29°36′36″N 106°40′48″E', zone).places[0], 106.68, 29.61);
  });

  it('reads X and Y with the zone before Y, in either order, and thin spaces', () => {
    const { north, east } = projectToPlane(106.68, 29.61, standardZone(106.68));
    for (const line of [
      `${north} ${36e6 + east}`,
      `${36e6 + east}, ${north}`,
      `J3,${north},${36e6 + east}`,
    ]) {
      const { places, faults } = readPlaces(line, zone);
      expect(faults).toEqual([]);
      near(places[0], 106.68, 29.61);
    }
  });

  it('reads X and Y without a prefix in the given zone', () => {
    const { north, east } = projectToPlane(106.68, 29.61, zone);
    near(readPlaces(`${north} ${east}`, zone).places[0], 106.68, 29.61);
  });

  it('opens a ring that was closed, and passes over empty lines', () => {
    const text = '106 29\n\n106.1 29\n106.1 29.1\n106 29\n';
    expect(readPlaces(text, zone).places).toHaveLength(3);
  });

  it.each([
    ['106.68', 'two-numbers'],
    ['abc', 'two-numbers'],
    ['106.68 95', 'out-of-range'],
    ['3278255 99372620', 'out-of-range'],
    ['5 500000000', 'out-of-range'],
  ])('tells that %j is none', (line, reason) => {
    expect(readPlaces(`106 29\n${line}`, zone)).toEqual({
      places: [[106, 29]],
      faults: [{ line: 2, text: line, reason }],
    });
  });
});
