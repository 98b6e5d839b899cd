import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectionOf, plotFeature, writeFiles, writePieces } from './made-files';
import type { AppPage } from './pages/app-page';
import { DataPanelPage } from './pages/data-panel-page';
import { NoticesPage } from './pages/notices-page';
import { TablePage } from './pages/table-page';
import { expect, test } from './small-fixtures';
import { smallSamplePlots } from './small-sample';

const fixtures = new URL('../data/fixtures/', import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, fixtures));
const threePlots = pathOf('three-plots.geojson');

test('several files of one drop are read together', async ({ app, page }) => {
  await app.dropFiles([threePlots, pathOf('one-park.geojson')]);
  const panel = new DataPanelPage(page);
  expect((await panel.layers()).map(({ name, role, rows }) => [name, role, rows])).toEqual([
    ['three-plots', '地块', 3],
    ['one-park', '园区范围', 1],
  ]);
  await panel.close();
  const rows = await new TablePage(page).rows();
  expect(rows.map(({ park }) => park)).toEqual(Array(3).fill('示例产业园'));
});

test('files are chosen in the dialog, and later ones join them', async ({ app, page }) => {
  for (const [name, plots] of [
    ['real-like/estate-dirty.geojson', 6],
    ['three-plots.geojson', 9],
  ] as const) {
    await page.getByRole('button', { name: '打开数据', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).click();
    await (await chooser).setFiles([pathOf(name)]);
    await expect.poll(() => app.figure('total.plots', '合计')).toBe(plots);
    await app.waitIdle();
  }
});

test('gzip, lines, TopoJSON and projected coordinates give the same plots', async ({
  app,
  page,
}) => {
  const table = new TablePage(page);
  const panel = new DataPanelPage(page);
  await app.dropFiles([threePlots]);
  const expected = await table.rows();
  expect(expected.map(({ id }) => id)).toEqual(['SP-001', 'SP-002', 'SP-003']);
  for (const { squareMeters } of expected) expect(squareMeters).toBeGreaterThan(1000);
  let former = 'three-plots.geojson';
  for (const name of [
    'three-plots.geojson.gz',
    'three-plots.ndgeojson',
    'three-plots.topojson',
    'three-plots-4524.geojson',
  ])
    await test.step(name, async () => {
      await app.dropFiles([pathOf(name)]);
      await panel.removeFile(former);
      await app.waitIdle();
      expect((await panel.layer()).origin).toContain(`${name} · `);
      await panel.close();
      const rows = await table.rows();
      expect(rows).toHaveLength(expected.length);
      for (const [i, row] of rows.entries()) {
        const { squareMeters, ...words } = expected[i]!;
        expect(row).toMatchObject(words);
        // The projected file gives millimetres, TopoJSON a grid.
        expect(row.squareMeters! / squareMeters!).toBeCloseTo(1, 5);
      }
      former = name;
    });
});

test('a coordinate system that is not known is told', async ({ app, page }, info) => {
  const crs = '"crs":{"type":"name","properties":{"name":"EPSG:999999"}},"features"';
  const [path] = writeFiles(info, {
    'unknown-crs.geojson': collectionOf([plotFeature({ 地块编号: 'U-1' })]).replace(
      '"features"',
      crs,
    ),
  });
  await app.dropDoubtfulFiles([path!]);
  const told = (await new NoticesPage(page).issues()).map(({ text }) => text).join('\n');
  expect(told).toMatch(/不认识坐标系“EPSG:999999”.*EPSG:4490/);
});

test('metres without a coordinate system are converted by their zone, or asked about', async ({
  app,
  page,
}, info) => {
  const projected = readFileSync(pathOf('three-plots-4524.geojson'), 'utf8');
  const nameless = projected.replace(/"crs":\{.*?\}\},?/, '');
  expect(nameless).not.toContain('crs');
  const withoutZone = nameless.replace(/\[36(\d{6}[.\d]*),/g, '[$1,');
  expect(withoutZone).not.toBe(nameless);
  const [zoned, bare] = writeFiles(info, {
    'zoned.geojson': nameless,
    'metres.geojson': withoutZone,
  });
  await app.dropFiles([zoned!]);
  const panel = new DataPanelPage(page);
  const issue = (await panel.issues()).find(({ code }) => code === 'crs-from-zone-prefix');
  expect(issue?.text).toMatch(/带号 36.*108°.*请核对/);
  await panel.close();
  const [row] = await new TablePage(page).rows();
  expect(row!.squareMeters! / 18_900).toBeCloseTo(1, 1);

  await app.dropDoubtfulFiles([bare!]);
  const question = page.getByRole('dialog', { name: '这些坐标属于哪一带？' });
  await expect(question).toContainText('没有带号');
  await question.getByRole('button', { name: '暂不打开' }).click();
  expect(await app.figure('total.plots', '合计')).toBe(3);
});

test('a large load that is cancelled leaves what was open', async ({ app, page }, info) => {
  await app.dropFiles([pathOf('real-like/estate-dirty.geojson')]);
  const area = await app.figure('total.area', '合计');
  const path = writePieces(info, 'long.geojson', manyPlots(150_000));
  const drop = app.dropDoubtfulFiles([path]);
  await page.getByRole('button', { name: '取消' }).click();
  expect(await drop).toBe('idle');
  expect((await new NoticesPage(page).texts()).at(-1)).toEqual({
    tone: 'info',
    text: '已取消，原有数据不变。',
  });
  expect(await app.figure('total.plots', '合计')).toBe(6);
  expect(await app.figure('total.area', '合计')).toBe(area);
  const panel = new DataPanelPage(page);
  expect((await panel.layer()).name).toBe('estate-dirty');
  await panel.close();
  await app.dropFiles([threePlots]);
  expect(await app.figure('total.plots', '合计')).toBe(9);
});

function* manyPlots(count: number): Iterable<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  for (let i = 0; i < count; i++)
    yield (i > 0 ? ',\n' : '') +
      plotFeature({ 地块编号: `M-${i}`, 备注: '示例' }, i % 400, Math.floor(i / 400));
  yield '\n]}\n';
}

