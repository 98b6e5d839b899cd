import { readFileSync } from 'node:fs';
import { paletteOf } from './pages/search-page';
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

test('plots are merged and split, and the map shows them as supposed', async ({ inspect }) => {
  const { page, map } = inspect;
  await inspect.goTo({ tab: 'scenario', park: 'QY', plot: 'QY-040', at: '15/29.61229/106.69154' });
  const panel = page.locator('.scenario');
  const form = panel.locator('.scenario-form').first();
  const suppose = async (kind: string) => {
    await form.locator('.select button').first().click();
    await page.getByRole('option', { name: kind }).click();
  };
  const cells = (id: string) => panel.locator(`tr[data-indicator="${id}"] data`);
  const values = (id: string) =>
    cells(id).evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
  await map.click([106.6921, 29.6116], 'Shift');
  await expect(form).toContainText('2 宗');
  await suppose('合并为一宗');
  await form.getByRole('button', { name: '加入方案' }).click();
  await expect(cells('plotCount')).toHaveCount(2);
  const [plots, merged] = await values('plotCount');
  expect(merged).toBe(plots! - 1);
  const banner = page.locator('.scenario-banner');
  await expect(banner).toContainText('试算：方案 1');

  // Split along two points that are typed: one plot more, no land more.
  await inspect.goTo({ tab: 'scenario', park: 'QY', plot: 'QY-073' });
  await suppose('分割为两宗');
  await form.getByLabel('两点或更多').fill('106.6925, 29.6\n106.6926, 29.62');
  await form.getByRole('button', { name: '加入方案' }).click();
  await expect.poll(async () => (await values('plotCount'))[1]).toBe(plots);
  const [land, supposed] = await values('landArea');
  expect(Math.abs(supposed! - land!)).toBeLessThan(1e-6 * land!);

  // The smaller part is supposed to be built, the larger one stays what it is.
  await panel.getByRole('button', { name: 'QY-073' }).click();
  await page.getByRole('option', { name: 'QY-073/2' }).click();
  await suppose('建成投产');
  await form.getByRole('button', { name: '加入方案' }).click();
  await expect(panel.locator('.scenario-edits li')).toHaveCount(3);
  await expect
    .poll(async () => (await values('categoryCount.idle'))[1])
    .toBe((await values('categoryCount.idle'))[0]);

  // A picture of the map says so as well.
  await page.keyboard.press('Control+k');
  await paletteOf(page).field.fill('出图');
  await expect(paletteOf(page).active).toContainText('出图');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('虚线地块为假设，不是数据');
  await page.keyboard.press('Escape');
  await banner.getByRole('button', { name: '隐藏试算' }).click();
  await expect(banner).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(panel.locator('.scenario-edits li')).toHaveCount(2);
});
