import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { chineseCrs, chineseCrsOfPrefix, datumName } from './chinese-crs';
import { crsFromMember, crsFromText, projectionOf } from './crs';

describe('crsFromText', () => {
  it.each([
    ['urn:ogc:def:crs:EPSG::4524', 'EPSG:4524'],
    ['urn:ogc:def:crs:EPSG:6.18.3:4524', 'EPSG:4524'],
    ['urn:x-ogc:def:crs:EPSG:4524', 'EPSG:4524'],
    ['EPSG:4524', 'EPSG:4524'],
    ['epsg:4524', 'EPSG:4524'],
    [' EPSG::4524 ', 'EPSG:4524'],
    ['4524', 'EPSG:4524'],
    ['http://www.opengis.net/def/crs/EPSG/0/4524', 'EPSG:4524'],
    ['http://www.opengis.net/gml/srs/epsg.xml#4524', 'EPSG:4524'],
    ['https://spatialreference.org/ref/epsg/4524/proj4/', 'EPSG:4524'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'CRS84'],
    ['urn:ogc:def:crs:OGC::CRS84', 'CRS84'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'CRS84'],
    ['OGC:CRS84', 'CRS84'],
    ['CGCS2000 / 3-degree Gauss-Kruger zone 36', 'EPSG:4524'],
    ['CGCS2000 / 3-degree Gauss-Kruger CM 108E', 'EPSG:4545'],
    ['CGCS2000_3_Degree_GK_Zone_36', 'EPSG:4524'],
    ['CGCS2000_3_Degree_GK_CM_108E', 'EPSG:4545'],
    ['CGCS2000_GK_Zone_18', 'EPSG:4496'],
    ['CGCS2000_GK_CM_105E', 'EPSG:4507'],
    ['CGCS2000 / Gauss-Kruger CM 105E', 'EPSG:4507'],
    ['GCS_China_Geodetic_Coordinate_System_2000', 'EPSG:4490'],
    ['CGCS2000', 'EPSG:4490'],
    ['Xian_1980_3_Degree_GK_Zone_36', 'EPSG:2360'],
    ['Xian 1980 / 3-degree Gauss-Kruger CM 108E', 'EPSG:2381'],
    ['Beijing_1954_3_Degree_GK_CM_108E', 'EPSG:2433'],
    ['Beijing_1954_GK_Zone_18', 'EPSG:21418'],
    ['Beijing_1954_GK_Zone_18N', 'EPSG:21458'],
    ['GCS_Xian_1980', 'EPSG:4610'],
    ['WGS 84', 'EPSG:4326'],
    ['WGS_1984_UTM_Zone_48N', 'EPSG:32648'],
    ['WGS 84 / UTM zone 48N', 'EPSG:32648'],
    ['WGS 84 / Pseudo-Mercator', 'EPSG:3857'],
    ['CGCS2000_3_Degree_GK_CM_107E', 'CGCS2000_3_Degree_GK_CM_107E'],
    ['local grid of the works', 'local grid of the works'],
    ['__proto__', '__proto__'],
  ])('reads %s as %s', (text, expected) => {
    expect(crsFromText(text)).toBe(expected);
  });
});

describe('crsFromMember', () => {
  it.each([
    ['{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4524"}}', 'EPSG:4524', true],
    ['{"type":"EPSG","properties":{"code":4524}}', 'EPSG:4524', true],
    ['{"type":"EPSG","properties":{"code":"4524"}}', 'EPSG:4524', true],
    [
      '{"type":"link","properties":{"href":"http://spatialreference.org/ref/epsg/4524/"}}',
      'EPSG:4524',
      true,
    ],
    ['"EPSG:4524"', 'EPSG:4524', true],
    ['null', null, true],
    ['{}', null, false],
    ['[]', null, false],
    ['{"type":"name","properties":null}', null, false],
    ['{"type":"name","properties":{"name":12}}', null, false],
  ])('%s', (json, crs, isUnderstood) => {
    expect(crsFromMember(json)).toEqual({ crs, isUnderstood });
  });
});

describe('projectionOf', () => {
  it('agrees with the EPSG list on every Chinese zone, apart from datum shifts', async () => {
    const { default: index } = await import('epsg-index/all.json');
    const ranges = [
      [4491, 4554],
      [2327, 2390],
      [2401, 2442],
      [21413, 21423],
      [21453, 21463],
    ] as const;
    let count = 0;
    for (const [first, last] of ranges)
      for (let epsg = first; epsg <= last; epsg++) {
        const [x, y] = [
          chineseCrs(epsg)!.hasPrefix ? chineseCrs(epsg)!.zoneNumber * 1e6 + 4e5 : 4e5,
          3.3e6,
        ];
        const theirs = index[String(epsg)]!.proj4!.replace(/\+towgs84=\S+/, '');
        const [lon, lat] = proj4(theirs, '+proj=longlat +ellps=GRS80 +no_defs', [x, y]);
        const ours = proj4(
          (await projectionOf(`EPSG:${epsg}`))!,
          '+proj=longlat +ellps=GRS80 +no_defs',
          [x, y],
        );
        expect(ours[0]).toBeCloseTo(lon!, 11);
        expect(ours[1]).toBeCloseTo(lat!, 11);
        count++;
      }
    expect(count).toBe(64 + 64 + 42 + 11 + 11);
  });

  it('finds any other code in the list, and null for codes nobody knows', async () => {
    expect(await projectionOf('EPSG:32648')).toContain('+zone=48');
    expect(await projectionOf('EPSG:2154')).toContain('+proj=lcc');
    expect(await projectionOf('EPSG:999999')).toBeNull();
    expect(await projectionOf('local grid')).toBeNull();
    expect(await projectionOf('constructor')).toBeNull();
  });
});

describe('chineseCrsOfPrefix', () => {
  it.each([
    [12, undefined],
    [13, 4491],
    [23, 4501],
    [24, undefined],
    [25, 4513],
    [45, 4533],
    [46, undefined],
  ])('zone %i', (zone, epsg) => {
    expect(chineseCrsOfPrefix(zone)?.epsg).toBe(epsg);
  });
});

describe('datumName', () => {
  it.each([
    [4610, 'Xian 1980'],
    [2326, null],
    [2327, 'Xian 1980'],
    [2390, 'Xian 1980'],
    [2401, 'Beijing 1954'],
    [4214, 'Beijing 1954'],
    [4555, 'New Beijing'],
    [4490, null],
    [4524, null],
    [4326, null],
  ])('EPSG:%i', (epsg, name) => {
    expect(datumName(epsg)).toBe(name);
  });
});
