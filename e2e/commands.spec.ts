import { readFileSync } from 'node:fs';
import { FilterPage } from './pages/filter-page';
import type { InspectPage } from './pages/inspect-page';
import { paletteOf } from './pages/search-page';
import { parseCsv } from './parse-csv';
import { samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

async function openPalette({ page }: InspectPage) {
  await page.keyboard.press('Control+k');
  const palette = paletteOf(page);
  await expect(palette.field).toBeFocused();
  return palette;
}

test('the palette finds a command by name, by initials and by pinyin', async ({ inspect }) => {
  for (const typed of ['tbb', 'tubanb', '图斑表']) {
    const palette = await openPalette(inspect);
    await inspect.page.keyboard.type(typed);
    await expect(palette.active).toHaveText('打开或收起图斑表');
    if (typed === '图斑表') break;
    await inspect.page.keyboard.press('Escape');
    await expect(palette.field).toBeHidden();
  }
  await inspect.page.keyboard.press('Enter');
  await expect(inspect.table.grid).toBeVisible();
});

test('the palette finds plots and parks as the search does', async ({ inspect }) => {
  const { page, details } = inspect;
  const palette = await openPalette(inspect);
  await page.keyboard.type('qy-073');
  await expect(palette.group('图斑').first()).toContainText('QY-073');
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText('QY-073');
  await openPalette(inspect);
  await page.keyboard.type('shitan');
  await expect(palette.group('园区').first()).toContainText('石滩示例园');
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText('石滩示例园');
});

test('Esc closes the palette, and nothing under it', async ({ inspect }) => {
  const { page, details } = inspect;
  await inspect.goTo({ plot: 'QY-040' });
  const palette = await openPalette(inspect);
  await page.keyboard.press('Escape');
  await expect(palette.field).toBeHidden();
  await expect(details.title).toHaveText('QY-040');
});

test('the button in the top bar opens the palette', async ({ inspect: { page } }) => {
  await page.getByRole('button', { name: '命令与搜索' }).click();
  await expect(paletteOf(page).field).toBeFocused();
});

test('the palette and the sheet of keys name the same keys', async ({ inspect }) => {
  const { page } = inspect;
  const palette = await openPalette(inspect);
  const ofPalette = new Map(
    await palette.options.evaluateAll((options) =>
      options.map((option): [string, string] => [
        option.querySelector('.option-title')!.textContent!,
        option.querySelector('kbd')?.textContent ?? '',
      ]),
    ),
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  await expect(sheet).toBeVisible();
  const lines = await sheet
    .locator('.shortcuts > div')
    .evaluateAll((items) =>
      items.map((item): [string, string] => [
        item.querySelector('dd')!.textContent!,
        item.querySelector('kbd')!.textContent!,
      ]),
    );
  const shared = lines.filter(([label]) => ofPalette.has(label));
  expect(shared.length).toBeGreaterThan(8);
  for (const [label, keys] of shared) expect(ofPalette.get(label), label).toBe(keys);
});

test('every command can be run: those of units, bases and sizes among them', async ({
  inspect,
}) => {
  const { page, legend } = inspect;
  const run = async (name: string) => {
    const palette = await openPalette(inspect);
    await page.keyboard.type(name);
    await expect(palette.active).toHaveText(name);
    await page.keyboard.press('Enter');
    // Its keys close an open palette.
    await expect(palette.field).toBeHidden();
  };
  await run('面积单位：公顷');
  await expect(legend.section.getByRole('columnheader', { name: '公顷' })).toBeVisible();
  await run('文字大小：大');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  await run('文字大小：标准');
  await run('面积单位：亩');
  await run('筛选：在建');
  await expect(legend.name('在建')).toHaveAttribute('aria-pressed', 'true');
  await run('清除筛选');
  await expect(legend.name('在建')).toHaveAttribute('aria-pressed', 'false');
});

test('a saved filter is used by its name, and what is shown goes out as CSV with the table closed', async ({
  inspect,
}) => {
  const { page, legend, table } = inspect;
  const filter = new FilterPage(page);
  await legend.chip('疑似闲置').click();
  await filter.open();
  await filter.panel.getByRole('textbox', { name: '名称' }).fill('闲置一览');
  await filter.panel.getByRole('button', { name: '存下当前筛选' }).click();
  await filter.close();
  await page.keyboard.press('0');
  await expect(legend.chip('疑似闲置')).toHaveAttribute('aria-pressed', 'false');
  const palette = await openPalette(inspect);
  await page.keyboard.type('闲置一览');
  await expect(palette.active).toHaveText('应用已存筛选“闲置一览”');
  await page.keyboard.press('Enter');
  await expect(legend.chip('疑似闲置')).toHaveAttribute('aria-pressed', 'true');
  await inspect.app.waitIdle();

  await openPalette(inspect);
  await page.keyboard.type('导出图斑表');
  await expect(palette.active).toHaveText('导出图斑表 CSV');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  const rows = parseCsv(readFileSync(await download.path(), 'utf8'));
  const head = rows.findIndex(([cell]) => cell === '图斑号');
  expect(rows.slice(head + 1)).toHaveLength((await legend.totals()).plots);
  await expect(table.grid).toBeHidden();

  await filter.open();
  await filter.panel.getByRole('button', { name: '删除“闲置一览”' }).click();
});

test('Ctrl O opens data, from a text field too', async ({ inspect: { page } }) => {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog', { name: '打开数据' })).toBeVisible();
});

test('arrows pan the map while page or map has the focus', async ({ inspect }) => {
  const { page, map, legend } = inspect;
  const { lon } = map.camera();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => map.camera().lon).toBeGreaterThan(lon);
  const { lat, lon: after } = map.camera();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => map.camera().lat).toBeGreaterThan(lat);
  const here = map.camera();
  await legend.name('在建').focus();
  await page.keyboard.press('ArrowLeft');
  // What comes after it on the same keyboard has been heard.
  await page.keyboard.press('t');
  await expect(inspect.table.grid).toBeVisible();
  expect(map.camera().lon).toBeCloseTo(after, 6);
  expect(map.camera().lat).toBeCloseTo(here.lat, 6);
});

