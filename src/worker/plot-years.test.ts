import { describe, expect, it } from 'vitest';
import {
  fileOf,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import { Session } from './session';

const ring = [
  [106.5, 29.6],
  [106.501, 29.6],
  [106.501, 29.601],
  [106.5, 29.601],
  [106.5, 29.6],
];
const plots = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {
        地块编号: 'A-01',
        标准地: '是',
        '合同面积(平方米)': 10_000,
        约定达产日期: '2023-01-01',
        '约定土地税收(元/平方米)': 120,
      },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
  ],
});
const years = '地块编号,年份,税收(万元)\na 01,2024,119\nA-01,2023,120\n';

async function open(table: string) {
  const session = new Session();
  const files = [fileOf('plots.geojson', plots), fileOf('years.csv', table)];
  const outcome = await session.load(files, { sample: false, question }, tell);
  return { session, outcome };
}

describe('a table of plots by year', () => {
  it('is recognised, found by number in any writing, and holds contracts to each year', async () => {
    const { session, outcome } = await open(years);
    expect(outcome.loaded!.snapshot.layers.map(({ role }) => role)).toEqual([
      'plots',
      'plot-years',
    ]);
    expect(outcome.issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    const details = session.plotDetails(0);
    const told = details.contractYears.map(({ year, file, row, checks }) => {
      const tax = checks.find(({ indicator }) => indicator === 'tax')!;
      return [year, tax.verdict, tax.actual, file, row];
    });
    expect(told).toEqual([
      [2023, 'pass', 120, 'years.csv', 2],
      [2024, 'fail', 119, 'years.csv', 1],
    ]);
    const { contractYears } = session.standard(null);
    expect(contractYears.map(({ year, plots: of }) => [year, of.fail, of.unknown])).toEqual([
      [2024, [0], []],
      [2023, [], [0]],
    ]);
  });

  it('with one year for each plot stays a ledger of plots', async () => {
    const { outcome } = await open('地块编号,统计年份,年税收(万元)\nA-01,2024,119\n');
    expect(outcome.loaded!.snapshot.layers[1]!.role).toBe('plots');
  });
});
