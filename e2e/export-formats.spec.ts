import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { projectToPlane } from '../src/geometry/gauss-krueger';
import { DataPanelPage } from './pages/data-panel-page';
import { ExportPage } from './pages/export-page';
import { LegendPage } from './pages/legend-page';
import { TablePage } from './pages/table-page';
import { expect, test } from './small-fixtures';
import { smallSamplePlots } from './small-sample';

/**
 * Square metres by which the area of a plot may differ. The coordinate TXT has millimetres: each point
 * moves by up to half of one in north and east, which along a boundary of 500 m comes to some hundredths.
 */
const areaTolerance = { shapefile: 0.001, txt: 0.05 };

test('the plots shown come back from a Shapefile, a coordinate TXT and a workbook', async ({
  app,
  page,
}) => {
  await app.open();
  const legend = new LegendPage(page);
  await legend.chip('批而未供').click();
  await legend.chip('待定').click();
  await app.waitIdle();
  const shown = await legend.totals();
  expect(shown.plots).toBe(2);
  expect(shown.squareMeters).toBeGreaterThan(1000);

  const pathOf = (name: string) => test.info().outputPath(name);
  const exports = new ExportPage(page);
  await exports.open();
  await exports.choose('内容', /^显示的地块 2 宗$/);
  await exports.choose('格式', /^Shapefile/);
  await exports.choose('坐标系', /3 度带 36 带.*EPSG:4524/);
  await exports.chooseEncoding('GBK');
  const zip = await exports.save(pathOf);
  expect(zip).toMatch(/地块\.zip$/);
  await expect(exports.told).toHaveText('已导出 地块.zip，2 行。');
  await exports.choose('格式', /TXT/);
  const txt = await exports.save(pathOf);
  expect(txt).toMatch(/地块\.txt$/);
  await exports.choose('格式', /^Excel/);
  const xlsx = await exports.save(pathOf);
  expect(xlsx).toMatch(/地块\.xlsx$/);

  for (const path of [zip, txt, xlsx]) {
    await page.goto('about:blank');
    await app.open();
    // What was kept before may come back with another screen.
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await new DataPanelPage(page).removeAll();
    await app.dropFiles([path]);
    await expect.poll(() => app.figure('total.plots', '合计')).toBe(2);
    if (path === xlsx) continue;
    const tolerance = path === zip ? areaTolerance.shapefile : areaTolerance.txt;
    const { squareMeters } = await legend.totals();
    expect(Math.abs(squareMeters - shown.squareMeters)).toBeLessThan(2 * tolerance);
  }
});

test('offers what there is, with live counts', async ({ app, page }) => {
  await app.open();
  const exports = new ExportPage(page);
  await exports.open();
  const content = exports.dialog.getByRole('button', { name: /内容$/ });
  await expect(content).toContainText(`全部地块 ${smallSamplePlots} 宗`);
  await exports.choose('内容', /^园区统计 1 条$/);
  await exports.dialog.getByRole('button', { name: /格式$/ }).click();
  await expect(page.getByRole('option')).toHaveText(['GeoJSON', 'Excel（XLSX）']);
  await page.keyboard.press('Escape');
  await exports.choose('内容', /^全部地块/);
  await exports.choose('格式', /^FlatGeobuf$/);
  const path = await exports.save((name) => test.info().outputPath(name));
  await expect(exports.told).toHaveText(`已导出 地块.fgb，${smallSamplePlots} 行。`);
  const bytes = readFileSync(path);
  expect([...bytes.subarray(0, 8)]).toEqual([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0]);
});

test('the table is saved as Excel with centres and shapes, and opens again', async ({
  app,
  page,
}) => {
  await app.open();
  const table = new TablePage(page);
  await table.open();
  const menu = await table.openExports();
  await menu.getByRole('menuitem', { name: '附中心点经纬度' }).click();
  await menu.getByRole('menuitem', { name: /^附中心点坐标 X、Y（3 度带 36 带）$/ }).click();
  await menu.getByRole('menuitem', { name: /^附图形（WKT/ }).click();
  await page.keyboard.press('Escape');
  const { name, bytes } = await table.save(/^导出 Excel（显示的/);
  expect(name).toMatch(/\.xlsx$/);
  const { SheetNames, Sheets } = read(bytes);
  const lines: string[][] = utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1, raw: false });
  const head = lines.findIndex(([cell]) => cell === '图斑号');
  expect(lines[head]!.slice(-5)).toEqual([
    '中心点经度（°）',
    '中心点纬度（°）',
    '中心点 X（北，米，3 度带 36 带）',
    '中心点 Y（东，米，3 度带 36 带）',
    'WKT',
  ]);
  const body = lines.slice(head + 1);
  expect(body).toHaveLength(smallSamplePlots);
  for (const line of body) {
    const [lon, lat, north, east, wkt] = line.slice(-5) as [string, string, string, string, string];
    const plane = projectToPlane(Number(lon), Number(lat), { width: 3, centralMeridian: 108 });
    expect(Math.abs(plane.north - Number(north))).toBeLessThan(0.02);
    expect(Math.abs(plane.east + 36e6 - Number(east))).toBeLessThan(0.02);
    expect(wkt).toMatch(/^(POLYGON|MULTIPOLYGON) \(\(/);
  }
});
