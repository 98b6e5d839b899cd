import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import type { ExportRequest } from '../export/export-request';
import { projectToZone } from '../export/zone-projection';
import { contextOf } from '../indicators/context-of';
import { exportLand } from './land-export';
import type { TableTextRequest } from './table-messages';
import { printTable } from './table-text';

/**
 * Files that we write are read by tools that we did not write: GDAL and LibreOffice, where they are installed;
 * elsewhere these tests are skipped, and counted as skipped.
 */
const find = (...names: string[]) =>
  ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
const ogrinfo = find('ogrinfo');
const ogr2ogr = find('ogr2ogr');
const soffice = find('soffice', 'libreoffice');

const zone36 = { width: 3, centralMeridian: 108 } as const;
const zone18 = { width: 6, centralMeridian: 105 } as const;
const ring = (lon: number, lat: number, size: number) => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];
const rows: Row[] = [
  {
    id: 'DK-1',
    name: '龙溪一号',
    holder: '=示例甲',
    declaredAreaSquareMeters: 12345.67,
    supplyDate: '2021-03-06',
    m0: true,
    multiPolygon: [[ring(106.9, 29.5, 0.003), ring(106.901, 29.501, 0.001).reverse()]],
  },
  {
    id: 'DK-2',
    name: '竹坪二号',
    holder: '-示例乙',
    declaredAreaSquareMeters: 0,
    multiPolygon: [[ring(106.91, 29.5, 0.003)], [ring(106.92, 29.5, 0.002)]],
  },
];
const given = datasetFromRows({ plots: rows });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'land-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function save(request: Partial<ExportRequest>): Promise<string> {
  const { file, name } = await exportLand(
    given,
    {
      table: 'plots',
      plots: null,
      format: 'geojson',
      encoding: 'utf-8',
      zone: null,
      name: '地块',
      day: parseIsoDay('2026-11-22')!,
      ...request,
    },
    async () => {},
  );
  return keep(name, file);
}

async function keep(name: string, file: Blob): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  return path;
}

interface Collection {
  features: {
    properties: Record<string, unknown>;
    geometry: { type: string; coordinates: unknown } | null;
  }[];
}

