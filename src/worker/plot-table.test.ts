import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Rows } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import { parseIsoDay } from '../domain/day';
import { projectToPlane } from '../geometry/gauss-krueger';
import { figureOf } from '../indicators/assess';
import { contextOf } from '../indicators/context-of';
import { tableCells, tableColumns } from './table-columns';
import type { TableQuery, TableTextRequest } from './table-messages';
import { orderPlots } from './table-order';
import { printTable } from './table-text';
import { totalPlots } from './table-totals';

const asOf = parseIsoDay('2026-10-31')!;

function read(rows: Rows) {
  const dataset = datasetFromRows(rows);
  const context = contextOf(dataset, {
    asOf,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  return { dataset, context };
}

const idle = { supplyDate: '2022-01-01', agreedStart: '2023-01-01', squareMeters: 100 };
const rows: Rows = {
  parks: [{ name: '竹坪' }, { name: '青岩', county: '永川区' }],
  plots: [
    { id: 'A-10', holder: '重庆乙', park: 0, ...idle },
    {
      id: 'A-9',
      holder: null,
      park: 1,
      actualFinish: '2020-01-01',
      landUseCode: 'M2',
      outputYuan: 5e6,
      squareMeters: 300,
    },
    { id: 'A-2', holder: '阿里', park: 1, ...idle, agreedStart: '2024-01-01' },
    { id: null, holder: '重庆甲', park: -1, outputYuan: null, squareMeters: Number.NaN },
  ],
};

describe('the order of the table', () => {
  const { dataset, context } = read(rows);
  const order = (query: Partial<TableQuery>) => {
    const found = orderPlots(dataset, context, { sorts: [], group: null, ...query });
    return [...found.order];
  };
  const by = (key: string, descending = false) => ({ sorts: [{ key, descending }] });

  it('is that of the file without a key', () => {
    expect(order({})).toEqual([0, 1, 2, 3]);
    expect(order(by('nothing'))).toEqual([0, 1, 2, 3]);
  });

  it('counts in texts, and puts the unknown last both ways', () => {
    expect(order(by('id'))).toEqual([2, 1, 0, 3]);
    expect(order(by('id', true))).toEqual([0, 1, 2, 3]);
  });

  it('sorts Chinese by pinyin', () => {
    expect(order(by('holder'))).toEqual([2, 3, 0, 1]);
    expect(order(by('park'))).toEqual([1, 2, 0, 3]);
  });

  it('sorts by how long land has been idle', () => {
    expect(order(by('idleDays', true))).toEqual([0, 2, 1, 3]);
  });

  it('takes further keys where the first are the same', () => {
    const sorts = [
      { key: 'park', descending: false },
      { key: 'area', descending: true },
    ];
    expect(order({ sorts })).toEqual([1, 2, 0, 3]);
    expect(order({ sorts: [sorts[0]!, { key: 'area', descending: false }] })).toEqual([2, 1, 0, 3]);
  });

  it('keeps groups together: parks by pinyin, none last', () => {
    const found = orderPlots(dataset, context, { ...by('area'), group: 'park' });
    expect([...found.order]).toEqual([2, 1, 0, 3]);
    expect(found.groups).toEqual([
      { index: 1, name: '青岩' },
      { index: 0, name: '竹坪' },
      { index: -1, name: null },
    ]);
    expect([...found.groupOf!]).toEqual([1, 0, 0, 2]);
  });

  it('groups by category as the legend, and by county', () => {
    const found = orderPlots(dataset, context, { sorts: [], group: 'category' });
    expect([...found.order].map((plot) => categories[found.groupOf![plot]!])).toEqual([
      'idle',
      'idle',
      'built',
      'undetermined',
    ]);
    const counties = orderPlots(dataset, context, { sorts: [], group: 'county' });
    expect(counties.groups.map(({ name }) => name)).toEqual(['永川区', null]);
    expect([...counties.order]).toEqual([1, 2, 0, 3]);
  });
});

describe('the columns of the table', () => {
  it('are those that the data have, further fields by their headings', () => {
    const { dataset, context } = read(rows);
    const keys = [...tableColumns(dataset, context).keys()];
    expect(keys.slice(0, 4)).toEqual(['id', 'status', 'category', 'area']);
    expect(keys).toContain('output');
    expect(keys).not.toContain('field.priceYuan');
    const withExtra: Dataset = {
      ...dataset,
      plots: {
        ...dataset.plots,
        extra: Object.fromEntries([
          ['__proto__', { kind: 'string', values: ['a', null, 'c', ''] }],
        ]),
      },
    };
    const found = tableColumns(withExtra, { ...context, dataset: withExtra });
    expect(found.get('extra.__proto__')).toMatchObject({ heading: '__proto__', kind: 'text' });
  });

  it('tell days since, and nothing where nothing is known', () => {
    const { dataset, context } = read(rows);
    const keys = ['idleDays', 'idleSince', 'overdueDays', 'nextDate', 'area', 'park', 'nothing'];
    const [first, second, , fourth] = tableCells(dataset, context, [0, 1, 2, 3], keys);
    const since = parseIsoDay('2024-01-02')!;
    const due = parseIsoDay('2023-01-01')!;
    expect(first).toEqual([asOf - since, since, asOf - due, null, 100, '竹坪', null]);
    expect(second!.slice(0, 4)).toEqual([null, null, null, null]);
    expect(fourth!.slice(4)).toEqual([null, null, null]);
  });
});

describe('the totals of the table', () => {
  const shared: Rows = {
    plots: [
      { ...idle, priceYuan: 100 },
      { ...idle, coveredShare: 0.25, priceYuan: null },
      { ...idle, squareMeters: 0.5, priceYuan: 7 },
      { squareMeters: Number.NaN, priceYuan: 5 },
    ],
    overlaps: [{ a: 0, b: 1, squareMeters: 25 }],
  };

  it('count land once, slivers nowhere, and tell what is unknown', () => {
    const { dataset, context } = read(shared);
    const [total] = totalPlots(
      dataset,
      context,
      Uint32Array.of(0, 1, 2, 3),
      ['area', 'field.priceYuan', 'id'],
      null,
    );
    expect(total).toEqual({
      plots: 3,
      sums: { area: { value: 175, unknown: 1 }, 'field.priceYuan': { value: 105, unknown: 1 } },
    });
  });

  it('of an area that no figure has count land once as well', () => {
    const { dataset, context } = read(shared);
    const [total] = totalPlots(
      dataset,
      context,
      Uint32Array.of(0, 1, 2, 3),
      ['areaEllipsoidal'],
      null,
    );
    expect(total!.sums.areaEllipsoidal).toEqual({ value: 175, unknown: 1 });
  });

  it('are parts of the whole: land under a plot that is not shown counts there', () => {
    const { dataset, context } = read(shared);
    const [total] = totalPlots(dataset, context, Uint32Array.of(1), ['area'], null);
    expect(total!.sums.area).toEqual({ value: 75, unknown: 0 });
    const figure = figureOf({ kind: 'part', plots: [1] }, 'landArea', context);
    expect(figure.value).toBe(75);
    expect(figureOf({ kind: 'selection', plots: [1] }, 'landArea', context).value).toBe(100);
  });

  it('of the groups add up to the total', () => {
    const { dataset, context } = read(rows);
    const { groupOf, groups } = orderPlots(dataset, context, { sorts: [], group: 'park' });
    const [total, ...parts] = totalPlots(
      dataset,
      context,
      Uint32Array.of(0, 1, 2, 3),
      ['area', 'output'],
      { of: groupOf!, count: groups.length },
    );
    expect(parts.map(({ plots }) => plots)).toEqual([2, 1, 1]);
    expect(parts.map(({ sums }) => sums.area!.value)).toEqual([400, 100, null]);
    expect(total!.sums.area).toEqual({ value: 500, unknown: 1 });
    expect(total!.sums.output!.value).toBe(5e6);
  });
});

describe('the table as text', () => {
  const request: TableTextRequest = {
    plots: Uint32Array.of(2, 0),
    columns: [
      { key: 'id', heading: '图斑号', scale: 1, decimals: 0 },
      { key: 'status', heading: '状态', scale: 1, decimals: 0 },
      { key: 'area', heading: '面积（亩）', scale: 3 / 2000, decimals: 4 },
      { key: 'startDue', heading: '约定动工', scale: 1, decimals: 0 },
      { key: 'output', heading: '产值', scale: 1e-4, decimals: 4 },
    ],
    statement: [['数据时点', '2026-10-31'], []],
    shapes: [],
    form: 'csv-file',
    name: '图斑表',
    words: {
      statuses: Array.from({ length: 11 }, (_, i) => `s${i}`),
      categories: [],
      yes: '是',
      no: '否',
    },
  };
  const print = async (part: Partial<TableTextRequest>) => {
    const { dataset, context } = read(rows);
    const whole = { ...request, ...part };
    const { file } = await printTable(dataset, context, whole, async () => undefined);
    return Buffer.from(await file.arrayBuffer()).toString('utf8');
  };

  it('has the mark for Excel, the statement, headings and plain numbers in the order given', async () => {
    expect(await print({})).toBe(
      [
        '\uFEFF数据时点,2026-10-31',
        '',
        '图斑号,状态,面积（亩）,约定动工,产值',
        'A-2,s5,0.15,2024-01-01,',
        'A-10,s5,0.15,2023-01-01,',
        '',
      ].join('\r\n'),
    );
  });

  it('pastes into a spreadsheet', async () => {
    const text = await print({ form: 'tsv', statement: [] });
    expect(text.split('\r\n')[1]).toBe('A-2\ts5\t0.15\t2024-01-01\t');
  });

  it('is a workbook with the same rows, days as days, and what the shapes say', async () => {
    const ring = [
      [106.5, 29.5],
      [106.503, 29.5],
      [106.503, 29.502],
      [106.5, 29.502],
      [106.5, 29.5],
    ];
    const shaped = rows.plots!.map((plot, i) =>
      i === 2 ? { ...plot, multiPolygon: [[ring]] } : plot,
    );
    const { dataset, context } = read({ ...rows, plots: shaped });
    const zone = { width: 3, centralMeridian: 108 } as const;
    const shapes: TableTextRequest['shapes'] = [
      { what: 'lon', heading: '经度', zone: null },
      { what: 'lat', heading: '纬度', zone: null },
      { what: 'north', heading: 'X', zone },
      { what: 'east', heading: 'Y', zone },
      { what: 'wkt', heading: 'WKT', zone: null },
    ];
    const whole: TableTextRequest = { ...request, shapes, form: 'xlsx' };
    const { file, tooLong } = await printTable(dataset, context, whole, async () => undefined);
    expect(tooLong).toBe(0);
    const { read: readBook, utils } = await import('@e965/xlsx');
    const book = readBook(new Uint8Array(await file.arrayBuffer()));
    const sheet = book.Sheets.图斑表!;
    const lines: unknown[][] = utils.sheet_to_json(sheet, { header: 1, raw: false });
    expect(lines[0]).toEqual(['数据时点', '2026-10-31']);
    expect(lines.slice(2).map((line) => line.slice(0, 4))).toEqual([
      ['图斑号', '状态', '面积（亩）', '约定动工'],
      ['A-2', 's5', '0.15', '2024-01-01'],
      ['A-10', 's5', '0.15', '2023-01-01'],
    ]);
    const place = lines[3]!.slice(5);
    const plane = projectToPlane(106.5015, 29.501, zone);
    expect(place.slice(0, 2)).toEqual(['106.5015', '29.501']);
    expect(Number(place[2])).toBeCloseTo(plane.north, 2);
    expect(Number(place[3])).toBeCloseTo(plane.east + 36e6, 2);
    const texts = ring.map((point) => point.join(' ')).join(', ');
    expect(place[4]).toBe(`POLYGON ((${texts}))`);
  });
});
