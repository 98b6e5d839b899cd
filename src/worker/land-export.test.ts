import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { buildDataset, type LayerInput } from '../decode/build-dataset';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import type { Dataset } from '../domain/dataset';
import { parseIsoDay } from '../domain/day';
import type { Issue } from '../domain/issue';
import { parkFields } from '../domain/park';
import { Plot, type PlotField, plotFields } from '../domain/plot';
import { multiPolygonOfRow } from '../domain/polygons';
import type { ExportRequest } from '../export/export-request';
import { landRows, plainValue } from '../export/land-rows';
import { projectToPlane } from '../geometry/gauss-krueger';
import { exportLand } from './land-export';

const day = parseIsoDay('2026-11-22')!;
const zone36 = { width: 3, centralMeridian: 108 } as const;
const plain: ExportRequest = {
  table: 'plots',
  plots: null,
  format: 'geojson',
  encoding: 'utf-8',
  zone: null,
  name: '地块',
  day,
};

/** How near coordinates come back, in metres; 0: the same numbers. */
const variants: { title: string; request: Partial<ExportRequest>; metres: number }[] = [
  { title: 'GeoJSON', request: {}, metres: 0 },
  { title: 'KML', request: { format: 'kml' }, metres: 0 },
  {
    title: 'Shapefile in degrees, UTF-8',
    request: { format: 'shapefile' },
    metres: 0,
  },
  {
    title: 'Shapefile in 3° zone 36, GBK',
    request: { format: 'shapefile', encoding: 'gbk', zone: zone36 },
    metres: 0.001,
  },
  {
    title: 'Shapefile in 6° zone 18, UTF-8',
    request: { format: 'shapefile', zone: { width: 6, centralMeridian: 105 } },
    metres: 0.001,
  },
  { title: 'coordinate TXT, GBK', request: { format: 'txt', encoding: 'gbk' }, metres: 0.001 },
  { title: 'coordinate TXT, UTF-8', request: { format: 'txt' }, metres: 0.001 },
  { title: 'FlatGeobuf', request: { format: 'flatgeobuf' }, metres: 0 },
  { title: 'Excel', request: { format: 'xlsx' }, metres: Number.NaN },
];

const square = (lon: number, lat: number, size: number, isHole = false) => {
  const ring = [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ];
  return isHole ? ring.reverse() : ring;
};

const texts = fc.string({
  unit: fc.constantFrom(...'地块一二三重庆龘園A9 =+-@"<&（、'),
  minLength: 1,
  maxLength: 12,
});
const text = fc.option(
  texts.map((it) => `甲${it.trim()}乙`),
  { nil: undefined },
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const quantity = optional(fc.integer({ min: 0, max: 99_999_999 }).map((value) => value / 100));
const date = optional(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((it) => it.toISOString().slice(0, 10)),
);
const flag = optional(fc.boolean());
const rowValues = fc.record({
  name: text,
  holder: text,
  industry: text,
  landUseName: text,
  declaredAreaSquareMeters: quantity,
  priceYuan: quantity,
  outputYuan: quantity,
  employees: optional(fc.integer({ min: 0, max: 90_000 })),
  supplyDate: date,
  agreedStart: date,
  standardPlot: flag,
  m0: flag,
});
const rowShape = fc.record({
  jitter: fc.integer({ min: 0, max: 1_000_000 }),
  hasHole: fc.boolean(),
  hasPart: fc.boolean(),
});

const rows: fc.Arbitrary<Row[]> = fc
  .array(fc.tuple(rowValues, rowShape), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(([values, { jitter, hasHole, hasPart }], i): Row => {
      const lon = 106.9 + 0.01 * i + jitter * 1e-9;
      const lat = 29.5 + jitter * 1e-9;
      const polygon = [square(lon, lat, 0.003)];
      if (hasHole) polygon.push(square(lon + 0.001, lat + 0.001, 0.0007, true));
      const multiPolygon = hasPart ? [polygon, [square(lon + 0.004, lat, 0.002)]] : [polygon];
      const known = Object.entries(values).filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(known), id: `DK-${i + 1}`, multiPolygon };
    }),
  );

