import gcoord from 'gcoord';
import { test as base, expect } from './fixtures';
import { BasemapsPage } from './pages/basemaps-page';
import { MapPage } from './pages/map-page';
import { middleOf } from './pages/middle-of';
import { NoticesPage } from './pages/notices-page';
import { insidePlot } from './sample-data';
import { TileServer } from './tile-server';

interface Fixtures {
  tiles: TileServer;
  basemaps: BasemapsPage;
  map: MapPage;
}

const test = base.extend<Fixtures>({
  tiles: async ({ baseURL: _ }, use) => {
    const server = new TileServer();
    await server.start();
    await use(server);
    await server.stop();
  },
  allowedHosts: async ({ tiles }, use) => use([tiles.host]),
  basemaps: async ({ page }, use) => use(new BasemapsPage(page)),
  map: async ({ page }, use) => use(new MapPage(page)),
});

test.use({ mapDetail: 'full' });

/** Open land beside a park, in view. */
const openLand: [number, number] = [106.711, 29.612];
const start = '#date=2026-10-31&lang=zh&theme=light&map=14.5/29.609/106.698';
const ground = '#28783c';
const idle = '#c13c39';

async function addTiles(basemaps: BasemapsPage, tiles: TileServer, datum?: string): Promise<void> {
  await basemaps.open();
  const attribution = '示例测绘院，审图号示例';
  await basemaps.add({ name: '示例底图', url: tiles.template, datum, attribution });
  await basemaps.close();
}

