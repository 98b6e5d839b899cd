import { AxeBuilder } from '@axe-core/playwright';
import { FilterPage } from './pages/filter-page';
import { samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const ownPlots = samplePlots.map(({ properties }) => properties);
const inQingyan = ownPlots.filter((row) => row.园区编号 === 'QY');

test('a condition on area narrows map, legend, table and address, and goes with its cross', async ({
  inspect,
}) => {
  const { page, legend, table } = inspect;
  const filter = new FilterPage(page);
  await table.open();
  await filter.chooseField('申报面积');
  await filter.enterRange({ min: '30' });
  const wanted = inQingyan.filter((row) => Number(row['合同面积(平方米)']) >= 20_000).length;
  await expect(filter.preview).toContainText(`筛选后 ${wanted} 宗`);
  await filter.add.click();
  await filter.close();
  const chip = filter.chip('申报面积 ≥ 30 亩');
  await expect(chip).toBeVisible();
  expect(await filter.countOf(chip)).toBe(wanted);
  await expect(table.count).toHaveText(`${wanted} / 1\u2009467 宗`);
  expect((await legend.totals()).plots).toBe(wanted);
  expect(inspect.parameter('where')).toBe('declaredAreaSquareMeters:20000..');
  await chip.getByRole('button', { name: '去掉：申报面积 ≥ 30 亩' }).click();
  await expect(chip).toBeHidden();
  await expect(table.count).toHaveText(`${inQingyan.length} / 1\u2009467 宗`);
});

test('values are ticked with their counts, and joined by and or by or', async ({ inspect }) => {
  const { page, legend } = inspect;
  const filter = new FilterPage(page);
  const modes = new Map<string, number>();
  for (const { 供应方式: mode } of inQingyan)
    if (mode) modes.set(String(mode), (modes.get(String(mode)) ?? 0) + 1);
  // A plot of the commonest is a repeated one, which no count counts.
  const [, [mode, count]] = [...modes].sort(([, a], [, b]) => b - a) as [string, number][] as [
    [string, number],
    [string, number],
  ];
  await filter.chooseField('供应方式');
  await expect(filter.value(mode)).toContainText(String(count));
  await filter.value(mode).click();
  await filter.add.click();
  await filter.close();
  await expect.poll(async () => (await legend.totals()).plots).toBe(count);

  await legend.chip('疑似闲置').click();
  await expect(filter.chips.getByRole('button', { name: /全部满足/ })).toBeVisible();
  const { plots: both } = await legend.totals();
  expect(both).toBeLessThan(count);
  await filter.chips.getByRole('button', { name: /全部满足。改为任一满足/ }).click();
  await expect(filter.chips.getByRole('button', { name: /任一满足。改为/ })).toBeVisible();
  await expect.poll(async () => (await legend.totals()).plots).toBe(count + 10 - both);
  expect(inspect.parameter('join')).toBe('any');
});

test('dates, missing fields and words anywhere can be asked for', async ({ inspect }) => {
  const { page, legend } = inspect;
  const filter = new FilterPage(page);
  await filter.chooseField('供地日期');
  await filter.enterRange({ min: '2020-13-01' });
  await expect(filter.panel.getByText('日期写作 2026-10-31。')).toBeVisible();
  await expect(filter.add).toBeDisabled();
  await filter.enterRange({ min: '2020-01-01', max: '2020-12-31' });
  await filter.add.click();
  const in2020 = inQingyan.filter((row) => String(row.供地日期).startsWith('2020')).length;
  await expect.poll(async () => (await legend.totals()).plots).toBe(in2020);
  await filter.conditions.getByRole('button', { name: /^去掉/ }).click();

  await filter.chooseField('实际动工日期');
  await filter.chooseOperator('缺失');
  await filter.add.click();
  const notStarted = inQingyan.filter((row) => !row.实际动工日期).length;
  await expect.poll(async () => (await legend.totals()).plots).toBe(notStarted);
  await filter.conditions.getByRole('button', { name: /^去掉/ }).click();

  await filter.chooseField('任意文字');
  await filter.panel.getByRole('textbox', { name: '文字' }).fill('qy-01');
  await filter.add.click();
  await filter.close();
  await expect.poll(async () => (await legend.totals()).plots).toBe(10);
  await expect(filter.chip('含“qy-01”')).toBeVisible();
});

test('a condition is changed from its chip', async ({ inspect }) => {
  await inspect.goTo({ where: 'declaredAreaSquareMeters:20000..' });
  const { page } = inspect;
  const filter = new FilterPage(page);
  const chip = filter.chip('申报面积 ≥ 30 亩');
  await chip.getByRole('button', { name: /^申报面积/ }).click();
  await expect(filter.panel.getByLabel(/^最小/)).toHaveValue('30');
  await filter.enterRange({ max: '60' });
  await filter.panel.getByRole('button', { name: '更新' }).click();
  await expect(filter.chip('申报面积 30 亩 至 60 亩')).toBeVisible();
  await expect(chip).toBeHidden();
});

test('a filter is saved by name, stays after a reload, is renamed and deleted', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('./#where=text:QY-01&lang=zh');
  const filter = new FilterPage(page);
  await filter.open();
  await filter.panel.getByRole('textbox', { name: '名称' }).fill('青岩一组');
  await filter.panel.getByRole('button', { name: '存下当前筛选' }).click();
  const saved = filter.panel.getByRole('button', { name: '使用“青岩一组”' });
  await expect(saved).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./#lang=zh');
  await filter.open();
  await saved.click();
  await expect(filter.chip('含“QY-01”')).toBeVisible();
  await filter.panel.getByRole('button', { name: '“青岩一组”改名' }).click();
  await filter.panel.getByRole('textbox', { name: '“青岩一组”改名' }).fill('一组');
  await page.keyboard.press('Enter');
  await expect(filter.panel.getByRole('button', { name: '使用“一组”' })).toBeVisible();
  await filter.panel.getByRole('button', { name: '删除“一组”' }).click();
  await expect(filter.panel.getByRole('button', { name: '使用“一组”' })).toBeHidden();
  await context.close();
});

