import { describe, expect, it } from 'vitest';
import {
  encoder,
  golden,
  load,
  readBytes,
  utf16,
} from '../../../data/fixtures/coordinate-txt-setup';
import { plainRows, plainShape, planeAreaOf } from '../../../data/fixtures/plain-rows';
import { buildPolygons } from '../../geometry/build-polygons';
import { ellipsoidalAreas } from '../../geometry/ellipsoidal-area';
import { reproject } from '../reproject';
import { coordinateTxt } from './coordinate-txt';

describe('golden file', () => {
  const variants: [string, Uint8Array, string][] = [
    ['GBK', load('coordinate-txt/coordinate-golden-gbk.txt'), 'gb18030'],
    ['UTF-8', load('coordinate-txt/coordinate-golden-utf8.txt'), 'utf-8'],
    ['UTF-8 with mark', encoder.encode(`\ufeff${golden}`), 'utf-8'],
    ['UTF-16', utf16(golden), 'utf-16le'],
    ['CRLF', encoder.encode(golden.replaceAll('\n', '\r\n')), 'utf-8'],
    [
      'full-width commas and spaces',
      encoder.encode(golden.replace(/,(?=.*\n)/g, '，\u3000').replaceAll('@', '＠')),
      'utf-8',
    ],
    ['no sections', encoder.encode(golden.replace(/\[.*\]\n/g, '')), 'utf-8'],
    [
      'no closing points',
      encoder.encode(
        golden
          .replace('10,6.0', '8,6.0')
          .replace('5,1.5', '4,1.5')
          .replace(/(J1,.*\n(?:J[2-4],.*\n)+)J1,.*\n/g, '$1')
          .replace(/(J8.*\n)J5.*\n/, '$1'),
      ),
      'utf-8',
    ],
    ['numbers without J', encoder.encode(golden.replace(/^J/gm, '')), 'utf-8'],
    [
      'J starts anew in each ring',
      encoder.encode(golden.replace(/^J([5-8]),2/gm, (_, n) => `J${n - 4},2`)),
      'utf-8',
    ],
    [
      'the line of headings',
      encoder.encode(
        golden.replace(
          '[地块坐标]\n',
          '[地块坐标]\n界址点数,地块面积(公顷),地块编号,地块名称,记录图形属性(面),图幅号,地块用途,地类编码,@\n',
        ),
      ),
      'utf-8',
    ],
    [
      'areas with their unit',
      encoder.encode(golden.replace(',6.0000,', ',6.0000公顷,').replace(',1.5000,', ',1.5 公顷,')),
      'utf-8',
    ],
  ];

  it.each(variants)('%s', async (_, bytes, encoding) => {
    expect(coordinateTxt.sniff(bytes, 'x')).toBe(true);
    const { layer, issues } = await readBytes(bytes);
    expect(issues).toEqual([]);
    expect(layer.encoding!.encoding).toBe(encoding);
    expect(layer).toMatchObject({ crs: 'EPSG:4524', rowCount: 2 });
    const common = { 数据日期: '2025-6-15', 数据来源: '示例' };
    expect(plainRows(layer)).toEqual([
      {
        地块编号: 'DK-001',
        地块名称: '示例地块一',
        '地块面积(公顷)': 6,
        地块用途: '工业用地',
        地类编码: '100101',
        ...common,
      },
      {
        地块编号: 'DK-002',
        地块名称: '示例地块二',
        '地块面积(公顷)': 1.5,
        地块用途: '物流仓储用地',
        地类编码: '1101',
        ...common,
      },
    ]);
    expect(plainShape(layer, 0).parts[0]!.map((ring) => ring.length)).toEqual([5, 5]);
    expect(plainShape(layer, 0).parts[0]![0]![0]).toEqual([36359474.1, 3272217.3]);
    expect(planeAreaOf(layer, 0)).toBeCloseTo(60_000, 6);
    expect(planeAreaOf(layer, 1)).toBeCloseTo(15_000, 6);
    const projected = await reproject(layer);
    expect(projected.issues).toEqual([]);
    const shapes = buildPolygons(projected.layer.geometry, () => true).polygons;
    const [first, second] = ellipsoidalAreas(shapes);
    expect(first).toBeCloseTo(59_970.849, 2);
    expect(second).toBeCloseTo(14_992.758, 2);
    const [lon, lat] = plainShape(projected.layer, 1).parts[0]![0]![0]!;
    expect(lon).toBeCloseTo(106.555388854, 9);
    expect(lat).toBeCloseTo(29.562608724, 9);
  });
});

describe('three plots', () => {
  it('has what the form can hold', async () => {
    const { layer, issues } = await readBytes(load('three-plots.txt'));
    expect(issues).toEqual([]);
    expect(layer).toMatchObject({ crs: 'EPSG:4524', rowCount: 3 });
    expect(plainRows(layer).map((row) => row.地块编号)).toEqual(['SP-001', 'SP-002', 'SP-003']);
    const parts = [0, 1, 2].map((row) => plainShape(layer, row).parts.map((part) => part.length));
    expect(parts).toEqual([[1], [2], [1, 1]]);
  });
});
