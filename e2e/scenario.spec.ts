import { readFileSync } from 'node:fs';
import { expect, test } from './sample-fixtures';

const intensity = '.scenario-result tr[data-indicator="outputIntensity"] data';

test('a gap is closed by what-if, and the scenario goes out to a file', async ({ inspect }) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'scenario', park: 'QY', plot: 'QY-073' });
  const panel = page.locator('.scenario');
  const form = panel.locator('.scenario-form').first();
  await form.getByLabel('预期产出强度（亿元/km²）').fill('200');
  await form.getByRole('button', { name: '加入方案' }).click();
  const cells = page.locator(intensity);
  await expect(cells).toHaveCount(2);
  const values = () =>
    cells.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value')) / 100));
  const [now, built] = await values();
  // The plot yields more than the park does, so that the park's intensity rises towards it.
  expect(built).toBeGreaterThan(now!);
  expect(built).toBeLessThan(200);

  // The picture of it says that it is none of the data.
  const picture = panel.locator('.scenario-picture');
  await expect(picture).toContainText('试算');
  await expect(picture.locator('canvas')).toHaveAttribute('data-park', '0');

  await panel.getByText('反算：哪些地块投产才能达到目标').click();
  const target = Math.ceil(built! + 8);
  const solve = panel.locator('.scenario-solve');
  await solve.getByLabel('目标产出强度（亿元/km²）').fill(String(target));
  await solve.getByLabel('预期产出强度（亿元/km²）').fill('300');
  await solve.getByRole('button', { name: '反算' }).click();
  await expect(solve.getByRole('status')).toContainText('已证明为最优');
  await expect(solve.locator('.scenario-curve')).toBeVisible();
  await solve.getByRole('button', { name: '作为假设加入方案' }).click();
  await expect(panel.locator('.scenario-edits li')).toHaveCount(2);
  await expect.poll(async () => (await values())[1]).toBeGreaterThanOrEqual(target - 1e-9);
  expect((await values())[0]).toBe(now);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: '导出方案' }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(file.scenarios[0].edits).toHaveLength(2);
  await page.keyboard.press('Control+z');
  await expect(panel.locator('.scenario-edits li')).toHaveCount(1);
  await panel.getByRole('button', { name: '删除方案' }).click();
  await expect(panel.locator('.scenario-edits')).toHaveCount(0);
  // Nothing of it touched the data.
  await expect(page.locator('.legend, .scenario')).not.toContainText('方案 2');
});