/** What GDAL makes of a file, as GeoJSON in the file's own coordinates. */
function asGeojson(path: string): Collection {
  const out = join(folder, 'out.json');
  rmSync(out, { force: true });
  execFileSync(ogr2ogr!, [
    '-f',
    'GeoJSON',
    '-lco',
    'COORDINATE_PRECISION=15',
    '-lco',
    'RFC7946=NO',
    '-a_srs',
    'EPSG:4490',
    out,
    path,
  ]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const numbersOf = (value: unknown) =>
  (JSON.stringify(value).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

const layers: {
  title: string;
  request: Partial<ExportRequest>;
  epsg: number;
  /** Headings of name, holder and area. */
  headings: [string, string, string];
}[] = [
  {
    title: 'GeoJSON',
    request: {},
    epsg: 4326,
    headings: ['地块名称', '使用权人', '合同面积(平方米)'],
  },
  {
    title: 'FlatGeobuf',
    request: { format: 'flatgeobuf' },
    epsg: 4490,
    headings: ['地块名称', '使用权人', '合同面积(平方米)'],
  },
  {
    title: 'KML',
    request: { format: 'kml' },
    epsg: 4326,
    headings: ['地块名称', '使用权人', '合同面积(平方米)'],
  },
  {
    title: 'Shapefile in degrees, UTF-8',
    request: { format: 'shapefile' },
    epsg: 4490,
    headings: ['DKMC', '受让人', 'DKMJ_m2'],
  },
  {
    title: 'Shapefile in 3° zone 36, GBK',
    request: { format: 'shapefile', encoding: 'gbk', zone: zone36 },
    epsg: 4524,
    headings: ['地块名称', '使用权人', 'DKMJ_m2'],
  },
  {
    title: 'Shapefile in 6° zone 18, GBK',
    request: { format: 'shapefile', encoding: 'gbk', zone: zone18 },
    epsg: 4496,
    headings: ['地块名称', '使用权人', 'DKMJ_m2'],
  },
];

describe.skipIf(!ogrinfo || !ogr2ogr)('GDAL (skipped where it is not installed)', () => {
  it.each(layers)(
    'reads $title: counts, names, coordinates, CRS',
    async ({ request, epsg, headings }) => {
      const file = await save(request);
      const isShapefile = request.format === 'shapefile';
      const path = isShapefile ? `/vsizip/${file}/地块.shp` : file;
      const said = execFileSync(ogrinfo!, ['-al', '-so', path], { encoding: 'utf8' });
      expect(said).toContain('Feature Count: 2');
      expect(said).toContain(`ID["EPSG",${epsg}]`);
      const { features } = asGeojson(path);
      const [name, holder, area] = headings;
      expect(
        features.map(({ properties }) => [properties[name], properties[holder], properties[area]]),
      ).toEqual([
        ['龙溪一号', '=示例甲', 12345.67],
        ['竹坪二号', '-示例乙', 0],
      ]);
      if (!isShapefile) expect(Number(features[0]!.properties.新型产业用地)).toBe(1);
      const zone = request.zone;
      const expected = rows.map(({ multiPolygon }) =>
        multiPolygon!.flat(2).flatMap(([lon, lat]) => {
          if (!zone) return [lon!, lat!];
          const point = projectToZone(lon!, lat!, zone);
          return [point.east, point.north];
        }),
      );
      for (const [i, { geometry }] of features.entries()) {
        // Drivers begin a ring where they like: the numbers are the same.
        const found = sorted(numbersOf(geometry!.coordinates));
        expect(found).toHaveLength(expected[i]!.length);
        for (const [k, value] of sorted(expected[i]!).entries())
          expect(Math.abs(found[k]! - value)).toBeLessThan(zone ? 1e-4 : 1e-12);
      }
    },
  );

  it('finds a plot by the spatial index of a FlatGeobuf', async () => {
    const path = await save({ format: 'flatgeobuf', name: '索引' });
    const found = (west: string, east: string) => {
      const box = [west, '29.49', east, '29.51'];
      const said = execFileSync(ogrinfo!, ['-al', '-spat', ...box, path], { encoding: 'utf8' });
      return [...said.matchAll(/地块编号 \(String\) = (\S+)/g)].map(([, id]) => id);
    };
    expect(found('106.89', '106.905')).toEqual(['DK-1']);
    expect(found('106.911', '106.93')).toEqual(['DK-2']);
    expect(found('106.89', '106.93')).toEqual(['DK-1', 'DK-2']);
    expect(found('107', '108')).toEqual([]);
  });

  it('reads a workbook: headings, texts, numbers and days', async () => {
    const path = await save({ format: 'xlsx' });
    const { features } = asGeojson(path);
    const cells = features.map(({ properties }) => properties);
    expect(cells.map((row) => [row.地块编号, row.使用权人, row['合同面积(平方米)']])).toEqual([
      ['DK-1', '=示例甲', 12345.67],
      ['DK-2', '-示例乙', 0],
    ]);
    expect(String(cells[0]!.供地日期).replaceAll('/', '-')).toBe('2021-03-06');
  });

  it('reads the table as CSV, with the shapes as WKT', async () => {
    const path = await keep('table.csv', (await table('csv-file')).file);
    const said = execFileSync(ogrinfo!, ['-al', '-oo', 'GEOM_POSSIBLE_NAMES=WKT', path], {
      encoding: 'utf8',
    });
    expect(said).toContain('Feature Count: 2');
    expect(said).toContain('图斑号 (String) = DK-1');
    expect(said).toContain("使用权人 (String) = '=示例甲");
    expect(said).toContain('POLYGON ((106.9 29.5,');
    expect(said).toContain('MULTIPOLYGON (((106.91 29.5,');
  });
});

describe.skipIf(!soffice)('LibreOffice (skipped where it is not installed)', () => {
  const toCsv = (path: string, reading: string[] = []) => {
    // 76: UTF-8; the last 0: the first sheet alone, under the name of the workbook.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0';
    const home = `-env:UserInstallation=file://${folder}/home`;
    const out = join(folder, 'out');
    const options = [...reading, '--convert-to', filter, '--outdir', out, path];
    execFileSync(soffice!, [home, '--headless', ...options], { stdio: 'ignore' });
    return out;
  };
  const linesIn = (path: string) => readFileSync(path, 'utf8').trim().split(/\r?\n/);

  it('reads a workbook: texts stay texts, days are days', { timeout: 120_000 }, async () => {
    const out = toCsv(await keep('table.xlsx', (await table('xlsx')).file));
    const lines = linesIn(join(out, 'table.csv'));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('DK-1,=示例甲,2021-03-06,');
    expect(lines[2]).toContain('DK-2,-示例乙,,');
  });

  it('reads the CSV, in which no text is a formula', { timeout: 120_000 }, async () => {
    // Without a window LibreOffice asks nobody for the encoding and takes that of the machine.
    const utf8 = ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'];
    const out = toCsv(await keep('plain.csv', (await table('csv-file')).file), utf8);
    const lines = linesIn(join(out, 'plain.csv'));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('图斑号,使用权人,供应,WKT');
    // Run as a formula it would be an error: #NAME?
    expect(lines[1]).toContain("DK-1,'=示例甲,2021-03-06,");
    expect(lines[2]).toContain("DK-2,'-示例乙,,");
  });
});

function table(form: TableTextRequest['form']) {
  const context = contextOf(given, {
    asOf: parseIsoDay('2026-10-31')!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const plain = { scale: 1, decimals: 6 };
  const request: TableTextRequest = {
    plots: Uint32Array.of(0, 1),
    columns: [
      { key: 'id', heading: '图斑号', ...plain },
      { key: 'holder', heading: '使用权人', ...plain },
      { key: 'supplyDate', heading: '供应', ...plain },
    ],
    statement: [],
    shapes: [{ what: 'wkt', heading: 'WKT', zone: null }],
    form,
    name: '图斑表',
    words: { statuses: [], categories: [], yes: '是', no: '否' },
  };
  return printTable(given, context, request, async () => {});
}
