import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileWithoutZone } from './file-without-zone';
import { collectionOf, plotFeature, writeFiles } from './made-files';
import { DataPanelPage } from './pages/data-panel-page';
import { UndoPage } from './pages/undo-page';
import { expect, test } from './small-fixtures';

test('metres without a zone are asked about, and lie right when it is told', async ({
  app,
  page,
}, info) => {
  const path = fileWithoutZone(info);
  await app.dropDoubtfulFiles([path]);
  const dialog = page.getByRole('dialog', { name: '这些坐标属于哪一带？' });
  await expect(dialog).toContainText('没有带号');
  await dialog.getByRole('button', { name: /分带与中央经线/ }).click();
  await page
    .getByRole('option', { name: /^3°带 36（中央经线 108°）→ 106\.55\d°E，29\.56\d°N$/ })
    .click();
  await expect(dialog.getByRole('status')).toContainText('EPSG:4545');
  // Three plots, one of them in two parts.
  const picture = dialog.getByRole('img', { name: /^按 3°带 36，地块在东经 106\.55\d°/ });
  await expect(picture).toBeVisible();
  expect((await picture.locator('.zone-land').getAttribute('d'))!.match(/M/g)).toHaveLength(4);
  await dialog.getByRole('button', { name: '按此打开' }).click();
  await expect(dialog).toBeHidden();
  await app.waitAtRest();
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(3);
  const panel = new DataPanelPage(page);
  expect((await panel.layer()).origin).toBe('no-zone.geojson · EPSG:4545');
  await expect(panel.dialog.getByText('已指定', { exact: true })).toBeVisible();
});

test('a question that is put off leaves what was loaded', async ({ app, page }, info) => {
  const path = fileWithoutZone(info);
  const before = await app.figure('total.plots', '合计');
  await app.dropDoubtfulFiles([path]);
  await page.getByRole('button', { name: '暂不打开' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('未打开：no-zone.geojson')).toBeVisible();
  expect(await app.figure('total.plots', '合计')).toBe(before);
});

test('a column is taken for another field, at once and undoably', async ({ app, page }, info) => {
  const plot = plotFeature({ 地块编号: 'A1', 面积数: 30 });
  const [path] = writeFiles(info, { 'odd.geojson': collectionOf([plot]) });
  await app.dropFiles([path!]);
  const panel = new DataPanelPage(page);
  await panel.open();
  const row = panel.dialog.locator('[data-heading="面积数"]');
  await expect(row).toContainText('保留');
  await row.getByRole('button', { name: '“面积数”对应的字段' }).click();
  await page.getByRole('option', { name: '申报面积', exact: true }).click();
  await expect(row).toContainText('已指定');
  await row.getByRole('button', { name: '“面积数”的单位' }).click();
  await page.getByRole('option', { name: '亩', exact: true }).click();
  await expect(row.getByRole('button', { name: '“面积数”的单位' })).toContainText('亩');
  await app.waitIdle();
  await panel.close();
  const { undo } = new UndoPage(page);
  await expect(undo).toHaveAccessibleName(/^撤销：字段对应$/);
  await undo.click();
  await undo.click();
  await app.waitIdle();
  await panel.open();
  await expect(row).toContainText('保留');
});

test('a table without shapes joins the plots of a map', async ({ app, page }, info) => {
  const map = ['A-001', 'A-002'].map((id, i) =>
    plotFeature({ 地块编号: id, 地类编码: '100101' }, i),
  );
  const table = [
    { 地块编号: 'a 1', 使用权人: '示例甲公司' },
    { 地块编号: 'A-009', 使用权人: '示例乙公司' },
  ].map((properties) => JSON.stringify({ type: 'Feature', properties, geometry: null }));
  const paths = writeFiles(info, {
    'map.geojson': collectionOf(map),
    'ledger.geojson': collectionOf(table),
  });
  await app.dropFiles(paths);
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(3);
  const panel = new DataPanelPage(page);
  const codes = (await panel.issues()).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['joined', 'join-only-in-table', 'join-only-on-map']),
  );
});

test('rows that were not used and the file itself can be had again', async ({
  app,
  page,
}, info) => {
  const point = { type: 'Point', coordinates: [106.7, 29.7] };
  const odd = { type: 'Feature', properties: { 地块编号: 'A2', 备注: '=1+1' }, geometry: point };
  const content = collectionOf([plotFeature({ 地块编号: 'A1' }), JSON.stringify(odd)]);
  const [path] = writeFiles(info, { 'odd.geojson': content });
  await app.dropDoubtfulFiles([path!]);
  await app.waitAtRest();
  const panel = new DataPanelPage(page);
  await panel.open();
  const saved = async (button: string) => {
    const download = page.waitForEvent('download');
    await panel.dialog.getByRole('button', { name: button, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const rejected = await saved('导出未采用的 1 行');
  expect(rejected.name).toBe('odd-未采用.csv');
  expect(rejected.text).toBe(
    '\uFEFF行号,未采用原因,地块编号,备注\r\n2,1 行不是面（点），不能作为用地，未采用。,A2,"\'=1+1"\r\n',
  );
  expect(await saved('另存原文件')).toEqual({ name: 'odd.geojson', text: content });
  await panel.dialog.getByRole('button', { name: '原件校验（SHA-256）' }).click();
  await expect(panel.dialog.locator('.file-checksum code')).toHaveText(
    createHash('sha256').update(content).digest('hex'),
  );
  // It speaks of the file that was loaded: another of the same name has to be asked about anew.
  const [other] = writeFiles(info, { 'odd.geojson': `${content} ` });
  await app.dropDoubtfulFiles([other!]);
  await expect(panel.dialog.locator('.file-checksum')).toHaveCount(0);
  await panel.dialog.getByRole('button', { name: '原件校验（SHA-256）' }).click();
  await expect(panel.dialog.locator('.file-checksum code')).toHaveText(
    createHash('sha256').update(`${content} `).digest('hex'),
  );
  const issues = await saved('导出问题清单');
  expect(issues.name).toBe('问题清单.csv');
  expect(issues.text).toContain('\r\n未采用,odd.geojson,odd,2,1,,');

  // Further files come to the open list; one that is not read is named with what to export.
  const [drawing, more] = writeFiles(info, {
    'plan.dwg': 'AC1032',
    'more.geojson': collectionOf([plotFeature({ 地块编号: 'B1', 供地日期: '2024年3月6日' }, 3)]),
  });
  await app.dropDoubtfulFiles([drawing!, more!]);
  await expect(panel.dialog.locator('.import-name')).toHaveText(['odd', 'more']);
  await expect(panel.dialog.locator('.import-check')).toContainText('另存为 DXF');
  await panel.dialog.getByRole('button', { name: 'more', exact: true }).click();
  await expect(panel.dialog.locator('[data-heading="供地日期"]')).toContainText('中文日期');
});
