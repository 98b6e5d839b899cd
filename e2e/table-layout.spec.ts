import { expect, test } from './sample-fixtures';

test.afterEach(({ inspect }) => inspect.table.restore());

test('columns are chosen from all that the files have', async ({ inspect: { table, page } }) => {
  await table.open();
  const chooser = await table.openColumns();
  await chooser.getByRole('checkbox', { name: '产业', exact: true }).uncheck();
  await chooser.getByRole('searchbox', { name: '查找列' }).fill('价款');
  await chooser.getByRole('checkbox', { name: '出让价款' }).check();
  await page.keyboard.press('Escape');
  const keys = await table.columnKeys();
  expect(keys).not.toContain('industry');
  expect(keys.at(-1)).toBe('field.priceYuan');
  await expect(table.head('出让价款')).toContainText('万元');
  await page.reload();
  await page.locator('html[data-state="idle"]').waitFor();
  await table.open();
  expect(await table.columnKeys()).toEqual(keys);
});

test('columns are put in order and pinned', async ({ inspect: { table } }) => {
  await table.open();
  await table.chooseInMenu('面积', '左移');
  expect((await table.columnKeys()).slice(0, 3)).toEqual(['id', 'area', 'status']);
  await table.chooseInMenu('供应', '固定在左侧');
  expect((await table.columnKeys()).slice(0, 3)).toEqual(['id', 'supplyDate', 'area']);
  const left = async () => (await table.head('供应').boundingBox())!.x;
  const before = await left();
  await table.drawer.locator('.table-scroll').evaluate((element) => element.scrollTo(600, 0));
  await expect(table.head('产值')).toBeInViewport();
  expect(await left()).toBe(before);
  await table.chooseInMenu('图斑号', '隐藏此列');
  expect((await table.columnKeys())[0]).toBe('supplyDate');
});

test('sorts by several columns', async ({ inspect: { table } }) => {
  await table.open();
  await table.sortBy('状态', 'ascending');
  await table
    .head('面积')
    .locator('.head-sort')
    .click({ modifiers: ['Shift'] });
  await table
    .head('面积')
    .locator('.head-sort')
    .click({ modifiers: ['Shift'] });
  await expect(table.drawer).toContainText('按状态 ↑、面积 ↓排序');
  await expect(table.head('面积')).toHaveAttribute('aria-sort', 'descending');
  const statuses = await table.column('status', 6);
  const areas = (await table.column('area', 6)).map((text) =>
    Number(text.replaceAll('\u2009', '')),
  );
  for (let i = 1; i < 6; i++)
    if (statuses[i] === statuses[i - 1]) expect(areas[i]).toBeLessThanOrEqual(areas[i - 1]!);
  await table.drawer.getByRole('button', { name: '恢复文件顺序' }).click();
  await expect.poll(async () => (await table.column('id', 2))[0]).toBe('QY-001');
});

test('groups have subtotals that add up, and fold', async ({ inspect: { table, legend } }) => {
  await table.open();
  await table.groupBy('按类别分组');
  const idle = table.groups.filter({ hasText: '疑似闲置' });
  await expect(idle).toContainText('10 宗');
  const lines = await legend.lines();
  const [line] = lines.filter(({ name }) => name.startsWith('疑似闲置'));
  const area = idle.locator('data[data-indicator="landArea"]');
  expect(Number(await area.getAttribute('value'))).toBeCloseTo(line!.squareMeters, 3);
  const total = table.totals.locator('data[data-indicator="landArea"]');
  const sum = lines.reduce((all, { squareMeters }) => all + squareMeters, 0);
  expect(Number(await total.getAttribute('value'))).toBeCloseTo(sum, 2);
  await expect(idle).toHaveAttribute('aria-expanded', 'true');
  await idle.getByTitle('收起或展开').click();
  await expect(idle).toHaveAttribute('aria-expanded', 'false');
  await expect(table.groups.nth(1)).toContainText('批而未供');
  await expect(table.drawer.locator('[role=row][aria-rowindex="3"]')).toContainText('批而未供');
});

test('groups by park and by county', async ({ inspect }) => {
  const { table } = inspect;
  await inspect.goTo({ park: null });
  await table.open();
  await table.groupBy('按园区分组');
  await expect(table.groups.first()).toContainText('江湾示例园');
  await table.groupBy('按区县分组');
  await expect(table.groups.first()).toContainText('宗');
  await table.groupBy('不分组');
  await expect(table.groups).toHaveCount(0);
});

test('the totals explain themselves, and tell what is unknown', async ({ inspect }) => {
  const { table, explanation } = inspect;
  await table.open();
  await table.totals.locator('[data-column="area"]').getByRole('button').click();
  await expect(explanation.dialog).toContainText('3\u2009528\u2009437.03 m² · 182 宗');
  await inspect.page.keyboard.press('Escape');
  const output = table.totals.locator('[data-column="output"]');
  await output.scrollIntoViewIfNeeded();
  await expect(output).toContainText(/另有 \d+ 宗未知/);
});

test('the drawer is as tall as it is dragged, by pointer and keys', async ({ inspect }) => {
  const { table, page } = inspect;
  await table.open();
  const height = async () => Math.round((await table.drawer.boundingBox())!.height);
  const handle = table.drawer.getByRole('separator', { name: '图斑表高度' });
  const box = (await handle.boundingBox())!;
  const before = await height();
  await page.mouse.move(box.x + 300, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y - 95, { steps: 4 });
  await page.mouse.up();
  expect(await height()).toBe(before + 100);
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  expect(await height()).toBe(before + 69);
  await page.keyboard.press('End');
  expect(await height()).toBe(540);
  await handle.dblclick();
  expect(await height()).toBe(before);
});

test('shows the selected alone', async ({ inspect: { table, details } }) => {
  await table.open();
  await table.choose('QY-001');
  await table.row('QY-003').click({ modifiers: ['Control'] });
  await expect(details.title).toHaveText('已选 2 宗');
  await table.drawer.getByRole('button', { name: '只看已选' }).click();
  await expect(table.plotRows).toHaveCount(2);
  await expect(table.count).toHaveText('2 / 1\u2009467 宗');
});
