import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { planeToDegrees } from '../geometry/plane-to-degrees';
import { writeCoordinateTxt } from './coordinate-txt';
import { landRows } from './land-rows';

const zone36 = { width: 3, centralMeridian: 108 } as const;

/** The golden file of the format: points as they stand in it, taken to degrees. */
const ring = (...points: [number, number][]) =>
  points.map(([north, east]) => {
    const { lon, lat } = planeToDegrees({ north, east: east - 36_000_000 }, zone36)!;
    return [lon, lat];
  });
const shell = ring(
  [3272217.3, 36359474.1],
  [3272207.3, 36359774.1],
  [3272427.3, 36359784.1],
  [3272417.3, 36359484.1],
  [3272217.3, 36359474.1],
);
const hole = ring(
  [3272280, 36359560],
  [3272330, 36359560],
  [3272330, 36359620],
  [3272280, 36359620],
  [3272280, 36359560],
);

describe('a coordinate TXT', () => {
  const dataset = datasetFromRows({
    plots: [
      {
        id: 'DK-001',
        name: '示例,地块@一',
        landUseName: '工业用地',
        landUseCode: '100101',
        dataDate: '2025-06-15',
        source: '示例',
        multiPolygon: [[shell, hole]],
      },
      { id: 'DK-002', dataDate: '2025-06-15', source: '示例' },
    ],
  });
  const land = landRows(dataset, 'plots', (_, field) => field);
  const day = parseIsoDay('2026-11-22')!;
  const checkpoint = async () => {};

  it('has the lines of the format', async () => {
    const { files, notes } = await writeCoordinateTxt(land, { encoding: 'gbk', day }, checkpoint);
    expect(new TextDecoder('gb18030').decode(files[0]!.bytes).split('\r\n')).toEqual([
      '[属性描述]',
      '格式版本号=1.01版本',
      '数据产生单位=示例',
      '数据产生日期=2025-06-15',
      '坐标系=2000国家大地坐标系',
      '几度分带=3',
      '投影类型=高斯克吕格',
      '计量单位=米',
      '带号=36',
      '精度=0.001',
      '转换参数=,,,,,,',
      '[地块坐标]',
      '10,6.0000,DK-001,示例，地块＠一,面,,工业用地,100101,@',
      'J1,1,3272217.300,36359474.100',
      'J2,1,3272207.300,36359774.100',
      'J3,1,3272427.300,36359784.100',
      'J4,1,3272417.300,36359484.100',
      'J1,1,3272217.300,36359474.100',
      'J5,2,3272280.000,36359560.000',
      'J6,2,3272330.000,36359560.000',
      'J7,2,3272330.000,36359620.000',
      'J8,2,3272280.000,36359620.000',
      'J5,2,3272280.000,36359560.000',
      '',
    ]);
    expect(notes).toEqual([
      { code: 'without-shape', count: 1 },
      { code: 'signs-replaced', count: 1 },
    ]);
  });

  it('is dated by the day of writing where the plots have none in common', async () => {
    const alone = datasetFromRows({ plots: [{ id: 'A', multiPolygon: [[shell]] }] });
    const rows = landRows(alone, 'plots', (_, field) => field);
    const { files } = await writeCoordinateTxt(rows, { encoding: 'utf-8', day }, checkpoint);
    const [file] = files;
    expect(new TextDecoder().decode(file!.bytes)).toContain('数据产生日期=2026-11-22\r\n');
  });
});
