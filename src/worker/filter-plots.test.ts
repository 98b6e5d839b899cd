import { describe, expect, test } from 'vitest';
import { datasetFromRows, type Rows } from '../../data/fixtures/dataset-from-rows';
import { dayFromCivil, parseIsoDay } from '../domain/day';
import type { Condition, Filter } from '../domain/filter';
import { parseCondition } from '../domain/filter-text';
import { contextOf } from '../indicators/context-of';
import { filterPlots } from './filter-plots';

const rows: Rows = {
  parks: [
    { name: '青岩园', county: '渝北区' },
    { name: '青岩北区', parent: 0 },
    { name: '江湾园' },
  ],
  plots: [
    {
      id: 'QY-001',
      park: 0,
      holder: '示例企业 001',
      landUseCode: '100102',
      supplyDate: '2020-05-01',
      agreedStart: '2021-05-01',
      declaredAreaSquareMeters: 20_000,
      squareMeters: 20_000,
    },
    {
      id: 'QY-002',
      park: 1,
      holder: '示例企业 002',
      landUseCode: '0701',
      approvalDate: '2020-01-01',
      standardPlot: true,
      squareMeters: 10_000,
    },
    {
      id: 'JW-003',
      park: 2,
      actualFinish: '2019-01-01',
      deliveryDate: '2017-03-01',
      standardPlot: false,
      declaredAreaSquareMeters: 5_000,
    },
    { id: 'X-004', park: -1, holder: '示例企业 001', actualFinish: '2030-01-01', squareMeters: 40 },
  ],
};

function match(filter: Filter, { declared = false, asOf = '2026-10-31' } = {}) {
  const context = contextOf(datasetFromRows(rows), {
    asOf: parseIsoDay(asOf)!,
    areaBasis: declared ? 'declared' : 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  return filterPlots(filter, context);
}

/** What a condition says of the four plots. */
function told(text: string, options?: Parameters<typeof match>[1]): string {
  const condition = parseCondition(text) as Condition;
  const [one] = match({ join: 'all', conditions: [condition] }, options).verdicts;
  return [...one!].map((verdict) => '·x?'[verdict]).join('');
}

describe('each condition', () => {
  test.each([
    ['category:idle', 'x···'],
    ['category:idle,approved', 'xx··'],
    ['-category:idle', '·xxx'],
    ['overlay:standardPlot', '·x··'],
    ['standardPlot:yes', '?x·?'],
    ['-standardPlot:yes', '?·x?'],
    ['park:青岩园', 'xx··'],
    ['park:青岩北区', '·x··'],
    ['-park:青岩园', '··xx'],
    ['county:渝北区', 'x???'],
    ['holder:示例企业 001', 'x·?x'],
    ['-holder:示例企业 001', '·x?·'],
    ['landUseKind:industrial', 'x???'],
    ['landUseClass:10', 'x???'],
    ['missing:landUseClass', '·xxx'],
    ['supplyDate:..2020-05-01', 'x???'],
    ['supplyDate:2020-05-02..', '·???'],
    ['startDue:2018-03-01..2018-03-01', '·?x?'],
    ['actualFinish:2020-01-01..', '??·x'],
    ['text:示例企业００1', 'x··x'],
    ['text:qy', 'xx··'],
    ['holder*:002', '·x?·'],
    ['-holder*:002', 'x·?x'],
    ['-text:002', 'x·xx'],
    ['missing:holder', '··x·'],
    ['-missing:holder', 'xx·x'],
    ['missing:park', '···x'],
    ['missing:tax', 'none'],
    ['missing:taxYuan', 'xxxx'],
    ['missing:standardPlot', 'x··x'],
    ['missing:agreedStart', '·xxx'],
  ])('%s', (text, expected) => {
    if (expected === 'none') expect(parseCondition(text)).toBeNull();
    else expect(told(text)).toBe(expected);
  });

  test('an area is of the basis in use, both ends inside', () => {
    expect(told('area:10000..20000')).toBe('xx?·');
    expect(told('area:10000.01..')).toBe('x·?·');
    expect(told('area:..5000', { declared: true })).toBe('·?x?');
    expect(told('missing:area')).toBe('··x·');
  });

  test('a category is of the date', () => {
    expect(told('category:supplied', { asOf: '2021-06-01' })).toBe('x···');
    expect(told('nextDay:2022-01-01..2022-12-31', { asOf: '2021-06-01' })[0]).toBe('x');
    expect(told('status:idle_suspected_2y')).toBe('x···');
  });
});

describe('conditions together', () => {
  const conditions: Condition[] = [
    { kind: 'oneOf', field: 'holder', values: ['示例企业 001'] },
    { kind: 'range', field: 'area', min: 1000, max: null },
  ];

  test('all must hold, or any', () => {
    expect([...match({ join: 'all', conditions }).passes!]).toEqual([1, 0, 0, 0]);
    expect([...match({ join: 'any', conditions }).passes!]).toEqual([1, 1, 0, 1]);
  });

  test('without conditions everything passes', () => {
    expect(match({ join: 'any', conditions: [] })).toEqual({ passes: null, verdicts: [] });
  });

  test('what is handed out is not what is kept', () => {
    const dataset = datasetFromRows(rows);
    const context = contextOf(dataset, {
      asOf: dayFromCivil(2026, 10, 31),
      areaBasis: 'ellipsoidal',
      denominator: 'built-industrial',
      zone: null,
    });
    const ask = () => filterPlots({ join: 'all', conditions }, context).verdicts[0]!;
    ask().fill(9);
    expect([...ask()]).toEqual([1, 0, 2, 1]);
  });
});
