import { collectionOf, plotFeature, writeFiles } from './made-files';
import { DetailsPage } from './pages/details-page';
import { TablePage } from './pages/table-page';
import { insidePlot, onParkGround, parkName, plotOf } from './sample-data';
import { expect, test } from './sample-fixtures';

test('a plot under the pointer tells what it is', async ({ inspect: { map } }) => {
  await map.hover(insidePlot('QY-073'));
  await expect(map.hoverCard).toContainText('QY-073');
  await expect(map.hoverCard).toContainText(/疑似闲置|闲置（已认定）/);
  await expect(map.hoverCard).toContainText(parkName('QY'));
});

test('what was told goes when the pointer leaves the plots', async ({ inspect: { map } }) => {
  await map.hover(insidePlot('QY-073'));
  await expect(map.hoverCard).toBeVisible();
  await map.hover(onParkGround('QY'));
  await expect(map.hoverCard).toBeHidden();
});

test('a click opens a plot with its number, status and area', async ({ inspect }) => {
  const { map, details } = inspect;
  await map.click(insidePlot('QY-040'));
  await expect(details.title).toHaveText('QY-040');
  await expect(details.tags).toContainText('疑似闲置（满两年）');
  await expect(details.tags).toContainText('系统判定，待调查认定');
  expect(await details.value('landArea')).toBeGreaterThan(1000);
});

test('the timeline has the dates of the file', async ({ inspect: { map, details } }) => {
  await map.click(insidePlot('QY-127'));
  const { properties } = plotOf('QY-127');
  await expect(details.title).toHaveText('QY-127');
  for (const field of ['批准日期', '供地日期', '约定动工日期', '实际动工日期'])
    await expect(details.timeline).toContainText(String(properties[field]));
});

test('a class has its conditions and its clause', async ({ inspect: { map, details } }) => {
  await map.click(insidePlot('QY-127'));
  await expect(details.title).toHaveText('QY-127');
  await expect(details.reasons).toContainText(
    '《闲置土地处置办法》（国土资源部令第53号）第二条第二款',
  );
  await expect(details.reasons).toContainText('以正式文件为准');
  const condition = details.reasons.getByRole('listitem').filter({ hasText: '不足三分之一' });
  await expect(condition).toContainText('30');
  await expect(condition.getByLabel('成立', { exact: true })).toBeVisible();
});

test('a plot without dates is open, and says which are missing', async ({ inspect }) => {
  const { map, details } = inspect;
  await map.click(insidePlot('QY-030'));
  await expect(details.title).toHaveText('QY-030');
  await expect(details.tags).toContainText('待定');
  await expect(details.boxes.filter({ hasText: '还缺' })).toContainText(/约定动工日期|交地日期/);
});

test('a stated status against the dates is told', async ({ inspect: { map, details } }) => {
  await map.click(insidePlot('QY-144'));
  await expect(details.title).toHaveText('QY-144');
  await expect(details.tags).toContainText('按文件所填状态');
  await expect(details.boxes.filter({ hasText: '不一致' })).toContainText(
    /文件填“已建成”，按日期推算为“疑似闲置/,
  );
});

for (const key of ['Shift', 'Control'] as const)
  test(`${key}-click adds plots, whose figures are those of both`, async ({ inspect }) => {
    const { map, details } = inspect;
    await map.click(insidePlot('QY-073'));
    await expect(details.title).toHaveText('QY-073');
    const one = await details.value('landArea');
    await map.click(insidePlot('QY-127'), key);
    await expect(details.title).toHaveText('已选 2 宗');
    await expect.poll(() => details.value('plotCount')).toBe(2);
    const both = await details.value('landArea');
    await map.click(insidePlot('QY-073'), key);
    await expect(details.title).toHaveText('QY-127');
    const other = await details.value('landArea');
    expect(both! / (one! + other!)).toBeCloseTo(1, 9);
  });

test('a click on park ground opens the park', async ({ inspect: { map, details } }) => {
  await map.click(onParkGround('QY'));
  await expect(details.title).toHaveText(parkName('QY'));
  await expect(details.tags).toContainText('园区');
});

test('a click on the marked park in the list opens it too', async ({ inspect }) => {
  await inspect.parks.choose(parkName('QY'));
  await expect(inspect.details.title).toHaveText(parkName('QY'));
});

test('Esc takes one thing off at a time: popover, panel, filter, park', async ({ inspect }) => {
  const { page, map, legend, details, explanation } = inspect;
  await legend.chip('疑似闲置').click();
  await map.click(insidePlot('QY-073'));
  await details.figure('地块面积').click();
  await expect(explanation.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation.dialog).toBeHidden();
  await expect(details.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details.panel).toBeHidden();
  await expect(legend.clear).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(legend.clear).toBeHidden();
  expect(inspect.parameter('park')).toBe('QY');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/park=/);
});

test('Esc closes the park’s panel before the filter goes', async ({ inspect }) => {
  const { page, legend, details } = inspect;
  await inspect.goTo({ open: 'park' });
  await legend.chip('疑似闲置').click();
  await page.keyboard.press('Escape');
  await expect(details.panel).toBeHidden();
  await expect(legend.clear).toBeVisible();
});

test('a plot without a shape is in the table alone, and says so', async ({ app, page }, info) => {
  const bare = '{"type":"Feature","properties":{"地块编号":"乙-2"},"geometry":null}';
  const text = collectionOf([plotFeature({ 地块编号: '甲-1' }), bare]);
  await app.open();
  await app.dropFiles(writeFiles(info, { 'bare.geojson': text }));
  const table = new TablePage(page);
  await table.open();
  await expect(table.row('乙-2')).toContainText('无图形');
  await expect(table.row('甲-1')).not.toContainText('无图形');
  await table.choose('乙-2');
  await expect(new DetailsPage(page).panel).toContainText('没有可用的图形');
});