async function written(dataset: Dataset, request: Partial<ExportRequest>) {
  const result = await exportLand(dataset, { ...plain, ...request }, async () => {});
  return { ...result, bytes: new Uint8Array(await result.file.arrayBuffer()) };
}

async function readBack(name: string, bytes: Uint8Array, role: 'plots' | 'parks' = 'plots') {
  const inputs: LayerInput[] = [];
  const issues: Issue[] = [];
  const read = await readFile({ name, bytes }, async () => {});
  issues.push(...read.issues);
  for (const raw of read.layers) {
    const projected = await reproject(raw);
    issues.push(...projected.issues);
    if (projected.layer) inputs.push({ layer: projected.layer, role });
  }
  return buildDataset(inputs, issues, async () => {});
}

function cellOf({ plots }: Dataset, row: number, field: PlotField): unknown {
  const plot = new Plot(plots, row);
  const kind = plotFields[field];
  return kind === 'number'
    ? plot.number(field as never)
    : kind === 'day'
      ? plot.day(field as never)
      : kind === 'flag'
        ? plot.flag(field as never)
        : plot.text(field as never);
}

function sameShapes(given: Dataset, again: Dataset, metres: number): void {
  for (let row = 0; row < given.plots.count; row++) {
    const expected = multiPolygonOfRow(given.plots.polygons, row);
    const found = multiPolygonOfRow(again.plots.polygons, row);
    if (metres === 0) {
      expect(found).toEqual(expected);
      continue;
    }
    const points = expected.flat(2);
    expect(found.map((polygon) => polygon.map((ring) => ring.length))).toEqual(
      expected.map((polygon) => polygon.map((ring) => ring.length)),
    );
    for (const [k, [lon, lat]] of found.flat(2).entries()) {
      const a = projectToPlane(lon!, lat!, zone36);
      const b = projectToPlane(points[k]![0]!, points[k]![1]!, zone36);
      expect(Math.hypot(a.east - b.east, a.north - b.north)).toBeLessThan(metres);
    }
  }
}

const fields: PlotField[] = [
  'id',
  'name',
  'holder',
  'industry',
  'landUseName',
  'declaredAreaSquareMeters',
  'priceYuan',
  'outputYuan',
  'employees',
  'supplyDate',
  'agreedStart',
  'standardPlot',
  'm0',
];
/** What the seven positions of an exchange file hold. */
const fieldsOfTxt: PlotField[] = ['id', 'name'];

describe('land that is written is read again', () => {
  it.each(variants)('$title', { timeout: 60_000 }, async ({ request, metres }) => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const given = datasetFromRows({ plots: list });
        const { bytes, name, notes } = await written(given, request);
        const { dataset } = await readBack(name, bytes);
        expect(dataset.plots.count).toBe(given.plots.count);
        expect(notes.filter(({ code }) => code !== 'signs-replaced')).toEqual([]);
        const kept = request.format === 'txt' ? fieldsOfTxt : fields;
        for (let row = 0; row < given.plots.count; row++)
          for (const field of kept)
            if (!(request.format === 'txt' && notes.length > 0))
              expect([row, field, cellOf(dataset, row, field)]).toEqual([
                row,
                field,
                cellOf(given, row, field),
              ]);
        if (!Number.isNaN(metres)) sameShapes(given, dataset, metres);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['plots', 'gbk'],
    ['plots', 'utf-8'],
    ['parks', 'gbk'],
    ['parks', 'utf-8'],
  ] as const)('every field of %s comes back from a Shapefile in %s', async (table, encoding) => {
    const kinds: Record<string, string> = table === 'plots' ? plotFields : parkFields;
    const values = Object.fromEntries(
      Object.entries(kinds).map(([field, kind], i) => [
        field,
        kind === 'number' ? i : kind === 'day' ? '2020-05-06' : kind === 'flag' ? true : `值${i}`,
      ]),
    );
    const row = { ...values, multiPolygon: [[square(106.9, 29.5, 0.003)]] } as Row;
    const given = datasetFromRows({ plots: [], [table]: [row] });
    const { bytes, name, notes } = await written(given, { table, format: 'shapefile', encoding });
    const { dataset } = await readBack(name, bytes, table);
    const cells = (from: Dataset) =>
      landRows(from, table, (_, field) => field).columns.map((column) => [
        column.heading,
        plainValue(column, 0),
      ]);
    expect(Object.fromEntries(cells(dataset))).toEqual(Object.fromEntries(cells(given)));
    expect(notes).toEqual([]);
  });
});

