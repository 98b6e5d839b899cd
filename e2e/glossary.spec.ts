import { expect, test } from './sample-fixtures';
import { crampedTextsOn } from './screen-text';

test('a term of the legend explains itself on hover, with its source', async ({ inspect }) => {
  const { page, legend } = inspect;
  await legend.name('疑似闲置（含认定）').hover();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('满一年未动工开发');
  await expect(tip).toContainText('《闲置土地处置办法》（国土资源部令第53号）第二条');
  await expect(tip).toContainText('以正式文件为准');
  await expect(legend.name('疑似闲置（含认定）')).toHaveAccessibleDescription(/满一年未动工/);
  const left = (await legend.section.boundingBox())!;
  expect((await tip.boundingBox())!.x).toBeGreaterThanOrEqual(left.x + left.width);
  await page.mouse.move(800, 24);
  await expect(tip).toBeHidden();
});

test('a term of a panel explains itself on focus; Esc closes that alone', async ({ inspect }) => {
  const { page, details } = inspect;
  await inspect.goTo({ plot: 'QY-040' });
  const term = details.panel.locator('[data-term="agreed-start"]').first();
  await term.focus();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('凭记忆录入，以正式文件为准');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(details.title).toHaveText('QY-040');
});

test('the names of figures and the heads of the table are terms', async ({ inspect }) => {
  const { details, table } = inspect;
  await inspect.goTo({ open: 'park' });
  for (const name of ['产出强度', '土地建成率', '工业用地率'])
    await expect(details.panel.locator('.term', { hasText: name })).toBeVisible();
  await table.open();
  await expect(table.drawer.locator('[data-term="agreed-start"]')).toHaveCount(1);
});

test('the glossary lists every term and finds one', async ({ inspect: { page } }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('术语');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: '术语' });
  await expect(panel.getByRole('term')).not.toHaveCount(0);
  expect(await panel.getByRole('term').count()).toBeGreaterThan(40);
  await panel.getByRole('searchbox').fill('标准地');
  await expect(panel.getByRole('term')).toHaveCount(1);
  await expect(panel.getByRole('definition')).toContainText('渝府办发〔2023〕72号');
  await panel.getByRole('searchbox').fill('没有');
  await panel.getByRole('searchbox').fill('qqqq');
  await expect(panel.getByRole('status')).toHaveText('没有这个术语');
});

test('the text size is set, and this browser keeps it', async ({ inspect }) => {
  const { page, app } = inspect;
  const size = () =>
    page
      .getByRole('heading', { name: '图例与图层' })
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('radio', { name: '特大' }).click();
  await page.keyboard.press('Escape');
  expect(await size()).toBeCloseTo(usual * 1.3, 1);
  await page.reload();
  await app.waitIdle();
  expect(await size()).toBeCloseTo(usual * 1.3, 1);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await app.waitIdle();
  expect(await size()).toBeCloseTo(usual, 1);
});

for (const lang of ['zh', 'en'])
  for (const size of ['大', '特大'])
    test(`${lang}, text ${size}: nothing is cut off or lies over another`, async ({ inspect }) => {
      const { page, details } = inspect;
      await page.getByRole('button', { name: '设置' }).click();
      await page.getByRole('radio', { name: size, exact: true }).click();
      await page.keyboard.press('Escape');
      const parts = '.top-bar, .left-panel, .chips, .time-bar, .right-panel, .map-readout';
      await inspect.goTo({ lang });
      await page.keyboard.press('t');
      const dates = inspect.table.drawer.locator('.table-cell', { hasText: /^\d{4}-\d\d-\d\d$/ });
      await expect(dates.first()).toBeVisible();
      const isCut = (cells: Element[]) => cells.some((it) => it.scrollWidth > it.clientWidth + 1);
      expect(await dates.evaluateAll(isCut), 'dates of the table').toBe(false);
      expect(await crampedTextsOn(page, `${parts}, .drawer-head`)).toEqual([]);
      await inspect.goTo({ lang, plot: 'QY-144' });
      await expect(details.title).toHaveText('QY-144');
      expect(await crampedTextsOn(page, parts)).toEqual([]);
      await inspect.goTo({ lang, open: 'park' });
      await expect(details.figures).not.toHaveCount(0);
      expect(await crampedTextsOn(page, parts)).toEqual([]);
      await inspect.goTo({ lang: 'zh' });
      await page.getByRole('button', { name: '设置' }).click();
      await page.getByRole('radio', { name: '标准' }).click();
      await page.keyboard.press('Escape');
      await expect(page.locator('html')).toHaveAttribute('data-text-size', 'standard');
    });
