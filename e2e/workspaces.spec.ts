import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixtures';
import { collectionOf, plotFeature, writeFiles } from './made-files';
import { AppPage } from './pages/app-page';
import { DataPanelPage } from './pages/data-panel-page';
import { WorkspacesPage } from './pages/workspaces-page';
import { smallSamplePlots, useSmallSample } from './small-sample';
import { smallWindow } from './small-window';

test.use({ viewport: smallWindow });

test.beforeEach(async ({ page }) => useSmallSample(page));

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await useSmallSample(page);
  return page;
}

/** Two plots whose size is in a column that no one recognises. */
function oddFile(info: TestInfo): string {
  const plots = [30, 50].map((size, i) => plotFeature({ 地块编号: `A${i}`, 面积数: size }, i));
  return writeFiles(info, { 'odd.geojson': collectionOf(plots) })[0]!;
}

/** Takes the column of sizes for the declared area in 亩. */
async function mapSizes(panel: DataPanelPage): Promise<void> {
  await panel.open();
  const row = panel.dialog.locator('[data-heading="面积数"]');
  await row.getByRole('button', { name: '“面积数”对应的字段' }).click();
  await panel.dialog.page().getByRole('option', { name: '申报面积', exact: true }).click();
  await expect(row).toContainText('已指定');
  await row.getByRole('button', { name: '“面积数”的单位' }).click();
  await panel.dialog.page().getByRole('option', { name: '亩', exact: true }).click();
  await expect(row.getByRole('button', { name: '“面积数”的单位' })).toContainText('亩');
  await panel.close();
}

async function expectMapped(panel: DataPanelPage): Promise<void> {
  await panel.open();
  const row = panel.dialog.locator('[data-heading="面积数"]');
  await expect(row).toContainText('已指定');
  await expect(row.getByRole('button', { name: '“面积数”的单位' })).toContainText('亩');
  await panel.close();
}

test('data, what was said of them and the view are there again after a reload', async ({
  app,
  page,
}, info) => {
  await app.open();
  await app.dropFiles([oddFile(info)]);
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(2);
  const panel = new DataPanelPage(page);
  await mapSizes(panel);
  await app.waitIdle();
  const workspaces = new WorkspacesPage(page);
  await workspaces.waitSaved('odd');
  await page.keyboard.press('t');
  await expect.poll(() => new URL(page.url()).hash).toContain('table=open');
  await workspaces.waitKept(/"面积数":"\w+:\w+"/);
  await workspaces.waitKept(/table=open/);
  const { hash } = new URL(page.url());
  await page.reload();
  await app.waitIdle();
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(2);
  await expectMapped(panel);
  expect(new URL(page.url()).hash).toBe(hash);

  // A tab that was closed, and a new one without an address.
  const other = await newPage(page.context());
  await page.close();
  const otherApp = new AppPage(other);
  await otherApp.open();
  await expect.poll(() => otherApp.figure('total.plots', '合计')).toBe(2);
  await expectMapped(new DataPanelPage(other));
  const { notice } = new WorkspacesPage(other);
  await expect(notice).toContainText('已打开上次的工作区“odd”');
  await expect.poll(() => new URL(other.url()).hash).toContain('table=open');
  await notice.getByRole('button', { name: '看示例数据' }).click();
  await expect.poll(() => otherApp.figure('total.plots', '合计')).toBe(smallSamplePlots);
});

test('an exported workspace opens in another browser with the same figures', async ({
  app,
  page,
  browser,
}, info) => {
  await app.open();
  await app.dropFiles([oddFile(info)]);
  await mapSizes(new DataPanelPage(page));
  await app.waitIdle();
  const workspaces = new WorkspacesPage(page);
  await workspaces.waitSaved('odd');
  await workspaces.open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    workspaces.press('导出', 'odd'),
  ]);
  expect(download.suggestedFilename()).toBe('odd.tuban');
  const path = info.outputPath('odd.tuban');
  await download.saveAs(path);

  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' });
  const other = new AppPage(await newPage(context));
  await other.open();
  await other.dropFiles([path]);
  await expect.poll(() => other.figure('total.plots', '合计')).toBe(2);
  await expectMapped(new DataPanelPage(other.page));
  await new WorkspacesPage(other.page).waitSaved('odd');
  const [damaged] = writeFiles(info, { 'damaged.tuban': 'no archive' });
  await other.dropFiles([damaged!]);
  const { notice } = new WorkspacesPage(other.page);
  await expect(notice).toContainText('已损坏');
  await expect.poll(() => other.figure('total.plots', '合计')).toBe(2);
  await context.close();
});

test('workspaces are renamed, duplicated, deleted and brought back', async ({
  app,
  page,
}, info) => {
  await app.open();
  await app.dropFiles([oddFile(info)]);
  const workspaces = new WorkspacesPage(page);
  await workspaces.waitSaved('odd');
  await workspaces.open();
  await workspaces.press('复制', 'odd');
  await expect(workspaces.row('odd 2')).toBeVisible();
  await workspaces.press('改名', 'odd 2');
  await workspaces.dialog.getByRole('textbox', { name: '工作区名称' }).fill('备份');
  await page.keyboard.press('Enter');
  await expect(workspaces.row('备份')).toBeVisible();
  await workspaces.press('删除', '备份');
  await expect(workspaces.row('备份')).toBeHidden();
  await workspaces.notice.getByRole('button', { name: '撤销删除' }).click();
  await expect(workspaces.row('备份')).toBeVisible();
  await workspaces.press('打开', '备份');
  await expect(workspaces.dialog).toBeHidden();
  await app.waitIdle();
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(2);
  await workspaces.open();
  await expect(workspaces.row('备份')).toContainText('正在使用');
});

test('two tabs on one workspace do not overwrite each other', async ({ app, page }, info) => {
  await app.open();
  await app.dropFiles([oddFile(info)]);
  const first = new WorkspacesPage(page);
  await first.waitSaved('odd');
  const other = await newPage(page.context());
  const otherApp = new AppPage(other);
  await otherApp.open();
  const second = new WorkspacesPage(other);
  await expect(second.notice).toContainText('正在另一个标签页使用');
  await expect.poll(() => otherApp.figure('total.plots', '合计')).toBe(2);
  await mapSizes(new DataPanelPage(other));
  await otherApp.waitIdle();
  await second.waitSaved('odd 2');
  await other.close();

  await page.bringToFront();
  await page.reload();
  await app.waitIdle();
  const panel = new DataPanelPage(page);
  await panel.open();
  await expect(panel.dialog.locator('[data-heading="面积数"]')).toContainText('保留');
  await panel.close();
  await first.open();
  await expect(first.row('odd')).toContainText('正在使用');
  await expect(first.rows).toHaveCount(2);
  await first.press('打开', 'odd 2');
  await expect(first.dialog).toBeHidden();
  await app.waitIdle();
  await expectMapped(panel);
});

test('a full disk is told, and the work can be taken out', async ({ app, page }, info) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 1000, quota: 1010 });
  });
  await app.open();
  await app.dropFiles([oddFile(info)]);
  const { notice } = new WorkspacesPage(page);
  await expect(notice).toContainText('磁盘空间不够');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: '导出工作区' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('odd.tuban');
});
