import { expect, test } from './fixtures';
import { DataPanelPage } from './pages/data-panel-page';
import { ExportPage } from './pages/export-page';
import { LegendPage } from './pages/legend-page';
import { smallSamplePlots, useSmallSample } from './small-sample';

test.beforeEach(async ({ page }) => useSmallSample(page));

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
});
