import type { Page } from '@playwright/test';
import type { Polygon } from 'geojson';
import { measuredArea } from './independent-land';
import { collectionOf, plotFeature, writeFiles, writePieces } from './made-files';
import type { AppPage } from './pages/app-page';
import { DataPanelPage } from './pages/data-panel-page';
import { NoticesPage } from './pages/notices-page';
import { TablePage } from './pages/table-page';
import { expect, test } from './small-fixtures';
import { smallSamplePlots } from './small-sample';

/** Text that would do harm wherever it is taken for more than text. */
const markup = '<img src=x onerror="window.harmed=1">';
const script = '<script>window.harmed=1</script>';
const formula = '=HYPERLINK("https://example.com/?"&A1,"点此")';

test('a file of 300 MB opens, and the page answers meanwhile', async ({ app, page }, info) => {
  const remark = '示例'.repeat(1200);
  const columns = 200;
  const plots = 40_000;
  const path = writePieces(info, 'large.geojson', largeFile(plots, columns, remark));
  const drop = app.dropDoubtfulFiles([path]);
  const theme = page.getByRole('button', { name: '深色界面' });
  await expect(page.getByRole('button', { name: '取消' })).toBeVisible();
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await drop).toBe('idle');
  expect(await app.figure('total.plots', '合计')).toBe(plots);
  const layer = await new DataPanelPage(page).layer();
  expect(layer).toMatchObject({ role: '地块', rows: plots, rejected: 0 });
});

function* largeFile(plots: number, columns: number, remark: string): Iterable<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  for (let i = 0; i < plots; i++) {
    const properties = { 地块编号: `L-${i}`, 状态: '在建', 备注: remark };
    yield (i > 0 ? ',\n' : '') + plotFeature(properties, i % columns, Math.floor(i / columns));
  }
  yield '\n]}\n';
}

test('of a truncated file the complete rows are kept, and the rest is told', async ({
  app,
  page,
}, info) => {
  const plots = [0, 1, 2, 3].map((i) => plotFeature({ 地块编号: `T-${i}` }, i));
  const whole = collectionOf(plots);
  const [path] = writeFiles(info, {
    'truncated.geojson': whole.slice(0, whole.lastIndexOf('coordinates') + 20),
  });
  expect(await app.dropDoubtfulFiles([path!])).toBe('idle');
  const [notice] = await new NoticesPage(page).texts();
  expect(notice).toEqual({ tone: 'warn', text: '已打开，部分内容未采用。' });
  expect(await app.figure('total.plots', '合计')).toBe(3);
  const issues = await new DataPanelPage(page).issues();
  const told = issues.find(({ code }) => code === 'json-truncated');
  expect(told?.text).toMatch(/文件不完整.*第 5 行.*3 行/);
});

test('a text of 60 MB in one property harms nothing', async ({ app, page }, info) => {
  const properties = { 地块编号: 'LONG', 使用权人: '示例公司', 备注: '图'.repeat(20_000_000) };
  const [path] = writeFiles(info, {
    'long-text.geojson': collectionOf([plotFeature(properties), plotFeature({ 地块编号: 'B' }, 1)]),
  });
  await app.dropFiles([path!]);
  expect(await app.figure('total.plots', '合计')).toBe(2);
  await new TablePage(page).choose('LONG');
  const panel = page.getByRole('complementary').filter({ hasText: '全部字段' });
  await panel.getByText('全部字段').click();
  await expect(panel.getByRole('definition').filter({ hasText: '图图图' })).toBeVisible();
  const shown = await panel.textContent();
  expect(shown!.length).toBeLessThan(100_000);
});

