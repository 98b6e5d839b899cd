import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectToPlane, standardZone, zoneNumber } from './gauss-krueger';
import { parseCoordinates } from './parse-coordinates';

const near = { lon: 106.55, lat: 29.56 };
const zones = [36, 35, 37].map((number) => ({ width: 3 as const, centralMeridian: 3 * number }));
const read = (text: string) => parseCoordinates(text, zones, near);

describe('parseCoordinates', () => {
  it.each([
    '106.55,29.56',
    '106.55 29.56',
    '29.56, 106.55',
    '29.56N 106.55E',
    'N29.56° E106.55°',
    '东经106.55° 北纬29.56°',
    '北纬29.56度，东经106.55度',
    '经度：106.55；纬度：29.56',
    'lon=106.55 lat=29.56',
    'lat: 29.56, lng: 106.55',
    '１０６．５５，２９．５６',
    '106°33′00″ 29°33′36″',
    '106°33\'00"E, 29°33\'36"N',
    "106°33'0'' 29°33'36''",
    '东经106度33分00秒北纬29度33分36秒',
    '１０６°３３′００″Ｅ，２９°３３′３６″Ｎ',
    '106°33′ 29°33.6′',
    '106 33 00 29 33 36',
    '29 33 36 106 33 00',
    '(106.55, 29.56)',
    '+106.55、+29.56',
    '29.560000° N106.550000° E'.replace('N', ' N '),
  ])('reads degrees: %s', (text) => {
    const [place] = read(text);
    expect(place?.lon).toBeCloseTo(106.55, 9);
    expect(place?.lat).toBeCloseTo(29.56, 9);
    expect(place?.read.kind).toBe('degrees');
  });

  it('tells which came first', () => {
    expect(read('106.55,29.56')).toMatchObject([{ read: { first: 'lon' } }]);
    expect(read('29.56,106.55')).toMatchObject([{ read: { first: 'lat' } }]);
  });

  it('offers both orders where both are possible, the nearer first', () => {
    const both = parseCoordinates('44.1 87.6', [], { lon: 87, lat: 44 });
    expect(both).toMatchObject([
      { lon: 87.6, lat: 44.1 },
      { lon: 44.1, lat: 87.6 },
    ]);
  });

  it('keeps to the labels', () => {
    expect(parseCoordinates('E30 N40', [], near)).toMatchObject([{ lon: 30, lat: 40 }]);
    expect(read('N106.55 E29.56')).toEqual([]);
    expect(read('西经106.55 南纬29.56')).toMatchObject([{ lon: -106.55, lat: -29.56 }]);
  });

  /** domain §4.3: lon, lat → X north, Y east with the zone before it. */
  const vectors = [
    [106.55, 29.56, 3272217.2986, 36359474.0867],
    [105.93, 29.35, 3248422.1316, 35590313.3053],
    [108.4, 30.81, 3409977.8715, 36538277.3866],
    [110.1, 31.3, 3464585.5762, 37414314.794],
    [104.63, 30.13, 3334582.1444, 35464346.5748],
  ] as const;

  it.each(vectors)('reads X and Y with the zone: %s %s', (lon, lat, x, y) => {
    for (const [text, first] of [
      [`${x} ${y}`, 'north'],
      [`${y},${x}`, 'east'],
      [`X=${x} Y=${y}`, 'north'],
      [`X:${y}，Y:${x}`, 'east'],
    ] as const) {
      const [place, ...more] = read(text);
      expect(more).toEqual([]);
      expect(place!.lon).toBeCloseTo(lon, 8);
      expect(place!.lat).toBeCloseTo(lat, 8);
      expect(place!.read).toMatchObject({ kind: 'plane', first, hasPrefix: true });
    }
  });

  it('reads X and Y without the zone in a zone of the data, the nearest first', () => {
    const places = read('3272217.2986 359474.0867');
    expect(places).toHaveLength(3);
    expect(places[0]!.lon).toBeCloseTo(106.55, 8);
    expect(places[0]!.read).toMatchObject({ zoneNumber: 36, hasPrefix: false });
    expect(parseCoordinates('3272217.2986 359474.0867', [], near)).toEqual([]);
  });

  it('reads 6° zones', () => {
    const plane = projectToPlane(106.55, 29.56, { width: 6, centralMeridian: 105 });
    const [place] = read(`${plane.north} ${18e6 + plane.east}`);
    expect(place!.lon).toBeCloseTo(106.55, 8);
    expect(place!.read).toMatchObject({ zone: { width: 6, centralMeridian: 105 }, zoneNumber: 18 });
  });

  it.each([
    'X 3\u2009272\u2009217.3 Y 36\u2009359\u2009474.1',
    '3,272,217.3 36,359,474.1',
    '３２７２２１７．３　３６３５９４７４．１',
  ])('reads grouped and full-width numbers: %s', (text) => {
    expect(read(text)[0]!.lon).toBeCloseTo(106.55, 5);
  });

  it.each([
    '',
    '106.55',
    'QY-014',
    '示例企业 001',
    '2026-10-31',
    '106.55 29.56 30',
    '200 29.56',
    '106.55 95',
    '106°61′ 29°33′',
    '106°33′60″ 29°33′36″',
    '3272217 24359474',
    '3272217 46359474',
    '3272217 36959474',
    '-3272217 36359474',
    '5001 2023',
    'E106.55 E29.56',
    '106.55E 29.56E',
  ])('finds no place in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads back what it projects, with and without the zone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 97, max: 122, noNaN: true }),
        fc.double({ min: 18, max: 53, noNaN: true }),
        (lon, lat) => {
          const zone = standardZone(lon);
          const { north, east } = projectToPlane(lon, lat, zone);
          const prefix = zoneNumber(zone)! * 1e6;
          for (const y of [east, prefix + east]) {
            const [place] = parseCoordinates(`${north.toFixed(4)} ${y.toFixed(4)}`, [zone], null);
            expect(place!.lon).toBeCloseTo(lon, 8);
            expect(place!.lat).toBeCloseTo(lat, 8);
          }
        },
      ),
    );
  });
});
