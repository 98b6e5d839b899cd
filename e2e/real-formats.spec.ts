import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { writeFiles } from './made-files';
import { DataPanelPage } from './pages/data-panel-page';
import { TablePage } from './pages/table-page';
import { expect, test } from './small-fixtures';

const pathOf = (name: string) =>
  fileURLToPath(new URL(`../data/fixtures/${name}`, import.meta.url));

const files = [
  'three-plots.zip',
  'three-plots-4524-gbk.zip',
  'three-plots.kml',
  'three-plots.gpkg',
  'three-plots.fgb',
  'three-plots.parquet',
  'three-plots.csv',
  'three-plots.txt',
];

test('each format opens with its three plots on the map', async ({ app, page }) => {
  const panel = new DataPanelPage(page);
  for (const [i, file] of files.entries())
    await test.step(file, async () => {
      await app.dropFiles([pathOf(file)]);
      if (i > 0) {
        await panel.removeFile(files[i - 1]!);
        await expect(panel.dialog.getByText(files[i - 1]!)).toHaveCount(0);
      }
      await expect.poll(() => app.figure('total.plots', '合计')).toBe(3);
      const layer = await panel.layer();
      expect(layer).toMatchObject({ role: '地块', rows: 3, accepted: 3, rejected: 0 });
      expect(layer.origin).toContain(file);
      await panel.close();
      const rows = await new TablePage(page).rows();
      expect(rows.map(({ id }) => id)).toEqual(['SP-001', 'SP-002', 'SP-003']);
    });
});

for (const file of ['three-plots.xlsx', 'three-plots.xls'])
  test(`${file} gives the shapes of a drawing their facts`, async ({ app, page }) => {
    await app.dropFiles([pathOf('three-plots.txt'), pathOf(file)]);
    await expect.poll(() => app.figure('total.plots', '合计')).toBe(3);
    const panel = new DataPanelPage(page);
    const codes = (await panel.issues()).map(({ code }) => code);
    expect(codes).toContain('joined');
    expect(codes).not.toContain('no-shape');
  });

test('a drawing opens as polygons', async ({ app, page }) => {
  await app.dropFiles([pathOf('three-plots.dxf')]);
  const panel = new DataPanelPage(page);
  expect(await panel.layer()).toMatchObject({
    role: '地块',
    origin: 'three-plots.dxf · EPSG:4524',
  });
});

test('the parts of a shapefile dropped loose are one file', async ({ app, page }, info) => {
  const parts = unzipSync(readFileSync(pathOf('three-plots-4524-gbk.zip')));
  const paths = writeFiles(
    info,
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        basename(name).replace(/^.*\./, 'parcels.'),
        bytes,
      ]),
    ),
  );
  await app.dropFiles(paths);
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(3);
  const layer = await new DataPanelPage(page).layer();
  expect(layer.origin).toBe('parcels.shp · EPSG:4524');
});

test('a shapefile in zone 36 with GBK names and a ledger with a heading of three rows open at once', async ({
  app,
  page,
}) => {
  await app.dropFiles([
    pathOf('ledgers/idle-plots-zone36-gbk.zip'),
    pathOf('ledgers/idle-ledger.xlsx'),
  ]);
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(14);
  const panel = new DataPanelPage(page);
  const layers = await panel.layers();
  expect(layers.map(({ role, rows, rejected }) => [role, rows, rejected])).toEqual([
    ['地块', 14, 0],
    ['地块', 12, 0],
  ]);
  expect(layers.map(({ origin }) => origin)).toEqual([
    'idle-plots-zone36-gbk.zip · EPSG:4524',
    'idle-ledger.xlsx · 无图形的表',
  ]);
  await expect(panel.dialog.getByText('GBK / GB 18030').first()).toBeVisible();
  const codes = (await panel.issues()).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['joined', 'join-only-on-map', 'sheet-heading-found']),
  );
  await panel.close();
  // Room beside the notices, which lie over the chips of a small window.
  await page.setViewportSize({ width: 1440, height: 900 });
  // Click 1: the class of idle land; what is left is the list of idle plots.
  await page.locator('.chip', { hasText: '疑似闲置' }).click();
  const rows = await new TablePage(page).rows();
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every(({ id }) => /^XZ-0\d\d$/.test(id))).toBe(true);
});

test('another encoding shows at once in names and samples, and can be undone', async ({
  app,
  page,
}) => {
  await app.dropFiles([pathOf('three-plots-4524-gbk.zip')]);
  const panel = new DataPanelPage(page);
  await panel.open();
  const sample = panel.dialog.locator('[data-heading="使用权人"] .field-sample');
  await expect(sample).toContainText('示例精密机械有限公司');
  await panel.dialog.getByRole('button', { name: /的文字编码/ }).click();
  await page.getByRole('option', { name: 'Big5（繁体）' }).click();
  await expect(panel.dialog.locator('[data-heading="使用权人"]')).toHaveCount(0);
  await app.waitIdle();
  await panel.dialog.getByRole('button', { name: /的文字编码/ }).click();
  await page.getByRole('option', { name: 'GBK / GB 18030' }).click();
  await expect(sample).toContainText('示例精密机械有限公司');
});
