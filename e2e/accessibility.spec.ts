import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as fresh } from './fixtures';
import { DataPanelPage } from './pages/data-panel-page';
import type { InspectPage } from './pages/inspect-page';
import { expect, test } from './sample-fixtures';
import { useSmallSample } from './small-sample';

/** What axe finds, in one line each. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

const views: Record<string, (inspect: InspectPage, theme: string) => Promise<void>> = {
  'the start': async () => {},
  'the figures of a park': async (inspect, theme) => {
    await inspect.goTo({ theme, open: 'park' });
    await expect(inspect.details.figures).not.toHaveCount(0);
  },
  'a plot with a figure explained': async (inspect, theme) => {
    await inspect.goTo({ theme, plot: 'QY-127' });
    await inspect.details.figure('地块面积').click();
    await expect(inspect.explanation.formula).toBeVisible();
  },
  'a filter, a hidden layer and the table': async (inspect, theme) => {
    await inspect.goTo({ theme, show: 'idle,built', hide: 'm0' });
    await inspect.table.open();
  },
  'the data and their issues': ({ page }) => viewDialog(page, '数据与问题'),
  'opening data': ({ page }) => viewDialog(page, '打开数据'),
  'the methods': ({ page }) => viewDialog(page, '方法说明'),
  'the shortcuts': ({ page }) => viewDialog(page, '快捷键与帮助'),
};

async function viewDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const [name, view] of Object.entries(views))
  for (const theme of ['light', 'dark'])
    test(`${name}, ${theme}: nothing that axe objects to`, async ({ inspect }) => {
      await inspect.goTo({ theme });
      await view(inspect, theme);
      expect(await violationsOn(inspect.page)).toEqual([]);
    });

fresh('nothing loaded: nothing that axe objects to, in either theme', async ({ app, page }) => {
  await useSmallSample(page);
  await app.open();
  await new DataPanelPage(page).removeAll();
  await expect(page.getByRole('region', { name: '打开数据' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: '深色界面' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violationsOn(page)).toEqual([]);
});