test('names that programs use themselves are columns like any other', async ({
  app,
  page,
}, info) => {
  const plot = plotFeature({
    地块编号: 'P-1',
    __PROTO__: 'x',
    constructor: '建造',
    toString: '转换',
  });
  const [path] = writeFiles(info, {
    'prototype.geojson': collectionOf([
      plot.replace('__PROTO__":"x"', '__proto__":"原型值","__proto__polluted":"yes"'),
      plotFeature({ 地块编号: 'P-2', hasOwnProperty: '自有' }, 1).replace(
        '"地块编号"',
        '"__proto__":{"polluted":"yes"},"地块编号"',
      ),
    ]),
  });
  await app.dropFiles([path!]);
  expect(await app.figure('total.plots', '合计')).toBe(2);
  const data = new DataPanelPage(page);
  await data.open();
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    await expect(data.dialog.locator(`[data-heading="${name}"]`)).toBeVisible();
  await data.close();
  await new TablePage(page).choose('P-1');
  const panel = page.getByRole('complementary').filter({ hasText: '全部字段' });
  await panel.getByText('全部字段').click();
  for (const text of ['__proto__', '原型值', '建造', '转换'])
    await expect(panel.getByText(text, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('coordinates that are no numbers or no place on earth are told, and the rest opens', async ({
  app,
  page,
}, info) => {
  const withFirst = (id: string, value: string) =>
    plotFeature({ 地块编号: id }).replaceAll('106.700000', value);
  const [path] = writeFiles(info, {
    'no-place.geojson': collectionOf([
      plotFeature({ 地块编号: 'GOOD' }),
      withFirst('NAN', 'NaN'),
      withFirst('INF', '-Infinity'),
      withFirst('HUGE', '1e308'),
      withFirst('OVER', '1e999'),
      withFirst('NULL', 'null'),
    ]),
  });
  expect(await app.dropDoubtfulFiles([path!])).toBe('idle');
  const panel = new DataPanelPage(page);
  const layer = await panel.layer();
  expect(layer.rows).toBe(6);
  expect(layer.accepted + layer.warned + layer.rejected).toBe(6);
  expect(layer.warned + layer.rejected).toBe(5);
  const issues = await panel.issues();
  const rowsTold = issues
    .filter(({ severity }) => severity !== 'notes')
    .flatMap(({ where }) => /第 ([\d、]+) 行/.exec(where)?.[1]?.split('、') ?? []);
  expect([...new Set(rowsTold)].sort()).toEqual(['2', '3', '4', '5', '6']);
  await panel.close();
  const rows = await new TablePage(page).rows();
  expect(rows.filter(({ squareMeters }) => squareMeters !== null).map(({ id }) => id)).toEqual([
    'GOOD',
  ]);
});

test('a polygon of 2.5 million vertices opens or says why not', async ({ app, page }, info) => {
  const vertices = 2_500_000;
  const path = writePieces(info, 'coast.geojson', largeRing(vertices));
  const state = await app.dropDoubtfulFiles([path]);
  expect(state).toBe('idle');
  expect(await app.figure('total.plots', '合计')).toBe(1);
  const [row] = await new TablePage(page).rows();
  // The waves add half the square of their height to the circle.
  expect(row!.squareMeters! / (measuredArea(circle) * (1 + waveHeight ** 2 / 2))).toBeCloseTo(1, 4);
  await expectAlive(app);
});

const radius = 0.05;
const waveHeight = 0.01;

function placeAt(angle: number, share: number): [number, number] {
  return [106.8 + radius * share * Math.cos(angle), 29.8 + radius * share * Math.sin(angle)];
}

const circle: Polygon = {
  type: 'Polygon',
  coordinates: [Array.from({ length: 3601 }, (_, i) => placeAt((i * Math.PI) / 1800, 1))],
};

/** The circle with its edge in waves. */
function* largeRing(vertices: number): Iterable<string> {
  yield '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"地块编号":"COAST"},"geometry":{"type":"Polygon","coordinates":[[';
  for (let i = 0; i < vertices; i++) {
    const angle = i === vertices - 1 ? 0 : (2 * Math.PI * i) / (vertices - 1);
    const [lon, lat] = placeAt(angle, 1 + waveHeight * Math.sin(5000 * angle));
    yield `${i > 0 ? ',' : ''}[${lon.toFixed(8)},${lat.toFixed(8)}]`;
  }
  yield ']]}}]}';
}

test('markup and formulas in names are shown as text and do nothing', async ({
  app,
  page,
}, info) => {
  const [path] = writeFiles(info, {
    'a <b>bold<b> name.geojson': JSON.stringify({
      type: 'FeatureCollection',
      name: script,
      features: [
        { 地块编号: markup, 使用权人: script, 园区编号: markup, 状态: markup },
        { 地块编号: formula, 使用权人: formula, 园区编号: formula, 行业: markup },
      ].map((properties, i) => JSON.parse(plotFeature({ ...properties, [markup]: script }, i))),
    }),
  });
  await app.dropFiles([path!]);
  const panel = new DataPanelPage(page);
  expect((await panel.layer()).name).toBe(script);
  await panel.close();
  expect((await new TablePage(page).rows()).map(({ id }) => id)).toEqual([markup, formula]);
  await new TablePage(page).choose(markup);
  const details = page.getByRole('complementary').filter({ hasText: '全部字段' });
  await details.getByText('全部字段').click();
  await expect(details.getByRole('heading', { name: markup })).toBeVisible();
  await page.getByRole('combobox').fill('<img');
  await expect(page.getByRole('option').filter({ hasText: markup }).first()).toBeVisible();
  await app.waitIdle();
  expect(await page.locator('img[src="x"], img[onerror], b').count()).toBe(0);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('files that are no data say what to do, and leave what is open', async ({
  app,
  page,
}, info) => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(0)]);
  const workbook = new Uint8Array(
    Buffer.from('PK\x03\x04\x14\x00\x00\x00\x08\x00[Content_Types].xml xl/workbook.xml', 'latin1'),
  );
  const expected: [string, string | Uint8Array, RegExp][] = [
    ['empty.geojson', '', /文件是空的/],
    ['blank.geojson', ' \n\t\n', /文件是空的/],
    ['plots.zip', zip, /压缩包的目录已损坏/],
    ['renamed.geojson', zip, /压缩包的目录已损坏/],
    ['plots.xlsx', workbook, /工作簿|Excel/],
    ['book.geojson', workbook, /压缩包的目录已损坏/],
    ['login.geojson', '<!DOCTYPE html><html><body>请登录</body></html>', /网页.*重新下载/],
    ['noise.bin', new Uint8Array([0, 1, 2, 253, 254, 255, 7, 9]), /无法识别/],
    ['cut.geojson.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /压缩文件已损坏/],
  ];
  const paths = writeFiles(info, Object.fromEntries(expected.map(([name, text]) => [name, text])));
  const notices = new NoticesPage(page);
  for (const [i, [name, , sentence]] of expected.entries())
    await test.step(name, async () => {
      expect(await app.dropDoubtfulFiles([paths[i]!])).toBe('error');
      const told = await notices.issues();
      expect(told.map(({ text }) => text).join('\n')).toMatch(sentence);
      for (const { where } of told) expect(where).toContain(name);
      expect(await app.figure('total.plots', '合计')).toBe(smallSamplePlots);
    });
  await notices.dismissAll();
  await expectAlive(app);
});

/** The page still answers: theme and language switch, the map moves and comes to rest. */
async function expectAlive(app: AppPage): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '放大' }).first().click();
  await app.waitIdle();
  await switchTwice(page);
  await app.waitIdle();
}

async function switchTwice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
}
