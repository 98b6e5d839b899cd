import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { test as freshTest } from './fixtures';
import { insidePlot } from './sample-data';
import { expect, test } from './sample-fixtures';
import { smallWindow } from './small-window';

test.use({ mapDetail: 'full' });

/** A square of a kilometre on the ground of CGCS2000, closed: lengths of a degree at its latitude. */
function squareKilometre(lon: number, lat: number): number[][] {
  const a = 6378137;
  const e2 = (1 / 298.257222101) * (2 - 1 / 298.257222101);
  const sine = Math.sin((lat * Math.PI) / 180);
  const root = Math.sqrt(1 - e2 * sine * sine);
  const north = 1000 / (((Math.PI / 180) * a * (1 - e2)) / root ** 3);
  const east = 1000 / (((Math.PI / 180) * a * Math.cos((lat * Math.PI) / 180)) / root);
  const [w, s] = [lon - east / 2, lat - north / 2];
  return [
    [w, s],
    [w + east, s],
    [w + east, s + north],
    [w, s + north],
    [w, s],
  ];
}

/** How many pixels of a canvas lie inside the dark outline, by reading it back: those of the park's ground. */
const groundPixels = (canvas: Locator) =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const { data } = element.getContext('2d')!.getImageData(0, 0, width, height);
    // The ground of a park without plots: #FBFBF8.
    let count = 0;
    for (let k = 0; k < data.length; k += 4)
      if (data[k] === 0xfb && data[k + 1] === 0xfb && data[k + 2] === 0xf8) count++;
    return count;
  });

freshTest.describe('true scale', () => {
  freshTest.use({ viewport: smallWindow });
  freshTest('a square kilometre is as large at 18° N as at 50° N', async ({ app, page }, info) => {
    const file = info.outputPath('squares.geojson');
    const feature = (name: string, lat: number) => ({
      type: 'Feature',
      properties: { 园区名称: name },
      geometry: { type: 'Polygon', coordinates: [squareKilometre(106.5, lat)] },
    });
    writeFileSync(
      file,
      JSON.stringify({
        type: 'FeatureCollection',
        features: [feature('南园', 18), feature('北园', 50)],
      }),
    );
    await app.open();
    await app.dropFiles([file]);
    await page.getByRole('button', { name: '对比', exact: true }).click();
    const frames = page.locator('.footprint-canvas');
    await expect(frames).toHaveCount(2);
    const scale = Number(await frames.first().getAttribute('data-meters-per-pixel'));
    expect(Number(await frames.last().getAttribute('data-meters-per-pixel'))).toBe(scale);
    const [south, north] = [await groundPixels(frames.first()), await groundPixels(frames.last())];
    expect(Math.abs(south / north - 1)).toBeLessThan(0.005);
    // The outline and its casing cover two pixels within the edge on each side.
    const side = 1000 / scale - 4;
    expect(Math.abs(south / side ** 2 - 1)).toBeLessThan(0.02);
  });
});

test('three parks are compared, and the link shows the same', async ({ inspect }) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'footprints' });
  const chips = page.locator('.compare-chips .compare-chip:not(.compare-add)');
  await expect(chips).toHaveCount(3);
  await page.getByRole('button', { name: /^移出/ }).nth(1).click();
  await page.getByRole('button', { name: '加园区' }).click();
  await page.getByRole('menuitem').last().click();
  await expect(chips).toHaveCount(3);
  const names = await chips.allTextContents();
  const row = page.locator('.compare-table tr[data-indicator="outputIntensity"]').first();
  await expect(row.locator('data')).toHaveCount(3);
  const values = await row
    .locator('data')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  // Ranks follow the values: more output on the same land is better.
  const sorted = values.map(Number).toSorted((a, b) => b - a);
  await expect(row.locator('.compare-rank')).toHaveText(
    values.map((value) => String(1 + sorted.indexOf(Number(value)))),
  );
  await page.getByLabel('征求意见稿').check();
  await expect(row.locator('.compare-target')).toContainText('≥ 65');
  await page.getByRole('button', { name: /基准/ }).click();
  await page.getByRole('option', { name: '平均（简单平均）' }).click();
  await expect(row.locator('.compare-difference')).toHaveCount(3);
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const line = (await saved('CSV'))
    .toString()
    .split('\r\n')
    .find((one) => one.startsWith('产出强度'));
  const mean = values.reduce((sum, value) => sum + Number(value), 0) / 3;
  expect(Number(line!.split(',').at(-1))).toBeCloseTo(mean / 100, 6);
  expect((await saved('图框存为 PNG')).subarray(1, 4).toString()).toBe('PNG');
  await row.locator('button').first().click();
  await expect(page.getByRole('dialog')).toContainText('产出强度');
  await page.keyboard.press('Escape');
  const link = page.url();
  await inspect.goTo({ tab: null });
  await page.goto(link);
  await expect(chips).toHaveText(names);
});

