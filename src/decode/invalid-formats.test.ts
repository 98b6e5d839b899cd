import { expect, it } from 'vitest';
import { invalidBinaryFiles } from '../../data/fixtures/invalid-binary';
import { invalidFiles } from '../../data/fixtures/invalid-formats';
import { zhBinaryFormatIssues } from '../i18n/zh/binary-format-issues';
import { zhShapefileIssues } from '../i18n/zh/shapefile-issues';
import { zhSheetIssues } from '../i18n/zh/sheet-issues';
import { zhTextFormatIssues } from '../i18n/zh/text-format-issues';
import { readFile } from './read-file';

const files = [...invalidFiles, ...(await invalidBinaryFiles())];

/** Codes that no small file raises, and where they are tested or why not. */
const withoutFixture: Record<string, string> = {
  'kml-too-large': 'takes hundreds of megabytes',
  'text-too-large': 'takes hundreds of megabytes',
  'workbook-too-large': 'takes hundreds of megabytes',
  'parquet-too-large': 'takes millions of rows',
  'sheet-rows-cut': 'takes 200,000 rows',
  'sheet-merges-cut': 'takes two million cells',
  'shp-rings-too-many': 'takes thousands of rings: shapefile.test.ts',
  'txt-rings-too-many': 'takes thousands of rings: coordinate-txt.test.ts',
  'gpkg-table-damaged': 'takes a query that is stopped: geopackage.test.ts',
  'gpkg-too-many-tables': 'takes hundreds of tables',
  'shapes-left-out': 'comes with other codes: geoparquet.test.ts',
  'parquet-column-damaged': 'takes damage inside a packed page',
  'parquet-group-damaged': 'takes damage inside a packed page',
  'parquet-shapes-damaged': 'takes damage inside a packed page',
  'dxf-hatch-repeated': 'takes a hatch over a line: dxf.test.ts',
  'echarts-shape-broken': 'comes with other codes: echarts-geojson.test.ts',
};

it('has a file for every code of these readers, and no other', () => {
  const words = [zhShapefileIssues, zhTextFormatIssues, zhSheetIssues, zhBinaryFormatIssues];
  const known = words
    .flatMap((dictionary) => Object.keys(dictionary))
    .flatMap((key) => {
      const code = /^issue\.(.+)$/.exec(key)?.[1];
      return code === undefined ? [] : [code];
    });
  const shown = [...files.map(({ code }) => code), ...Object.keys(withoutFixture)];
  expect(shown.sort()).toEqual(known.sort());
});

it.each(files.map((file) => [file.code, file] as const))('%s', async (code, file) => {
  const { layers, issues } = await readFile(file, async () => {});
  // Every table says where its headings are.
  const told = issues.map((issue) => issue.code).filter((one) => one !== 'sheet-heading-found');
  expect(code === 'sheet-heading-found' ? issues.map((issue) => issue.code) : told).toEqual([code]);
  expect(layers.reduce((sum, layer) => sum + layer.rowCount, 0)).toBe(file.rows);
});