test('a layer is taken for what the user says it is', async ({ app, page }) => {
  await app.dropFiles([threePlots]);
  const panel = new DataPanelPage(page);
  await panel.setRole('three-plots', '园区范围');
  await expect.poll(async () => (await panel.layer()).role).toBe('园区范围');
  await app.waitIdle();
  const layer = await panel.layer();
  expect(layer.accepted + layer.warned + layer.rejected).toBe(3);
  await panel.close();
  expect(await app.figure('total.plots', '合计')).toBe(0);
  await expect(page.getByRole('list', { name: '园区列表' }).getByRole('button')).toHaveCount(3);
  await panel.setRole('three-plots', '地块');
  await expect.poll(async () => (await panel.layer()).role).toBe('地块');
  await panel.close();
  await expectPlots(app, 3);
});

test('files are removed one by one, then all, and the sample comes again', async ({
  app,
  page,
}) => {
  await app.dropFiles([threePlots, pathOf('real-like/estate-dirty.geojson')]);
  await expectPlots(app, 9);
  const panel = new DataPanelPage(page);
  await panel.removeFile('three-plots.geojson');
  await expect
    .poll(async () => (await panel.layers()).map(({ name }) => name))
    .toEqual(['estate-dirty']);
  await app.waitIdle();
  expect((await panel.issues()).filter(({ where }) => where.includes('three-plots'))).toEqual([]);
  await panel.removeAll();
  await app.waitIdle();
  const card = page.getByRole('region', { name: '打开数据' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('button', { name: '数据与问题' })).toBeHidden();
  await card.getByRole('button', { name: '先看示例数据' }).click();
  await expectPlots(app, smallSamplePlots);
  await expect(page.getByText('示例数据', { exact: true }).first()).toBeVisible();
  await expect(card).toBeHidden();
});

async function expectPlots(app: AppPage, plots: number): Promise<void> {
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(plots);
  await app.waitIdle();
}
