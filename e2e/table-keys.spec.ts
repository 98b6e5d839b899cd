import { insidePlot, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const ids = samplePlots
  .map(({ properties }) => properties)
  .filter((row) => row.园区编号 === 'QY')
  .map((row) => String(row.地块编号));

test.afterEach(({ inspect }) => inspect.table.restore());

test('arrows, Home, End and pages move the cell in focus', async ({ inspect: { table, page } }) => {
  await table.open();
  await table.cell(0, 0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(table.cell(1, 1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(table.cell(1, 10)).toBeFocused();
  await expect(table.cell(1, 10)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+End');
  await expect(table.cell(ids.length - 1, 10)).toBeFocused();
  await expect(table.row(ids.at(-1)!)).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  await expect(table.cell(0, 0)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(table.head('图斑号')).toBeFocused();
});

test('heads sort, move and widen by keys', async ({ inspect: { table, page } }) => {
  await table.open();
  await table.cell(-1, 2).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(table.head('面积')).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await table.columnKeys())[3]).toBe('area');
  await expect(table.head('面积')).toBeFocused();
  const width = async () => (await table.head('面积').boundingBox())!.width;
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).not.toBe(before);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menuitem', { name: '不按此列排序' }).press('Enter');
  await expect(table.head('面积')).toHaveAttribute('aria-sort', 'none');
});

test('Enter opens, Space selects, Shift + arrows extend', async ({ inspect }) => {
  const { table, page, details } = inspect;
  await table.open();
  await table.cell(2, 0).focus();
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText(ids[2]!);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(details.title).toHaveText('已选 2 宗');
  await page.keyboard.press('Space');
  await expect(details.title).toHaveText(ids[2]!);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(details.title).toHaveText('已选 3 宗');
  await expect(table.row(ids[5]!)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(details.title).toHaveText('已选 2 宗');
  await page.keyboard.press('Control+a');
  await expect(details.title).toHaveText(`已选 ${ids.length} 宗`);
});

test('Ctrl + C copies the cell, or the selected rows', async ({ inspect: { table, page } }) => {
  await table.open();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await table.cell(0, 2).focus();
  await page.keyboard.press('Control+c');
  await expect(table.drawer.getByRole('status')).toContainText('已复制');
  const area = (await table.column('area', 1))[0]!.replaceAll('\u2009', '');
  await expect.poll(clipboard).toBe(area);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(table.drawer.getByRole('status')).toHaveText('已复制 2 行');
  const lines = (await clipboard()).trimEnd().split(/\r?\n/);
  expect(lines.map((line) => line.split('\t')[0])).toEqual(['图斑号', ids[0], ids[1]]);
});

test('groups fold by arrows', async ({ inspect: { table, page } }) => {
  await table.open();
  await table.groupBy('按类别分组');
  await expect(table.groups.first()).toBeVisible();
  await table.cell(0, 0).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(table.groups.first()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(table.groups.first()).toHaveAttribute('aria-expanded', 'true');
});

test('row and plot are one: hover, selection, and the way to the row', async ({ inspect }) => {
  const { table, map, details, page } = inspect;
  await table.open();
  await table.sortBy('图斑号', 'ascending');
  await map.hover(insidePlot('QY-003'));
  await expect(table.row('QY-003')).toHaveClass(/is-hovered/);
  await map.click(insidePlot('QY-127'));
  await expect(table.row('QY-127')).toBeInViewport();
  await expect(table.row('QY-127')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('t');
  await details.panel.getByRole('button', { name: '在图斑表中显示' }).click();
  await expect(table.row('QY-127').getByRole('gridcell').first()).toBeFocused();
});

test('[ and ] follow the order of the table', async ({ inspect: { table, page, details } }) => {
  await table.open();
  await table.sortBy('闲置天数', 'descending');
  const [first, second] = await table.column('id', 2);
  await table.choose(first!);
  await expect(details.title).toHaveText(first!);
  await page.keyboard.press(']');
  await expect(details.title).toHaveText(second!);
  await page.keyboard.press('[');
  await expect(details.title).toHaveText(first!);
});
