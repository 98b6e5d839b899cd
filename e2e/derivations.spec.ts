import type { Locator } from '@playwright/test';
import { expect, test } from './sample-fixtures';

/** The tabs of 评价 whose numbers are figures of land, and how many cells hold one at least. */
const tabs: { tab: string; rank?: string; least: number }[] = [
  { tab: 'targets', least: 4 },
  { tab: 'intensive', least: 8 },
  { tab: 'groups', least: 4 },
  { tab: 'ranking', rank: 'landBuiltRate/indicator/all', least: 8 },
];

test('every number in the tables of the evaluation opens to its derivation', async ({
  inspect,
}) => {
  const { page } = inspect;
  const told = page.locator('.explain');
  const opens = async (cell: Locator, name: string) => {
    const button = cell.locator('button').first();
    await expect(button, `${name} is no button`).toHaveCount(1);
    await button.evaluate((element: HTMLElement) => element.click());
    await expect(told, name).toContainText(/[=＝÷≥≤×]|来源/);
    // The key counts once the explanation has the focus.
    await expect(page.locator('.explain:focus-within, .explain:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(told, name).toHaveCount(0);
  };
  for (const { tab, rank, least } of tabs) {
    await inspect.goTo({ tab, rank: rank ?? null });
    const cells = page.locator('.screen-panel .target-table td.numeric:not(.catalogue *)', {
      hasText: /\d/,
    });
    await expect(cells.nth(least - 1)).toBeVisible();
    for (const cell of await cells.all()) await opens(cell, `${tab}: ${await cell.textContent()}`);
  }
  await page.locator('.ranking').getByRole('radio', { name: '加权' }).click();
  await page.getByRole('group', { name: '集约评价' }).getByLabel('土地建成率').fill('2');
  const scores = page.locator('.rank-table td.numeric .derived');
  await expect(scores).toHaveCount(8);
  // The parks are put in order anew once the weight counts.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await scores.first().evaluate((element: HTMLElement) => element.click());
    await expect(told).toContainText('1.0000 × 2', { timeout: 2000 });
  }).toPass();
});
