import { collectionOf, plotFeature, writeFiles } from './made-files';
import { TablePage } from './pages/table-page';
import { parseCsv } from './parse-csv';
import { expect, test } from './small-fixtures';

test('no text of a file becomes a formula', async ({ app, page }, info) => {
  const features = [
    { 地块编号: '=1+1', 使用权人: '+cmd|calc', 偏差: -12.5 },
    { 地块编号: '-2', 使用权人: '甲,"乙"\n丙', 偏差: null },
    { 地块编号: '@x', 使用权人: '＝1', 偏差: 0 },
  ].map((row, i) => plotFeature(row, i));
  await app.dropFiles(writeFiles(info, { 'formulas.geojson': collectionOf(features) }));
  const table = new TablePage(page);
  await table.open();
  const chooser = await table.openColumns();
  await chooser.getByRole('checkbox', { name: '偏差' }).check();
  await page.keyboard.press('Escape');
  const { text } = await table.save(/^导出 CSV/);
  const rows = parseCsv(text);
  const head = rows.findIndex((row) => row.length > 4);
  const at = (name: string) => rows[head]!.findIndex((heading) => heading.startsWith(name));
  const body = rows.slice(head + 1);
  expect(body.map((row) => row[at('图斑号')])).toEqual(["'=1+1", "'-2", "'@x"]);
  expect(body.map((row) => row[at('使用权人')])).toEqual(["'+cmd|calc", '甲,"乙"\n丙', "'＝1"]);
  expect(body.map((row) => row[at('偏差')])).toEqual(['-12.5', '', '0']);
});
