import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { IssueCollector } from '../issue-collector';
import { chineseCrs } from './chinese-crs';
import { crsOfPrj, crsOfWkt } from './prj';

const spheroids = {
  'GCS_China_Geodetic_Coordinate_System_2000/D_China_2000': 'CGCS2000",6378137.0,298.257222101',
  'GCS_Xian_1980/D_Xian_1980': 'Xian_1980",6378140.0,298.257',
  'GCS_Beijing_1954/D_Beijing_1954': 'Krasovsky_1940",6378245.0,298.3',
  'GCS_WGS_1984/D_WGS_1984': 'WGS_1984",6378137.0,298.257223563',
};
type Gcs = keyof typeof spheroids;
const [cgcs2000, xian, beijing, wgs84] = Object.keys(spheroids) as [Gcs, Gcs, Gcs, Gcs];

function gcs(names: Gcs) {
  const [name, datum] = names.split('/');
  return `GEOGCS["${name}",DATUM["${datum}",SPHEROID["${spheroids[names]}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
}

function projected(
  name: string,
  names: Gcs,
  projection: string,
  parameters: Record<string, number>,
  unit = '"Meter",1.0',
) {
  const list = Object.entries(parameters).map(([key, value]) => `PARAMETER["${key}",${value}]`);
  return `PROJCS["${name}",${gcs(names)},PROJECTION["${projection}"],${list.join(',')},UNIT[${unit}]]`;
}

function gk(name: string, names: Gcs, meridian: number, easting: number, scale = 1) {
  return projected(name, names, 'Gauss_Kruger', {
    False_Easting: easting,
    False_Northing: 0,
    Central_Meridian: meridian,
    Scale_Factor: scale,
    Latitude_Of_Origin: 0,
  });
}

describe('crsOfWkt', () => {
  it.each([
    [gcs(cgcs2000), 'EPSG:4490'],
    [gcs(wgs84), 'EPSG:4326'],
    [gcs(xian), 'EPSG:4610'],
    [gcs(beijing), 'EPSG:4214'],
    [gk('CGCS2000_3_Degree_GK_Zone_36', cgcs2000, 108, 36500000), 'EPSG:4524'],
    [gk('CGCS2000_3_Degree_GK_CM_108E', cgcs2000, 108, 500000), 'EPSG:4545'],
    [gk('CGCS2000_3_Degree_GK_CM_105E', cgcs2000, 105, 500000), 'EPSG:4544'],
    [gk('CGCS2000_GK_Zone_18', cgcs2000, 105, 18500000), 'EPSG:4496'],
    [gk('CGCS2000_GK_CM_105E', cgcs2000, 105, 500000), 'EPSG:4507'],
    [gk('Xian_1980_3_Degree_GK_Zone_36', xian, 108, 36500000), 'EPSG:2360'],
    [gk('Xian_1980_3_Degree_GK_CM_108E', xian, 108, 500000), 'EPSG:2381'],
    [gk('Xian_1980_GK_Zone_18', xian, 105, 18500000), 'EPSG:2332'],
    [gk('Beijing_1954_3_Degree_GK_Zone_36', beijing, 108, 36500000), 'EPSG:2412'],
    [gk('Beijing_1954_GK_Zone_18', beijing, 105, 18500000), 'EPSG:21418'],
    // The parameters are what the coordinates were computed with, whatever the name says.
    [gk('CGCS2000_3_Degree_GK_Zone_36', cgcs2000, 105, 500000), 'EPSG:4544'],
    [
      projected('WGS_1984_UTM_Zone_48N', wgs84, 'Transverse_Mercator', {
        False_Easting: 500000,
        False_Northing: 0,
        Central_Meridian: 105,
        Scale_Factor: 0.9996,
        Latitude_Of_Origin: 0,
      }),
      'EPSG:32648',
    ],
    [
      projected('WGS_1984_Web_Mercator_Auxiliary_Sphere', wgs84, 'Mercator_Auxiliary_Sphere', {
        Central_Meridian: 0,
      }),
      'EPSG:3857',
    ],
    ['EPSG:4524', 'EPSG:4524'],
    [
      'PROJCRS["CGCS2000 / 3-degree Gauss-Kruger CM 108E",BASEGEOGCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]]],CONVERSION["x",METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",108],PARAMETER["Scale factor at natural origin",1],PARAMETER["False easting",500000],PARAMETER["False northing",0]],CS[Cartesian,2],AXIS["northing",north],AXIS["easting",east],LENGTHUNIT["metre",1],ID["EPSG",4545]]',
      'EPSG:4545',
    ],
    [`COMPD_CS["with heights",${gk('x', cgcs2000, 108, 500000)},VERT_CS["h"]]`, 'EPSG:4545'],
  ])('%s', (wkt, crs) => {
    expect(crsOfWkt(wkt)).toMatchObject({ crs, problem: null });
  });

  it('knows all zones of the three datums', () => {
    for (const [names, codes] of [
      [cgcs2000, [4491, 4554]],
      [xian, [2327, 2390]],
      [beijing, [2401, 2442]],
    ] as const)
      for (let epsg = codes[0]; epsg <= codes[1]; epsg++) {
        const { zone, zoneNumber, hasPrefix } = chineseCrs(epsg)!;
        const name = zone.width === 3 ? 'x_3_Degree_GK' : 'x_GK';
        const easting = 500000 + (hasPrefix ? zoneNumber * 1e6 : 0);
        expect(crsOfWkt(gk(name, names, zone.centralMeridian, easting)).crs).toBe(`EPSG:${epsg}`);
      }
  });

  it.each([
    gk('city', cgcs2000, 106.5, 500000),
    gk('scaled', cgcs2000, 108, 500000, 0.9999),
    projected('lcc', cgcs2000, 'Lambert_Conformal_Conic', {
      False_Easting: 0,
      False_Northing: 0,
      Central_Meridian: 105,
      Standard_Parallel_1: 25,
      Standard_Parallel_2: 47,
      Latitude_Of_Origin: 0,
    }),
    projected('albers', cgcs2000, 'Albers', {
      False_Easting: 100000,
      False_Northing: 0,
      Central_Meridian: 105,
      Standard_Parallel_1: 25,
      Standard_Parallel_2: 47,
      Latitude_Of_Origin: 0,
    }),
    projected(
      'feet',
      wgs84,
      'Transverse_Mercator',
      {
        False_Easting: 1640416.6667,
        False_Northing: 0,
        Central_Meridian: 106,
        Scale_Factor: 1,
        Latitude_Of_Origin: 0,
      },
      '"Foot_US",0.304800609601219',
    ),
  ])('gives a proj4 definition that computes what proj4 makes of the text itself: %s', (wkt) => {
    const { crs } = crsOfWkt(wkt);
    expect(crs).toMatch(/^\+proj=/);
    const [x, y] = proj4('WGS84', crs!).forward([106.55, 29.56]) as [number, number];
    const [wantX, wantY] = proj4('WGS84', wkt).forward([106.55, 29.56]) as [number, number];
    expect(x).toBeCloseTo(wantX, 3);
    expect(y).toBeCloseTo(wantY, 3);
  });

  it.each([
    [projected('odd', cgcs2000, 'Krovak', { Central_Meridian: 1 }), 'prj-projection-unknown'],
    ['LOCAL_CS["重庆独立坐标系",UNIT["Meter",1.0]]', 'prj-local'],
    ['Projection TRANSVERSE\nUnits METERS', 'prj-unreadable'],
    [`PROJCS[${'['.repeat(5000)}`, 'prj-unreadable'],
  ])('tells what it does not understand', (wkt, problem) => {
    expect(crsOfWkt(wkt)).toMatchObject({ crs: null, problem });
    const issues = new IssueCollector('a.shp');
    expect(crsOfPrj(new TextEncoder().encode(wkt), issues)).toBe(null);
    expect(issues.list().map(({ code }) => code)).toEqual([problem]);
  });

  it('warns of an old datum that only a definition can hold', () => {
    const wkt = gk('city', xian, 106.5, 500000);
    expect(crsOfWkt(wkt)).toMatchObject({ problem: 'datum-not-cgcs2000', about: 'Xian 1980' });
  });

  it('survives 2,000 mutated texts', () => {
    const base = new TextEncoder().encode(
      gk('CGCS2000_3_Degree_GK_Zone_36', cgcs2000, 108, 36500000),
    );
    for (const bytes of mutations(base, 2000, 0, 3)) {
      const crs = crsOfPrj(bytes, new IssueCollector('a.shp'));
      expect(crs === null || /^(?:EPSG:\d+|CRS84|\+proj=)/.test(crs)).toBe(true);
    }
  });
});