test('a filter that leaves nothing says which condition to remove, and what that brings', async ({
  inspect,
}) => {
  await inspect.goTo({ show: 'idle', where: 'area:100000000..' });
  const { page, legend } = inspect;
  const filter = new FilterPage(page);
  await expect(filter.noMatch).toContainText('没有符合条件的图斑');
  await expect(filter.noMatch).toContainText('疑似闲置，面积 ≥ 150\u2009000 亩');
  await expect(filter.noMatch.getByRole('button', { name: /^去掉/ })).toHaveCount(1);
  await filter.noMatch.getByRole('button', { name: /去掉 面积.*多 10 宗/ }).click();
  await expect(filter.noMatch).toBeHidden();
  expect((await legend.totals()).plots).toBe(10);
  await expect(legend.chip('疑似闲置')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('0');
  await expect(legend.total.getByRole('rowheader')).toHaveText('合计');
});

test('what passes elsewhere is offered when the park has nothing', async ({ inspect }) => {
  await inspect.goTo({ park: 'QY', where: 'text:JW-01' });
  const filter = new FilterPage(inspect.page);
  await filter.noMatch.getByRole('button', { name: /看全部园区.*多 10 宗/ }).click();
  await expect(filter.noMatch).toBeHidden();
  expect(inspect.parameter('park')).toBeNull();
});

test('what passes never lags behind the date', async ({ inspect }) => {
  await inspect.goTo({ show: 'idle', date: '2026-10-31' });
  const { page, legend, time } = inspect;
  const day = async () => ({
    chip: await new FilterPage(page).countOf(legend.chip('疑似闲置')),
    total: (await legend.totals()).plots,
  });
  const now = await day();
  expect(now.chip).toBe(now.total);
  await time.date.fill('2022-01-01');
  await expect.poll(async () => (await day()).total).toBeLessThan(now.total);
  const then = await day();
  expect(then.chip).toBe(then.total);
});

test('the panel is worked by keys alone, peels with Esc and gives the focus back', async ({
  inspect,
}) => {
  const { page } = inspect;
  const filter = new FilterPage(page);
  await filter.button.focus();
  await page.keyboard.press('Enter');
  await expect(filter.panel).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(filter.panel.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('使用权');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(filter.panel.getByRole('textbox', { name: '查找值' })).toBeVisible();
  for (let i = 0; i < 6; i++) {
    if (
      await filter.panel
        .getByRole('option')
        .first()
        .evaluate((it) => it === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(filter.panel.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(filter.preview).toContainText('筛选后');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(filter.add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filter.chip('使用权人：')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(filter.panel).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(filter.chip('使用权人：')).toBeHidden();
});

test('panel and card have no accessibility violations, in both themes and languages', async ({
  inspect,
}) => {
  const { page } = inspect;
  for (const [lang, theme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    await inspect.goTo({ lang, theme, show: 'idle', where: 'area:100000000..' });
    const filter = new FilterPage(page);
    await filter.open();
    const { violations } = await new AxeBuilder({ page }).include('.map-area').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