const two: Row[] = [
  {
    id: 'A-1',
    name: '甲',
    holder: '=HYPERLINK("x")',
    multiPolygon: [[square(106.4, 29.5, 0.003)]],
  },
  { id: 'A-2', name: '乙', employees: 0, multiPolygon: [[square(107, 29.5, 0.003)]] },
];

describe('an export', () => {
  it('of chosen plots holds these alone', async () => {
    const given = datasetFromRows({ plots: two });
    for (const { request } of variants) {
      const { bytes, name, rows } = await written(given, {
        ...request,
        plots: Uint32Array.of(1),
      });
      const { dataset } = await readBack(name, bytes);
      expect([rows, dataset.plots.count, cellOf(dataset, 0, 'id')]).toEqual([1, 1, 'A-2']);
    }
  });

  it('of land in two zones is a coordinate TXT for each, and says so', async () => {
    const given = datasetFromRows({ plots: two });
    const { bytes, name, notes } = await written(given, { format: 'txt' });
    expect(name).toBe('地块.zip');
    expect(notes).toEqual([{ code: 'zones', count: 2, list: '35, 36' }]);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['地块-35带.txt', '地块-36带.txt']);
    expect(strFromU8(files['地块-36带.txt']!)).toContain(
      '带号=36\r\n精度=0.001\r\n转换参数=,,,,,,\r\n',
    );
    const { dataset } = await readBack(name, bytes);
    expect(dataset.plots.count).toBe(2);
  });

  it('counts rows without a shape, and texts that GBK or dBASE cannot hold', async () => {
    const plots: Row[] = [{ id: 'A-1', name: '𠮷', holder: '长'.repeat(200) }];
    const { bytes, notes } = await written(datasetFromRows({ plots }), {
      format: 'shapefile',
      encoding: 'gbk',
    });
    expect(notes).toEqual([
      { code: 'without-shape', count: 1 },
      { code: 'not-in-gbk', count: 1 },
      { code: 'text-cut', count: 1, list: '使用权人' },
    ]);
    expect(strFromU8(unzipSync(bytes)['地块-字段对照.txt']!)).toContain(
      '使用权人：1 处文本超过 254 个字节，已截短\r\n',
    );
  });

  it('says which columns of the file itself have a shorter name, and which numbers were rounded', async () => {
    const coordinates = [square(106.9, 29.5, 0.003)];
    const properties = { 地块编号: 'A-1', 备注说明与其他事项: 1.2345e-18, 备注: 1 };
    const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const { dataset: given } = await readBack('a.geojson', new TextEncoder().encode(text));
    const { bytes, notes } = await written(given, { format: 'shapefile', encoding: 'gbk' });
    expect(notes).toEqual([
      { code: 'names-shortened', count: 1 },
      { code: 'number-rounded', count: 1, list: '备注说明与其他事项' },
    ]);
    const legend = strFromU8(unzipSync(bytes)['地块-字段对照.txt']!);
    expect(legend).toContain('备注说明与 = 备注说明与其他事项\r\n');
    expect(legend).toContain('备注说明与：1 个数超过 20 位，已舍入\r\n');
  });

  it('lists the short names of a Shapefile beside it', async () => {
    const { bytes } = await written(datasetFromRows({ plots: two }), { format: 'shapefile' });
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(
      ['.cpg', '.dbf', '.prj', '.shp', '.shx', '-字段对照.txt'].map((end) => `地块${end}`).sort(),
    );
    const legend = strFromU8(files['地块-字段对照.txt']!);
    expect(legend).toContain('DKMC = 地块名称\r\n');
  });
});
