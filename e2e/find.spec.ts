import type { InspectPage } from './pages/inspect-page';
import { searchBoxOf } from './pages/search-page';
import { samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const rows = samplePlots.map(({ properties }) => properties);

async function type(inspect: InspectPage, text: string) {
  const search = searchBoxOf(inspect.page);
  await search.field.fill(text);
  return search;
}

for (const [typed, park] of [
  ['江湾', '江湾示例园'],
  ['jiangwan', '江湾示例园'],
  ['jwsly', '江湾示例园'],
  ['ＪＷＳＬＹ', '江湾示例园'],
  ['xiadong', '峡东示例园'],
] as const)
  test(`a park by ${typed}`, async ({ inspect }) => {
    const search = await type(inspect, typed);
    await expect(search.group('园区').first()).toContainText(park);
    await inspect.page.keyboard.press('Enter');
    await expect(inspect.details.title).toHaveText(park);
    await expect(search.field).toHaveValue('');
  });

test('tells what was found, and how many more there are', async ({ inspect }) => {
  const search = await type(inspect, 'sly');
  await expect(search.group('园区')).toHaveCount(5);
  await expect(search.group('园区').first().locator('mark')).toHaveText('示例园');
  await expect(inspect.page.getByRole('group', { name: '园区 另有 3 个' })).toBeVisible();
  await type(inspect, 'qy014');
  await expect(search.group('图斑').first().locator('mark')).toHaveText('QY-014');
});

test('a plot by its supervision number', async ({ inspect }) => {
  const { 电子监管号: number, 地块编号: id } = rows.find((row) => row.电子监管号 !== null)!;
  const search = await type(inspect, String(number));
  await expect(search.group('图斑').first()).toContainText(String(id));
  await expect(search.group('图斑').first().locator('mark')).toHaveText(String(number));
});

test('an industry selects all its plots', async ({ inspect }) => {
  const count = rows.filter((row) => row.行业 === '装备制造').length;
  const search = await type(inspect, 'zbzz');
  await expect(search.group('行业').first()).toContainText(`${count} 宗`);
  await search.choose('装备制造');
  await expect(inspect.details.title).toHaveText(`已选 ${count} 宗`);
});

test('a holder of one plot opens it', async ({ inspect }) => {
  const plotsOf = (holder: unknown) => rows.filter((row) => row.使用权人 === holder);
  const row = rows.find((it) => it.地块编号 && plotsOf(it.使用权人).length === 1)!;
  const search = await type(inspect, String(row.使用权人));
  await search.group('使用权人').first().click();
  await expect(inspect.details.title).toHaveText(String(row.地块编号));
});

for (const [typed, how] of [
  ['106.55,29.56', '经度在前'],
  ['北纬29°33′36″ 东经106°33′00″', '纬度在前'],
  ['１０６．５５，２９．５６', '经度在前'],
  ['3272217.2986 36359474.0867', 'X（北）在前 · 3° 带 36，按带号'],
  ['Y 359474.0867 X 3272217.2986', 'Y（东）在前 · 3° 带 36，按数据所在带'],
] as const)
  test(`a place by ${typed}`, async ({ inspect }) => {
    const { page, map } = inspect;
    const search = await type(inspect, typed);
    await expect(search.group('坐标').first()).toContainText('29.560000° N  106.550000° E');
    await expect(search.group('坐标').first()).toContainText(how);
    await page.keyboard.press('Enter');
    const note = page.getByRole('status', { name: '坐标标记' });
    await expect(note).toContainText('29.560000° N 106.550000° E');
    await expect.poll(() => map.camera().lon).toBeCloseTo(106.55, 2);
    await expect.poll(() => map.camera().zoom).toBeGreaterThan(14);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

test.describe(() => {
  test.use({ mapDetail: 'full' });

  test('the mark stands on the map until Esc', async ({ inspect }) => {
    const { page, map, app } = inspect;
    // Open ground, so that nothing else is dark there.
    await type(inspect, '106.6765,29.6165');
    await page.keyboard.press('Enter');
    await expect.poll(() => map.camera().lon).toBeCloseTo(106.6765, 3);
    await app.waitIdle();
    const { zoom } = map.camera();
    // The head of the pin is 22 px above its point.
    const above = (22 * 360 * Math.cos((29.6165 * Math.PI) / 180)) / (512 * 2 ** zoom);
    const head = [106.6765, 29.6165 + above];
    await expect.poll(() => map.colourAt(head, 21)).toBe('#161c1f');
    await page.keyboard.press('Escape');
    await expect.poll(() => map.colourAt(head, 21)).not.toBe('#161c1f');
  });
});

test('keeps what was chosen in this browser, and forgets it when told', async ({ inspect }) => {
  const { page, details } = inspect;
  await type(inspect, 'qy-071');
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText('QY-071');
  await page.keyboard.press('/');
  const search = searchBoxOf(page);
  await expect(search.group('最近搜索').first()).toHaveText('QY-071');
  expect(await page.evaluate(() => localStorage.getItem('tuban.search-history'))).toMatch(
    /^\["QY-071"/,
  );
  await page.keyboard.press('Enter');
  await expect(search.field).toHaveValue('QY-071');
  await expect(search.active).toHaveText('QY-071');
  await search.field.fill('');
  await search.choose('清除搜索记录');
  await expect(search.group('最近搜索')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('tuban.search-history'))).toBe('[]');
  await page.keyboard.press('Escape');
});

test('says so when nothing is found', async ({ inspect }) => {
  const search = await type(inspect, '没有这样的地');
  await expect(search.nothing).toHaveText('没有找到“没有这样的地”');
  await expect(search.options).toHaveCount(0);
  await inspect.page.keyboard.press('Escape');
});

test('a plot that is a speck on the map is brought near', async ({ inspect }) => {
  const { page, map } = inspect;
  await page.keyboard.press('z');
  await expect.poll(() => map.camera().zoom).toBeLessThan(11);
  // In the middle of the whole, so that it is in view before.
  await type(inspect, 'ZP-005');
  await page.keyboard.press('Enter');
  await expect.poll(() => map.camera().zoom).toBeGreaterThan(14);
});
