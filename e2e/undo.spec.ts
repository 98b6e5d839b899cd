import { UndoPage } from './pages/undo-page';
import { expect, test } from './sample-fixtures';

test('filter, layer, date and selection are undone one by one and done again', async ({
  inspect,
}) => {
  const { page, legend, time, table, details } = inspect;
  const { undo, redo } = new UndoPage(page);
  const chip = legend.chip('疑似闲置');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(undo).toHaveAccessibleName(/^撤销：筛选$/);
  await legend.eye('在建').click();
  await expect(legend.eye('在建')).toHaveAccessibleName('显示在建');
  await expect(undo).toHaveAccessibleName(/^撤销：图层显隐$/);
  await time.date.fill('2026-10-31');
  await time.date.blur();
  await expect(undo).toHaveAccessibleName(/^撤销：数据时点$/);
  await table.choose('QY-005');
  await expect(details.title).toHaveText('QY-005');
  await expect(undo).toHaveAccessibleName(/^撤销：选择$/);

  await undo.click();
  await expect(details.panel).toBeHidden();
  await undo.click();
  await expect(time.date).toHaveValue('2026-11-22');
  await expect(redo).toHaveAccessibleName(/^重做：数据时点$/);
  await undo.click();
  await expect(legend.eye('在建')).toHaveAccessibleName('隐藏在建');
  await undo.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  expect(inspect.parameter('show')).toBeNull();

  await redo.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await redo.click();
  await redo.click();
  await expect(time.date).toHaveValue('2026-10-31');
  await redo.click();
  await expect(details.title).toHaveText('QY-005');
  await expect(redo).toBeDisabled();
  await expect(redo).toHaveAccessibleName(/^没有可重做的/);
});

test('Ctrl Z and Ctrl Y do the same, and a text field keeps its own', async ({ inspect }) => {
  const { page, legend } = inspect;
  const chip = legend.chip('批而未供');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+Shift+z');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+y');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox').first().focus();
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

test('a drag over dates is one step', async ({ inspect }) => {
  const { time, page } = inspect;
  for (let i = 0; i < 4; i++) await page.keyboard.press(',');
  await expect(time.date).toHaveValue('2026-07-22');
  await page.keyboard.press('Control+z');
  await expect(time.date).toHaveValue('2026-11-22');
});

test('a park and the area basis come back, and what is computed with them', async ({ inspect }) => {
  const { page, parks, legend, details } = inspect;
  const { undo } = new UndoPage(page);
  await parks.choose('江湾示例园');
  await expect(details.title).toHaveText('江湾示例园');
  const { squareMeters } = await legend.totals();
  await details.panel.getByRole('button', { name: /面积口径/ }).click();
  await page.getByRole('option', { name: '申报面积' }).click();
  await expect.poll(async () => (await legend.totals()).squareMeters).not.toBe(squareMeters);
  await undo.click();
  await expect.poll(async () => (await legend.totals()).squareMeters).toBe(squareMeters);
  await undo.click();
  await expect(details.panel).toBeHidden();
  await expect(legend.section).toContainText('青岩示例园');
});

test('unit, theme and language come back too, told in the language of the moment', async ({
  inspect: { page, legend },
}) => {
  const { undo, redo } = new UndoPage(page);
  const html = page.locator('html');
  await page.getByRole('radio', { name: '公顷', exact: true }).click();
  await page.keyboard.press('d');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(undo).toHaveAccessibleName(/^撤销：深浅界面$/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(undo).toHaveAccessibleName(/^Undo: language$/);
  await undo.click();
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await undo.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await undo.click();
  await expect(legend.section.getByRole('columnheader', { name: '亩' })).toBeVisible();
  await expect(redo).toHaveAccessibleName(/^重做：面积单位$/);
});
