import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { featureCollection, intersect, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { areaTolerance, measuredArea, unionArea } from './independent-land';
import { DrawPage } from './pages/draw-page';
import { samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

/** A square over the middle of one park, its sides aslant to every plot. */
const ring: Position[] = [
  [106.686, 29.6035],
  [106.6965, 29.6025],
  [106.6975, 29.6115],
  [106.687, 29.6125],
];
const asText = (places: Position[]) => places.map(([lon, lat]) => `${lon}, ${lat}`).join('\n');

test.afterEach(async ({ inspect }) => {
  await new DrawPage(inspect.page).clear();
});

test('an area typed by its coordinates has all figures, plots cut by its edge by their share', async ({
  inspect,
}) => {
  const draw = new DrawPage(inspect.page);
  await draw.typePlaces(asText(ring), '范围', '示例方格');
  const { details, explanation } = inspect;
  await expect(details.title).toHaveText('示例方格');
  await expect(details.tags).toContainText('标绘范围');
  const square = polygon([[...ring, ring[0]!]]);
  const parts = samplePlots.flatMap((plot) => {
    const whole = measuredArea(plot.geometry);
    const land = whole > 1 ? intersect(featureCollection([plot, square])) : null;
    return land ? [{ plot, land, share: measuredArea(land.geometry) / whole }] : [];
  });
  expect(await details.value('plotCount')).toBe(parts.length);
  const land = unionArea(parts.map((part) => part.land));
  expect(Math.abs((await details.value('landArea'))! / land - 1)).toBeLessThan(areaTolerance);
  const output = parts.reduce(
    (sum, { plot, share }) => sum + Number(plot.properties['年产值(万元)'] ?? 0) * 1e4 * share,
    0,
  );
  expect(Math.abs((await details.value('outputTotal'))! / output - 1)).toBeLessThan(areaTolerance);
  await details.openFigure(details.figure('地块面积'));
  const cut = parts.filter(({ share }) => share < 1 - 1e-9).length;
  await expect(explanation.fact('按份额计入')).toHaveText(`${cut} 宗按落入面积的比例计入`);
});

test('an area drawn by clicks opens its figures, and is listed with its area', async ({
  inspect,
}) => {
  const draw = new DrawPage(inspect.page);
  await draw.openDrawings();
  await draw.drawings.getByRole('button', { name: '画范围' }).click();
  await draw.clickAll([
    [106.6862, 29.6061],
    [106.6899, 29.6058],
    [106.6898, 29.6104],
  ]);
  await inspect.page.keyboard.press('Enter');
  await expect(inspect.details.title).toHaveText('范围 1');
  await expect(inspect.details.figures).not.toHaveCount(0);
  await expect(draw.row('范围 1')).toContainText(/\d+(\.\d)? 亩/);
});

test('drawings are renamed, hidden, coloured, moved and deleted', async ({ inspect }) => {
  const { page, details } = inspect;
  const draw = new DrawPage(page);
  await draw.typePlaces(asText(ring), '范围');
  await expect(details.title).toHaveText('范围 1');
  const name = draw.row('范围 1').getByRole('textbox');
  await name.fill('<b>甲片</b>');
  await name.press('Enter');
  await expect(details.title).toHaveText('<b>甲片</b>');
  const row = draw.row('<b>甲片</b>');

  await row.getByRole('button', { name: /的颜色/ }).click();
  await page.getByRole('menuitemradio', { name: '品红' }).click();
  await row.getByRole('button', { name: /的颜色/ }).click();
  await expect(page.getByRole('menuitemradio', { name: '品红' })).toBeChecked();
  await page.keyboard.press('Escape');

  const before = (await details.value('landArea'))!;
  await row.getByRole('button', { name: /改“/ }).click();
  await expect(draw.card).toContainText('拖动界址点');
  await inspect.app.waitIdle();
  // From a little further away no panel covers the corner.
  await draw.map.tools.getByRole('button', { name: '缩小' }).click();
  await inspect.app.waitIdle();
  await draw.drag([ring[3]!, [106.6905, 29.6075]]);
  await expect.poll(async () => details.value('landArea')).toBeLessThan(before * 0.9);
  await page.keyboard.press('Escape');
  await expect(draw.card).toBeHidden();

  await row.getByRole('button', { name: /隐藏“/ }).click();
  await expect(row.getByRole('button', { name: /显示“/ })).toBeVisible();
  await row.getByRole('button', { name: /删除“/ }).click();
  await expect(row).toBeHidden();
  await expect(details.panel).toBeHidden();
});

test('drawings are there again after a reload, and nowhere in the link', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.typePlaces(asText(ring), '范围', '示例方格');
  await draw.typePlaces(asText(ring.slice(0, 2)), '线');
  await expect(draw.row('线 1')).toContainText('公里');
  expect(inspect.page.url()).not.toContain('106.6975');
  await inspect.page.reload();
  await inspect.app.waitIdle();
  await draw.openDrawings();
  await expect(draw.row('示例方格')).toBeVisible();
  await expect(draw.row('线 1')).toBeVisible();
});

test('the export has names, measures and closed rings in lon/lat', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.typePlaces(asText(ring), '范围', '示例方格');
  const downloading = inspect.page.waitForEvent('download');
  await draw.drawings.getByRole('button', { name: '导出 GeoJSON' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('标绘.geojson');
  const { features } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(features).toHaveLength(1);
  const [{ geometry, properties }] = features;
  expect(properties.name).toBe('示例方格');
  const expected = measuredArea({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });
  expect(Math.abs(properties.ellipsoidal_area_m2 / expected - 1)).toBeLessThan(areaTolerance);
  expect(geometry.coordinates[0]).toHaveLength(5);
  expect(geometry.coordinates[0]).toContainEqual(ring[2]);
});

test('X and Y make the same point as degrees, and faulty lines are named', async ({ inspect }) => {
  const { page } = inspect;
  const draw = new DrawPage(page);
  await draw.openDrawings();
  await draw.drawings.getByRole('button', { name: '输入坐标' }).click();
  const { coordinates } = draw;
  const list = coordinates.getByRole('textbox', { name: '坐标，每行一点' });
  await list.fill('106.68, 29.61\n甲乙丙');
  await expect(coordinates).toContainText('第 2 行“甲乙丙”：要有两个数');
  await expect(coordinates.getByRole('button', { name: '标到图上' })).toBeDisabled();
  await list.fill('J1 3278255.4 36372620.3');
  await coordinates.getByRole('radio', { name: '点', exact: true }).click();
  await coordinates.getByRole('button', { name: '标到图上' }).click();
  await expect(draw.row('点 1')).toContainText(/106\.684\d+, 29\.615\d+/);
});

test('what was measured is kept with its figures', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.take('量算', '量面积');
  await draw.clickAll([
    [106.6862, 29.6061],
    [106.6899, 29.6058],
    [106.6898, 29.6104],
  ]);
  await inspect.page.keyboard.press('Enter');
  await draw.card.getByRole('button', { name: '保留并看指标' }).click();
  await expect(draw.row('范围 1')).toBeVisible();
  await expect(inspect.details.title).toHaveText('范围 1');
});

for (const [lang, theme] of [['en', 'dark']] as const)
  test(`panel, card and dialog are named and readable: ${lang}, ${theme}`, async ({ inspect }) => {
    const { page } = inspect;
    const draw = new DrawPage(page);
    const violations = async () => {
      // A tooltip on its way out is half transparent.
      await page.waitForFunction(() => !document.querySelector('[role="tooltip"]'));
      const found = await new AxeBuilder({ page }).analyze();
      return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    };
    await draw.typePlaces(asText(ring), '范围', '示例方格');
    await inspect.goTo({ lang, theme, drawings: 'open' });
    await page.keyboard.press('m');
    await draw.clickAll([
      [106.6862, 29.6061],
      [106.6899, 29.6087],
    ]);
    await page.keyboard.press('Enter');
    await expect(draw.card.locator('data')).not.toHaveCount(0);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.drawings-new button').last().click();
    await page.getByRole('dialog').waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await inspect.goTo({});
  });