test('asks a server for tiles only once it is chosen, and for none when it is left', async ({
  app,
  basemaps,
  map,
  tiles,
}) => {
  await app.open(start);
  expect(tiles.asked).toEqual([]);
  const bare = await map.colourAt(openLand);
  await addTiles(basemaps, tiles);
  await expect.poll(() => map.colourAt(openLand)).toBe(ground);
  expect(await map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
  await expect(basemaps.credit).toContainText('示例测绘院');
  await basemaps.choose('不用底图');
  await expect.poll(() => map.colourAt(openLand)).toBe(bare);
  const asked = tiles.asked.length;
  await app.page.getByRole('button', { name: '缩小' }).click();
  await app.waitIdle();
  expect(tiles.asked).toHaveLength(asked);
});

test('stays in this browser: remembered, editable, in no link', async ({
  app,
  basemaps,
  map,
  page,
  tiles,
}) => {
  await app.open(start);
  await addTiles(basemaps, tiles);
  await expect.poll(() => map.colourAt(openLand)).toBe(ground);
  expect(page.url()).not.toContain(tiles.host);
  expect(page.url()).not.toContain('own-');
  await page.reload();
  await app.waitIdle();
  await expect.poll(() => map.colourAt(openLand)).toBe(ground);

  await basemaps.open();
  await basemaps.dialog.getByRole('button', { name: '测试“示例底图”' }).click();
  await expect(basemaps.dialog.getByRole('status')).toHaveText('能取到（256 × 256 px）');
  await basemaps.dialog.getByRole('button', { name: '修改“示例底图”' }).click();
  await basemaps.dialog.getByLabel('名称').fill('另一个名字');
  await basemaps.dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(basemaps.dialog.getByText('另一个名字')).toBeVisible();
  await basemaps.dialog.getByRole('button', { name: '删除“另一个名字”' }).click();
  await basemaps.close();
  await expect.poll(() => map.colourAt(openLand)).not.toBe(ground);
  expect(await page.evaluate(() => localStorage.getItem('tuban.basemaps'))).toBeNull();
});

test('an entry that cannot work is not taken', async ({ app, basemaps, tiles }) => {
  await app.open(start);
  await basemaps.open();
  await basemaps.add({ name: '缺行列', url: `http://${tiles.host}/tile.png` });
  await expect(basemaps.dialog.getByRole('alert')).toContainText('模板里缺级别、行、列');
});

test('a basemap in GCJ-02 is moved to where its marks belong', async ({
  app,
  basemaps,
  map,
  page,
  tiles,
}) => {
  tiles.mark = gcoord.transform(openLand, gcoord.WGS84, gcoord.GCJ02) as [number, number];
  await app.open(start);
  await addTiles(basemaps, tiles, 'GCJ-02（高德、腾讯等）');
  await expect.poll(() => map.colourAt(openLand)).toBe('#1414f0');
  const place = await map.pointOf(openLand);
  const mark = await middleOf(page, place, 40, [20, 20, 240]);
  expect(Math.hypot(mark.x - place.x, mark.y - place.y)).toBeLessThan(1);
  // The data stay: the plot is where it was.
  expect(await map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
});

test.describe('that does not answer', () => {
  test.use({ allowedMessages: [/Failed to load resource/] });

  for (const mode of ['missing', 'broken'] as const)
    test(`leaves the land on a grid and says so once: ${mode}`, async ({
      app,
      basemaps,
      map,
      page,
      tiles,
    }) => {
      const notices = new NoticesPage(page);
      tiles.mode = mode;
      await app.open(start);
      await addTiles(basemaps, tiles);
      await expect(notices.all).toHaveText(/底图“示例底图”取不到/);
      expect(await map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
      await expect(page.locator('[data-layer="grid"]')).not.toHaveClass(/is-off/);
      await page.getByRole('button', { name: '缩小' }).click();
      await app.waitIdle();
      await expect(notices.all).toHaveCount(1);

      tiles.mode = 'good';
      await notices.all.getByRole('button', { name: '重试' }).click();
      await expect.poll(() => map.colourAt(openLand)).toBe(ground);
      await expect(notices.all).toHaveCount(0);
    });

  test('is told by its test', async ({ app, basemaps, tiles }) => {
    tiles.mode = 'missing';
    await app.open(start);
    await basemaps.open();
    await basemaps.add({ name: '坏的', url: tiles.template });
    await basemaps.dialog.getByRole('button', { name: '测试“坏的”' }).click();
    await expect(basemaps.dialog.getByRole('status')).toHaveText('取不到：服务器返回 404');
  });
});

test('a style is laid under the land, without what needs its sprite', async ({
  app,
  basemaps,
  map,
  page,
  tiles,
}) => {
  tiles.documents.set('/style.json', {
    version: 8,
    sprite: `http://${tiles.host}/sprite`,
    sources: { photo: { type: 'raster', tiles: ['./{z}/{x}/{y}.png'], tileSize: 256 } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#123456' } },
      { id: 'photo', type: 'raster', source: 'photo', paint: { 'raster-opacity': 0.5 } },
      { id: 'icons', type: 'symbol', source: 'photo', layout: { 'icon-image': 'dot' } },
    ],
  });
  await app.open(start);
  await basemaps.open();
  await basemaps.add({
    name: '示例样式',
    kind: '样式文件（style.json）',
    url: `http://${tiles.host}/style.json`,
  });
  await basemaps.close();
  await expect(new NoticesPage(page).all).toContainText('样式里有 1 个图层没有画');
  await expect.poll(() => map.colourAt(openLand)).toBe('#1d5649');
  expect(await map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
  expect(tiles.asked.filter((path) => path.startsWith('/sprite'))).toEqual([]);
});

test.describe('Tianditu', () => {
  const hosts = Array.from({ length: 8 }, (_, i) => `t${i}.tianditu.gov.cn`);
  test.use({ allowedHosts: hosts });
  const key = 'example-key-0001';

  test('is asked with the user’s own key, which is in no link', async ({
    app,
    basemaps,
    map,
    page,
  }) => {
    const asked: URL[] = [];
    const { pngOf } = await import('./png');
    const picture = pngOf(256, () => [40, 120, 60]);
    await page.route('https://*.tianditu.gov.cn/**', async (route) => {
      asked.push(new URL(route.request().url()));
      await route.fulfill({
        contentType: 'image/png',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: picture,
      });
    });
    await app.open(`${start}&base=tianditu-vec`);
    expect(asked).toEqual([]);

    await basemaps.open();
    const { dialog } = basemaps;
    const use = dialog.getByRole('button', { name: '选用“天地图 影像”' });
    await expect(use).toBeDisabled();
    await dialog.getByLabel('天地图密钥（tk）').fill(key);
    await dialog.getByRole('button', { name: '保存密钥' }).click();
    await use.click();
    await basemaps.close();
    await expect.poll(() => map.colourAt(openLand)).toBe('#28783c');
    const paths = new Set(asked.map(({ pathname }) => pathname));
    expect(paths).toContain('/img_w/wmts');
    expect(paths).toContain('/cia_w/wmts');
    expect(asked.every(({ searchParams }) => searchParams.get('tk') === key)).toBe(true);
    await expect(basemaps.credit).toContainText('天地图');
    await expect.poll(() => page.url()).toContain('base=tianditu-img');
    expect(page.url()).not.toContain(key);

    asked.length = 0;
    await basemaps.open();
    await dialog.getByRole('radio', { name: '经纬度（c）' }).click();
    await dialog.getByRole('button', { name: '选用“天地图 矢量（经纬度）”' }).click();
    await expect.poll(() => asked.some(({ pathname }) => pathname === '/vec_c/wmts')).toBe(true);
    await dialog.getByRole('button', { name: '删除密钥' }).click();
    await basemaps.close();
    await expect.poll(() => map.colourAt(openLand)).not.toBe('#28783c');
  });
});

test('the annotation and the backdrop are layers of their own', async ({
  app,
  basemaps,
  map,
  page,
  tiles,
}) => {
  await app.open(start);
  await addTiles(basemaps, tiles);
  await expect.poll(() => map.colourAt(openLand)).toBe(ground);
  const row = page.locator('.basemap-row');
  await row.getByRole('button', { name: '隐藏底图' }).click();
  await expect.poll(() => map.colourAt(openLand)).not.toBe(ground);
  await row.getByRole('button', { name: '显示底图' }).click();
  await expect.poll(() => map.colourAt(openLand)).toBe(ground);
  await row.getByRole('button', { name: '“底图”的透明度与来源' }).click();
  const slider = page.getByRole('slider', { name: '不透明度' });
  await slider.focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.slider-output')).toHaveText('50 %');
  await page.keyboard.press('Escape');
  await expect.poll(() => map.colourAt(openLand)).toBe('#8cb594');
  await expect.poll(() => page.url()).toContain('basemap*50');
});