freshTest('two versions of one boundary are measured', async ({ app, page }, info) => {
  const version = (name: string, rings: number[][]) => {
    const file = info.outputPath(`${name}.geojson`);
    const feature = {
      type: 'Feature',
      properties: { 园区名称: '同名园' },
      geometry: { type: 'Polygon', coordinates: [rings] },
    };
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    return file;
  };
  const before = squareKilometre(106.5, 29.5);
  const [[w, s], [e], [, n]] = before as [number[], number[], number[], ...number[][]];
  const middle = (w! + e!) / 2;
  // The eastern half is given up, and as much again is added in the west.
  const after = [
    [w! - (e! - w!), s!],
    [w!, s!],
    [middle, s!],
    [middle, n!],
    [w!, n!],
    [w! - (e! - w!), n!],
    [w! - (e! - w!), s!],
  ];
  await app.open();
  await app.dropFiles([version('before', before), version('after', after)]);
  await page.getByRole('button', { name: '对比', exact: true }).click();
  await page.getByText('两版四至', { exact: true }).click();
  const value = async (id: string) =>
    Number(await page.locator(`[data-version="${id}"] data`).getAttribute('value'));
  await expect(page.locator('[data-version="added"]')).toContainText('1 处');
  expect(await value('added')).toBeGreaterThan(0);
  expect(Math.abs((await value('added')) / 1e6 - 1)).toBeLessThan(0.001);
  expect(Math.abs((await value('removed')) / 5e5 - 1)).toBeLessThan(0.001);
  expect(await value('net')).toBeCloseTo((await value('added')) - (await value('removed')), 3);
  // On the map each side draws its own.
  await page.getByRole('button', { name: '在地图上对看' }).click();
  await app.waitIdle();
  await page.getByRole('button', { name: /^左/ }).click();
  await expect(page.getByRole('button', { name: /四至版本/ })).toContainText('同名园');
  expect(page.url()).toContain('twin-boundaries=on');
});

test('an outline is turned, and what it shares with the first is measured', async ({ inspect }) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'footprints', layout: 'overlay' });
  const cells = page.locator('.compare-shared tbody tr').first().locator('data');
  await expect(cells).toHaveCount(3);
  const read = () =>
    cells.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
  const [shared, onlyFirst, onlyOther] = await read();
  const slider = page.locator('.compare-turn input');
  await slider.fill('90');
  await expect.poll(async () => (await read())[0]).not.toBe(shared);
  const turned = await read();
  // Turning moves no land: what is shared and what is not still add up to each park.
  expect(turned[0]! + turned[1]!).toBeCloseTo(shared! + onlyFirst!, -2);
  expect(turned[0]! + turned[2]!).toBeCloseTo(shared! + onlyOther!, -2);
  await page.getByRole('button', { name: '复位（正北朝上）' }).click();
  await expect.poll(async () => (await read())[0]).toBe(shared);
});

test('one park on two dates: what differs is outlined, measured, and in the link', async ({
  inspect,
}) => {
  const { page } = inspect;
  await inspect.goTo({
    tab: 'footprints',
    with: 'QY',
    layout: 'dates',
    earlier: '2023-01-01',
    later: '2026-10-31',
  });
  const section = page.locator('.compare-versions');
  await expect(section.locator('.footprint-canvas')).toHaveCount(2);
  const areas = (row: string) =>
    section
      .locator(`tr${row} data`)
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
  await expect(section.locator('tr[data-passage="all"]')).toHaveCount(1);
  const parts = await areas(':not([data-passage="all"])');
  const [all] = await areas('[data-passage="all"]');
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.reduce((sum, area) => sum + area, 0)).toBeCloseTo(all!, 3);
  // The same day twice: nothing differs; the address says so.
  await inspect.goTo({
    tab: 'footprints',
    with: 'QY',
    layout: 'dates',
    earlier: '2026-10-31',
    later: '2026-10-31',
  });
  await expect(section).toContainText('没有地块改变类别');
  expect(inspect.parameter('earlier')).toBe('2026-10-31');
});

test('two dates are swiped on the map, and the link shows the same', async ({ inspect }) => {
  const { page, map } = inspect;
  const [changed, kept] = [insidePlot('QY-073'), insidePlot('QY-101')];
  const coloursNow = async () => [await map.colourAt(changed, 24), await map.colourAt(kept, 24)];
  await inspect.goTo({ park: 'QY', date: '2023-01-01' });
  const before = await coloursNow();
  await inspect.goTo({
    tab: 'footprints',
    with: 'QY',
    layout: 'dates',
    earlier: '2023-01-01',
    later: '2026-10-31',
  });
  await page.getByRole('button', { name: '在地图上对看' }).click();
  const handle = page.getByRole('slider', { name: '分界线：左图所占宽度' });
  await handle.focus();
  await page.keyboard.press('Home');
  await inspect.app.waitIdle();
  const after = await coloursNow();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  await page.keyboard.press('End');
  expect(await coloursNow()).toEqual(before);
  await expect(page.getByRole('button', { name: /左 2023-01-01/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /右 2026-10-31/ })).toBeVisible();

  // The left map is dragged: the other follows, so that the place is where the main map says.
  const from = await map.pointOf(kept);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y - 40, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await map.pointOf(kept)).x - from.x).toBeGreaterThan(40);
  await inspect.app.waitIdle();
  expect(await coloursNow()).toEqual(before);

  const link = page.url();
  expect(inspect.parameter('twin')).toBe('swipe:96');
  await page.keyboard.press('Escape');
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
  await inspect.app.waitIdle();
  expect(await coloursNow()).toEqual(after);
  await page.goBack();
  await expect(page.locator('.twin-map')).toHaveCount(1);
  await inspect.goTo({});
  await page.goto(link);
  await expect(handle).toHaveValue('96');
  await inspect.app.waitIdle();
  expect(await coloursNow()).toEqual(before);
});
