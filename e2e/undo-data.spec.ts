import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';
import type { AppPage } from './pages/app-page';
import { DataPanelPage } from './pages/data-panel-page';
import { LegendPage } from './pages/legend-page';
import { UndoPage } from './pages/undo-page';
import { smallSamplePlots, useSmallSample } from './small-sample';
import { smallWindow } from './small-window';

test.use({ viewport: smallWindow });

const pathOf = (name: string) =>
  fileURLToPath(new URL(`../data/fixtures/${name}`, import.meta.url));
const dirty = pathOf('real-like/estate-dirty.geojson');

test.beforeEach(async ({ page }) => useSmallSample(page));

async function expectPlots(app: AppPage, plots: number): Promise<void> {
  await expect.poll(() => app.figure('total.plots', '合计')).toBe(plots);
  await app.waitIdle();
}

test('opened, removed and cleared data come back with their view', async ({ app, page }) => {
  await app.open();
  const { undo, redo } = new UndoPage(page);
  const legend = new LegendPage(page);
  await expectPlots(app, smallSamplePlots);
  await expect(undo).toBeDisabled();
  await app.dropFiles([pathOf('three-plots.geojson'), dirty]);
  await expectPlots(app, 9);
  await expect(undo).toHaveAccessibleName(/^撤销：打开数据$/);
  const eye = legend.section.getByRole('button', { name: /^隐藏/ }).first();
  const layer = (await eye.getAttribute('aria-label'))!.replace('隐藏', '');
  await eye.click();
  const panel = new DataPanelPage(page);
  await panel.removeFile('three-plots.geojson');
  await panel.close();
  await expectPlots(app, 6);
  await panel.removeAll();
  await expect(page.getByRole('region', { name: '打开数据' })).toBeVisible();
  await expect(undo).toHaveAccessibleName(/^撤销：清空数据$/);

  await undo.click();
  await expectPlots(app, 6);
  await expect(legend.eye(layer)).toHaveAccessibleName(`显示${layer}`);
  await expect(undo).toHaveAccessibleName(/^撤销：移除文件$/);
  await undo.click();
  await expectPlots(app, 9);
  await undo.click();
  await expect(legend.eye(layer)).toHaveAccessibleName(`隐藏${layer}`);
  await undo.click();
  await expectPlots(app, smallSamplePlots);
  await expect(page.getByText('示例数据', { exact: true }).first()).toBeVisible();
  await expect(undo).toBeDisabled();
  for (let i = 0; i < 4; i++) {
    await redo.click();
    await app.waitIdle();
  }
  await expect(page.getByRole('region', { name: '打开数据' })).toBeVisible();
  await expect(redo).toBeDisabled();
});
