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

interface View {
  /** How the address differs from the start. */
  changes?: Record<string, string>;
  act?(inspect: InspectPage): Promise<void>;
}

const views: Record<string, View> = {
  'the start': {},
  'the figures of a park': {
    changes: { open: 'park' },
    act: ({ details }) => expect(details.figures).not.toHaveCount(0),
  },
  'a plot with a figure explained': {
    changes: { plot: 'QY-127' },
    act: async ({ details, explanation }) => {
      await details.figure('地块面积').click();
      await expect(explanation.formula).toBeVisible();
    },
  },
  'a filter, a hidden layer and the table': {
    changes: { show: 'idle,built', hide: 'm0' },
    act: ({ table }) => table.open(),
  },
  'the data and their issues': { act: ({ page }) => viewDialog(page, '数据与问题') },
  'opening data': { act: ({ page }) => viewDialog(page, '打开数据') },
  'the methods': { act: ({ page }) => viewDialog(page, '方法说明') },
  'the shortcuts': { act: ({ page }) => viewDialog(page, '快捷键与帮助') },
};

async function viewDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const theme of ['light', 'dark'])
  for (const [name, { changes, act }] of Object.entries(views))
    test.describe(theme, () => {
      test.use({ startAt: { theme, ...changes } });

      test(`${name}: nothing that axe objects to`, async ({ inspect }) => {
        await act?.(inspect);
        expect(await violationsOn(inspect.page)).toEqual([]);
      });
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
