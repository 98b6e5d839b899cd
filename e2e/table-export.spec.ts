import { parseCsv } from './parse-csv';
import { expect, test } from './sample-fixtures';

test.afterEach(({ inspect }) => inspect.table.restore());

test('exports what is shown, in its order, with its statement', async ({ inspect }) => {
  const { table, legend } = inspect;
  await table.open();
  await legend.chip('疑似闲置').click();
  await table.sortBy('闲置天数', 'descending');
  const ids = await table.column('id', 4);
  const { name, text } = await table.save(/^导出 CSV（显示的 10 宗）$/);
  expect(name).toMatch(/^图斑表-青岩示例园-2026-11-22-示例数据\.csv$/);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const rows = parseCsv(text);
  const statement = Object.fromEntries(rows.slice(0, 8));
  expect(statement).toMatchObject({
    图斑表: '青岩示例园',
    数据时点: '2026-11-22',
    面积口径: '椭球面积',
    筛选: '疑似闲置',
    宗数: '10',
  });
  expect(statement.示例数据).toContain('虚构');
  const head = rows.findIndex(([cell]) => cell === '图斑号');
  expect(rows[head]).toEqual([
    '图斑号',
    '状态',
    '面积（椭球面积，亩）',
    '供应',
    '约定动工',
    '闲置天数',
    '下一节点',
    '园区',
    '使用权人',
    '产业',
    '产值（万元）',
  ]);
  const body = rows.slice(head + 1);
  expect(body).toHaveLength(10);
  expect(body.slice(0, 4).map(([id]) => id)).toEqual(ids);
  const total = Number(
    await table.totals.locator('data[data-indicator="landArea"]').getAttribute('value'),
  );
  const areas = body.map((row) => Number(row[2]));
  expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo((total * 3) / 2000, 2);
  expect(body.map((row) => row[5]).every((days) => /^\d+$/.test(days!))).toBe(true);
});

test('exports the selected alone, and without a statement', async ({ inspect }) => {
  const { table, page, details } = inspect;
  await table.open();
  await table.choose('QY-001');
  await table.row('QY-003').click({ modifiers: ['Control'] });
  await expect(details.title).toHaveText('已选 2 宗');
  const menu = await table.openExports();
  await menu.getByRole('menuitem', { name: /^附说明行/ }).click();
  await page.keyboard.press('Escape');
  const { text } = await table.save(/^导出 CSV（已选 2 宗）$/);
  const rows = parseCsv(text);
  expect(rows.map(([id]) => id)).toEqual(['图斑号', 'QY-001', 'QY-003']);
});

test('copies as CSV', async ({ inspect: { table, page } }) => {
  await table.open();
  const menu = await table.openExports();
  await menu.getByRole('menuitem', { name: /^复制为 CSV/ }).click();
  await expect(table.drawer.getByRole('status')).toHaveText('已复制 183 行');
  const rows = parseCsv(await page.evaluate(() => navigator.clipboard.readText()));
  expect(rows).toHaveLength(184);
});
