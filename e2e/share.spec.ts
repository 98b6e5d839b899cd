import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { DataPanelPage } from './pages/data-panel-page';
import { InspectPage } from './pages/inspect-page';
import { expect, test } from './small-fixtures';

const fixtures = new URL('../data/fixtures/', import.meta.url);
const threePlots = fileURLToPath(new URL('three-plots.geojson', fixtures));

async function openShare(page: Page) {
  await page.getByRole('button', { name: '分享' }).click();
  return page.getByRole('dialog', { name: '分享与导出' });
}

test('the link of the sample is the address, and is copied', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  const dialog = await openShare(page);
  await expect(dialog.getByLabel('当前视图的链接')).toHaveValue(page.url());
  await expect(dialog.getByRole('note')).toBeHidden();
  await dialog.getByRole('button', { name: '复制链接' }).click();
  await expect(dialog.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('local data are named in the link, asked for by it, and restore the view', async ({
  app,
  page,
}) => {
  await app.open();
  await app.dropFiles([threePlots]);
  const first = new InspectPage(page, new URL(page.url()).hash);
  const [plot] = JSON.parse(readFileSync(threePlots, 'utf8')).features;
  await first.goTo({ plot: plot.properties.地块编号, table: 'open' });
  await expect(first.details.panel).toBeVisible();
  const title = await first.details.title.textContent();
  await app.waitIdle();
  const dialog = await openShare(page);
  await expect(dialog.getByRole('note')).toContainText('three-plots.geojson');
  const link = await dialog.getByLabel('当前视图的链接').inputValue();
  expect(link).toContain('file=three-plots.geojson');

  await page.goto('about:blank');
  // As in another browser, which has kept nothing.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(link).origin,
    storageTypes: 'all',
  });
  await page.goto(link);
  const empty = page.getByRole('region', { name: '打开数据' });
  await expect(empty).toContainText('three-plots.geojson');
  await app.dropFiles([threePlots]);
  const again = new InspectPage(page, new URL(page.url()).hash);
  await expect(again.details.title).toHaveText(title!);
  await expect(again.table.drawer).toHaveClass(/is-open/);
  expect(new URL(page.url()).hash).toBe(new URL(link).hash);
});

test('another choice than the awaited files starts anew', async ({ app, page }) => {
  await app.open('#plot=none&show=idle&file=gone.geojson');
  const empty = page.getByRole('region', { name: '打开数据' });
  await expect(empty).toContainText('gone.geojson');
  await empty.getByRole('button', { name: '示例' }).click();
  await app.waitIdle();
  await expect.poll(() => page.url()).not.toContain('gone.geojson');
});

test('exported plots are what was opened, and open again', async ({ app, page }) => {
  await app.open();
  await app.dropFiles([threePlots]);
  const dialog = await openShare(page);
  const download = page.waitForEvent('download');
  await expect(dialog.getByRole('button', { name: /内容$/ })).toContainText('全部地块 3 宗');
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('地块.geojson');
  const path = test.info().outputPath('exported.geojson');
  await file.saveAs(path);
  const given = JSON.parse(readFileSync(threePlots, 'utf8'));
  const written = JSON.parse(readFileSync(path, 'utf8'));
  expect(written.features.map((it: { geometry: unknown }) => it.geometry)).toEqual(
    given.features.map((it: { geometry: unknown }) => it.geometry),
  );
  await page.keyboard.press('Escape');
  await app.dropFiles([path]);
  const layers = await new DataPanelPage(page).layers();
  expect(layers.map(({ role, rows }) => [role, rows])).toEqual([
    ['地块', 3],
    ['地块', 3],
  ]);
  // The same plots once more: on the map twice, counted once.
  await page.keyboard.press('Escape');
  expect(await app.figure('total.plots', '合计')).toBe(3);
});