test('L goes to the legend, E explains a figure, Enter reads the details', async ({ inspect }) => {
  const { page, legend, details, explanation } = inspect;
  await page.keyboard.press('l');
  await expect(legend.name('疑似闲置（含认定）')).toBeFocused();
  await inspect.goTo({ plot: 'QY-040' });
  await page.keyboard.press('e');
  await expect(explanation.formula).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation.formula).toBeHidden();
  // The focus comes back to the figure a moment after its explanation has gone.
  await expect(details.panel.locator(':focus')).toHaveCount(1);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Enter');
  await expect(details.panel.locator(':focus')).toHaveCount(1);
});

test('the plot idle longest, in the park and in all', async ({ inspect }) => {
  const { page, details } = inspect;
  const longest = (isIn: (row: Record<string, unknown>) => boolean) =>
    samplePlots
      .map(({ properties }) => properties)
      .filter((row) => row.供地日期 && !row.实际动工日期 && !row.实际竣工日期 && isIn(row))
      .filter((row) => row.约定动工日期 && row.状态 === null)
      .toSorted((a, b) => String(a.约定动工日期).localeCompare(String(b.约定动工日期)))[0]!
      .地块编号;
  const inPark = longest((row) => row.园区编号 === 'QY');
  const ofAll = longest(() => true);
  expect(inPark).not.toBe(ofAll);
  await openPalette(inspect);
  await page.keyboard.type('闲置最久的图斑');
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText(String(inPark));
  const palette = await openPalette(inspect);
  await page.keyboard.type('qbyq');
  await expect(palette.active).toHaveText('全部园区中闲置最久的图斑');
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText(String(ofAll));
});

test('tooltips name the keys', async ({ inspect: { page, map } }) => {
  await map.tools.getByRole('button', { name: '放大' }).hover();
  await expect(page.getByRole('tooltip')).toHaveText('放大+');
  await page.getByRole('button', { name: '打开数据', exact: true }).hover();
  await expect(page.getByRole('tooltip')).toHaveText('打开数据O');
});
