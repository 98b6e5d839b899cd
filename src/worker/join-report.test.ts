import { describe, expect, it } from 'vitest';
import {
  fileOf,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import type { JoinReport } from '../domain/join-report';
import type { FileInput } from './load-messages';
import { Session } from './session';

/** Squares of 0.001° side by side: about 10,700 m² each. */
function mapOf(rows: readonly (Record<string, unknown> | null)[]): FileInput {
  const features = rows.map((properties, i) => {
    const [west, east] = [106.5 + i * 0.002, 106.501 + i * 0.002];
    const ring = [
      [west, 29.5],
      [east, 29.5],
      [east, 29.501],
      [west, 29.501],
      [west, 29.5],
    ];
    return properties === null
      ? { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: ring[0] } }
      : { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return fileOf('map.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
}

async function reportOf(
  map: readonly (Record<string, unknown> | null)[],
  ledger: string,
  tolerance = 0.5,
) {
  const session = new Session();
  await session.load([mapOf(map), fileOf('ledger.csv', ledger)], { sample: false, question }, tell);
  return { session, report: session.joinReport(0, tolerance)! };
}

const of = ({ rows }: JoinReport, group: string) => rows.filter((row) => row.group === group);
const id = (number: string, more = {}) => ({ 地块编号: number, 地类编码: '100101', ...more });

describe('the report of a join', () => {
  it('has every row of the table and every shape of the map in one group', async () => {
    const { report } = await reportOf(
      [id('A-1001'), id('A-1002'), id('A-1002'), id('A-1003'), null],
      '地块编号,使用权人\nA-1001,甲\nａ 1002,乙\nA-1001,丙\nA-1009,丁\n,戊\n',
    );
    expect(report.tableTally).toEqual({ rows: 5, matched: 2, only: 2, repeated: 1, unused: 0 });
    expect(report.mapTally).toEqual({ rows: 5, matched: 2, only: 1, repeated: 1, unused: 1 });
    const keysOf = (group: string) =>
      of(report, group).map(({ tableKey, mapKey }) => [tableKey, mapKey]);
    expect(keysOf('matched')).toEqual([
      ['A-1001', 'A-1001'],
      ['ａ 1002', 'A-1002'],
    ]);
    expect(of(report, 'matched').map(({ remark }) => remark)).toEqual([
      { kind: 'how', how: 'exact' },
      { kind: 'how', how: 'normalised' },
    ]);
    expect(keysOf('onlyInTable')).toEqual([
      ['A-1009', null],
      [null, null],
    ]);
    expect(keysOf('onlyOnMap')).toEqual([[null, 'A-1003']]);
    expect(
      of(report, 'repeated').map(({ tableRow, mapRow, remark }) => [tableRow, mapRow, remark]),
    ).toEqual([
      [3, null, { kind: 'repeats', firstRow: 1 }],
      [null, 3, { kind: 'repeats', firstRow: 2 }],
    ]);
    expect(of(report, 'unused').map(({ mapRow }) => mapRow)).toEqual([5]);
  });

  it('leads to the plots, and shows the values of rows that have none on the map', async () => {
    const { session, report } = await reportOf(
      [id('A-1001')],
      '地块编号,使用权人\nA-1001,甲\nA-1009,丁\n',
    );
    const [met] = of(report, 'matched');
    expect(session.plotDetails(met!.plot!).fields).toMatchObject({ id: 'A-1001', holder: '甲' });
    expect(met!.hasShape).toBe(true);
    const [only] = of(report, 'onlyInTable');
    expect(session.plotDetails(only!.plot!).fields).toMatchObject({ id: 'A-1009', holder: '丁' });
    expect(only).toMatchObject({
      hasShape: false,
      remark: {
        kind: 'values',
        values: [
          ['地块编号', 'A-1009'],
          ['使用权人', '丁'],
        ],
      },
    });
  });

  it('tells areas that differ by more than the tolerance, on both sides of it', async () => {
    const { session } = await reportOf([id('A-1001')], '地块编号,合同面积(平方米)\nA-1001,10000\n');
    const [row] = of(session.joinReport(0, 0)!, 'areaDiffers');
    const remark = row!.remark as { percent: number; mapSquareMeters: number };
    expect(remark.percent).toBeCloseTo(
      (100 * (10_000 - remark.mapSquareMeters)) / remark.mapSquareMeters,
      9,
    );
    const limit = Math.abs(remark.percent);
    expect(of(session.joinReport(0, limit * 0.9999)!, 'areaDiffers')).toHaveLength(1);
    expect(of(session.joinReport(0, limit * 1.0001)!, 'areaDiffers')).toHaveLength(0);
  });

  it('says that areas were not looked at where the table has none', async () => {
    const { report } = await reportOf([id('A-1001')], '地块编号,使用权人\nA-1001,甲\n');
    expect(report.notChecked).toEqual(['areaDiffers']);
    const asked = await reportOf([id('A-1001')], '地块编号,合同面积\nA-1001,10000\n');
    expect(asked.report.notChecked).toEqual(['areaDiffers']);
  });

  it('tells dates out of order and codes that are not known', async () => {
    const { report } = await reportOf(
      [id('A-1001'), { 地块编号: 'A-1002', 地类编码: '999' }],
      '地块编号,状态,供地日期,实际动工日期\nA-1001,在建,2020-05-01,2020-05-01\nA-1002,不明白,2020-05-02,2020-05-01\n',
    );
    expect(of(report, 'datesOutOfOrder').map(({ tableKey, remark }) => [tableKey, remark])).toEqual(
      [
        [
          'A-1002',
          {
            kind: 'dates',
            earlier: 'supplyDate',
            earlierDay: '2020-05-02',
            later: 'actualStart',
            laterDay: '2020-05-01',
          },
        ],
      ],
    );
    expect(of(report, 'unknownCodes').map(({ tableKey, remark }) => [tableKey, remark])).toEqual([
      ['A-1002', { kind: 'code', field: 'statedStatus', text: '不明白' }],
      ['A-1002', { kind: 'code', field: 'landUseCode', text: '999' }],
    ]);
  });

  it('joins similar keys when they are accepted, keeps that, and takes it back', async () => {
    const { session, report } = await reportOf(
      [id('A-1001'), id('A-1002')],
      '地块编号,使用权人\nA-1001,甲\nA-1002-1,乙\n',
    );
    expect(report.possible).toEqual([
      {
        by: 'suffix',
        tableRow: 2,
        mapRow: 2,
        tableKey: 'A-1002-1',
        mapKey: 'A-1002',
        isOnly: true,
      },
    ]);
    expect(report.tableTally.matched).toBe(1);
    const first = session.kept();
    const matches = { 'A-1002-1': 'A-1002' };
    const { loaded } = await session.setMatches(1, matches, question, tell);
    const after = session.joinReport(0, 0.5)!;
    expect(after.tableTally).toMatchObject({ matched: 2, only: 0 });
    expect(after.possible).toEqual([]);
    expect(of(after, 'matched')[1]!.remark).toEqual({ kind: 'how', how: 'accepted' });
    expect(loaded!.snapshot.joins[0]).toMatchObject({ met: 2, accepted: 1 });
    expect(session.kept()[1]!.layers[0]).toMatchObject({ matches });
    await session.returnTo(loaded!.version - 1, question, tell);
    expect(session.joinReport(0, 0.5)!.tableTally.matched).toBe(1);
    expect(session.kept()).toEqual(first);
  });
});
