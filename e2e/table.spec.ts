import type { TablePage } from './pages/table-page';
import { samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
/** More are not there before scrolling. */
const seenRows = 8;
const ownPlots = samplePlots
  .map(({ properties }) => properties)
  .filter((row) => row.园区编号 === 'QY');

/** Ids by a field, unknown last, ties in the order of the file. */
function idsBy(field: string, sign: 1 | -1): string[] {
  const known = ownPlots.filter((row) => row[field] !== null);
  const rest = ownPlots.filter((row) => row[field] === null);
  const compare = (a: unknown, b: unknown) =>
    typeof a === 'number' ? a - (b as number) : byPinyin.compare(String(a), String(b));
  const sorted = known.toSorted((a, b) => sign * compare(a[field], b[field]));
  return [...sorted, ...rest].slice(0, seenRows).map((row) => String(row.地块编号));
}

/** Texts of a column in the first rows. */
const column = (table: TablePage, key: string) => table.column(key, seenRows);

const heads = {
  图斑号: '地块编号',
  供应: '供地日期',
  约定动工: '约定动工日期',
  产值: '年产值(万元)',
  使用权人: '使用权人',
  产业: '行业',
};

test('sorts by each field of the file, up and down', async ({ inspect: { table } }) => {
  await table.open();
  for (const [head, field] of Object.entries(heads))
    for (const order of ['ascending', 'descending'] as const)
      await test.step(`${head}, ${order}`, async () => {
        await table.sortBy(head, order);
        const sign = order === 'ascending' ? 1 : -1;
        await expect.poll(() => column(table, 'id')).toEqual(idsBy(field, sign));
      });
});

test('sorts by area', async ({ inspect: { table } }) => {
  await table.open();
  await table.sortBy('面积', 'descending');
  const numbers = async () =>
    (await column(table, 'area')).map((text) => Number(text.replaceAll('\u2009', '')));
  await expect.poll(async () => (await numbers())[0]).toBeGreaterThan(200);
  const found = await numbers();
  expect(found).toEqual(found.toSorted((a, b) => b - a));
});

test('sorts by status, in the order of the chain', async ({ inspect: { table } }) => {
  await table.open();
  await table.sortBy('状态', 'ascending');
  await expect.poll(async () => (await column(table, 'status'))[0]).toBe('规划未批');
  await table.sortBy('状态', 'descending');
  await expect.poll(async () => (await column(table, 'status'))[0]).toBe('待定');
});

test('sorts by the next date', async ({ inspect: { table } }) => {
  await table.open();
  await table.sortBy('下一节点', 'ascending');
  await expect.poll(async () => (await column(table, 'nextDate'))[0]).toMatch(/^2026-1[12]-/);
  const found = await column(table, 'nextDate');
  expect(found).toEqual(found.toSorted());
});

test('sorts by park, by pinyin', async ({ inspect }) => {
  const { table } = inspect;
  await inspect.goTo({ park: null });
  await table.open();
  await table.sortBy('园区', 'ascending');
  await expect.poll(async () => (await column(table, 'park'))[0]).toBe('江湾示例园');
  await table.sortBy('园区', 'descending');
  await expect.poll(async () => (await column(table, 'park'))[0]).toBe('竹坪示例园');
});

test('an output stands in the unit of its head, whatever its size', async ({ inspect }) => {
  const { table } = inspect;
  await table.open();
  await table.sortBy('产值', 'descending');
  const [largest] = idsBy('年产值(万元)', -1);
  const row = ownPlots.find(({ 地块编号: id }) => id === largest)!;
  expect(row['年产值(万元)']).toBeGreaterThan(1e4);
  await expect.poll(async () => (await column(table, 'id'))[0]).toBe(largest);
  const [text] = await column(table, 'output');
  expect(Number(text!.replaceAll('\u2009', ''))).toBe(Math.round(Number(row['年产值(万元)'])));
});

test('follows the park and the filter', async ({ inspect }) => {
  const { table, legend, page } = inspect;
  await inspect.goTo({ park: null });
  await table.open();
  await expect(table.count).toHaveText(/^1\u2009467 \/ 1\u2009467 宗$/);
  await inspect.goTo({ park: 'QY', table: 'open' });
  await expect(table.count).toHaveText(`${ownPlots.length} / 1\u2009467 宗`);
  await legend.chip('疑似闲置').click();
  await expect(table.count).toHaveText('10 / 1\u2009467 宗');
  await expect(table.plotRows.nth(2)).toContainText('闲置');
  await page.keyboard.press('0');
  await expect(table.count).toHaveText(`${ownPlots.length} / 1\u2009467 宗`);
});

test('offers a way out when nothing passes', async ({ inspect }) => {
  const { table, legend } = inspect;
  await inspect.goTo({ park: 'XD', show: 'm0' });
  expect((await legend.totals()).plots).toBe(0);
  await table.toggle.click();
  await expect(table.drawer).toContainText('没有符合条件的图斑');
  await table.drawer.getByRole('button', { name: '清除筛选' }).click();
  await expect(table.plotRows.first()).toBeVisible();
});

test('a row chooses its plot, and a plot in view moves nothing', async ({ inspect }) => {
  const { table, details, map, app } = inspect;
  await table.open();
  await table.sortBy('图斑号', 'ascending');
  const before = map.camera();
  await table.choose('QY-005');
  await expect(details.title).toHaveText('QY-005');
  await expect(table.row('QY-005')).toHaveAttribute('aria-selected', 'true');
  await app.waitIdle();
  expect(map.camera()).toMatchObject({ zoom: before.zoom });
});

test('a row of a plot out of view brings the map there', async ({ inspect }) => {
  const { table, details, map } = inspect;
  await inspect.goTo({ park: null });
  const before = map.camera();
  await table.open();
  await table.sortBy('图斑号', 'descending');
  const [last] = samplePlots
    .map(({ properties }) => String(properties.地块编号 ?? ''))
    .toSorted((a, b) => byPinyin.compare(b, a));
  await table.choose(last!);
  await expect(details.title).toHaveText(last!);
  await expect.poll(() => Math.abs(map.camera().lon - before.lon)).toBeGreaterThan(0.3);
});

test('Shift adds a row to the selection', async ({ inspect: { table, details, page } }) => {
  await table.open();
  await table.sortBy('图斑号', 'ascending');
  await table.choose('QY-001');
  await expect(details.title).toHaveText('QY-001');
  await table.row('QY-003').click({ modifiers: ['Shift'] });
  await expect(details.title).toHaveText('已选 2 宗');
  await expect(table.row('QY-001')).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/plot=QY-001&plot=QY-003/);
});
