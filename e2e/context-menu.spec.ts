import {
  bbox,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  pointOnFeature,
} from '@turf/turf';
import type { Position } from 'geojson';
import { measuredArea } from './independent-land';
import { DrawPage } from './pages/draw-page';
import { insidePlot, parkName, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const clipboard = (page: import('@playwright/test').Page) =>
  page.evaluate(() => navigator.clipboard.readText());

test.afterEach(async ({ inspect }) => {
  await new DrawPage(inspect.page).clear();
});

test('copies the place in degrees, in X and Y, and the number of the plot', async ({ inspect }) => {
  const { page } = inspect;
  const draw = new DrawPage(page);
  const place = insidePlot('QY-073');
  await draw.openMenu(place);
  await draw.chooseFromMenu('复制经纬度');
  await expect(draw.notices).toContainText('已复制');
  const [lon, lat] = (await clipboard(page)).split(', ').map(Number);
  expect(Math.hypot(lon! - place[0]!, lat! - place[1]!)).toBeLessThan(1e-4);
  await draw.openMenu(place);
  await draw.chooseFromMenu('复制 X、Y');
  await expect.poll(() => clipboard(page)).toMatch(/^32\d{5}\.\d{3}, 36\d{6}\.\d{3}$/);
  await draw.openMenu(place);
  await draw.chooseFromMenu('复制图斑号 QY-073');
  await expect.poll(() => clipboard(page)).toBe('QY-073');
});

test('tells what lies here, and selects and adds plots', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.openMenu(insidePlot('QY-073'));
  await expect(draw.menu).toContainText(`园区 ${parkName('QY')}`);
  await draw.chooseFromMenu('选中 QY-073');
  await expect(inspect.details.title).toHaveText('QY-073');
  await draw.openMenu(insidePlot('QY-127'));
  await draw.chooseFromMenu('加入选择 QY-127');
  await expect(inspect.details.title).toHaveText('已选 2 宗');
  await draw.openMenu(insidePlot('QY-127'));
  await draw.chooseFromMenu('移出选择 QY-127');
  await expect(inspect.details.title).toHaveText('QY-073');
});

/** A place under two plots of the sample. */
function placeUnderTwo(): { place: Position; ids: string[] } {
  const boxes = samplePlots.map((plot) => bbox(plot));
  for (const [k, plot] of samplePlots.entries())
    for (const [m, other] of samplePlots.slice(0, k).entries()) {
      const [a, b] = [boxes[k]!, boxes[m]!];
      if (a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]) continue;
      const shared = intersect(featureCollection([plot, other]));
      if (!shared || measuredArea(shared.geometry) < 20) continue;
      const place = pointOnFeature(shared).geometry.coordinates;
      const here = samplePlots.filter((it) => booleanPointInPolygon(place, it));
      return { place, ids: here.map(({ properties }) => String(properties.地块编号)) };
    }
  throw new Error('expected two plots to overlap, found none');
}

test('names each of the plots that overlap here', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const { place, ids } = placeUnderTwo();
  await inspect.goTo({ map: `18/${place[1]}/${place[0]}` });
  await draw.openMenu(place);
  for (const id of ids)
    await expect(draw.menu.getByRole('menuitem', { name: `选中 ${id}` })).toBeVisible();
  await inspect.page.keyboard.press('Escape');
});

test('zooms here, and measures from here', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const before = inspect.map.camera().zoom;
  const place = insidePlot('QY-073');
  await draw.openMenu(place);
  await draw.chooseFromMenu('放大到这里');
  await expect.poll(() => inspect.map.camera().zoom).toBeGreaterThan(before + 1);
  await draw.openMenu(place);
  await draw.chooseFromMenu('从这里量距离');
  await draw.ready();
  await draw.clickAll([[place[0]! + 0.001, place[1]!]]);
  await inspect.page.keyboard.press('Enter');
  const length = await draw.measure('length');
  // A thousandth of a degree at this latitude.
  expect(length).toBeGreaterThan(94);
  expect(length).toBeLessThan(100);
});

test('opens with the menu key, is walked with arrows, and gives the keys back', async ({
  inspect,
}) => {
  const { page } = inspect;
  const draw = new DrawPage(page);
  await page.locator('.map-view canvas').focus();
  await page.keyboard.press('Shift+F10');
  await expect(draw.menu.getByRole('menuitem', { name: '复制经纬度' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(draw.menu.getByRole('menuitem', { name: '复制 X、Y' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(draw.menu).toBeHidden();
  await expect(page.locator('.map-view canvas')).toBeFocused();
});

test('finds the drawn area at the place', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const [lon, lat] = insidePlot('QY-073') as [number, number];
  const ring = [
    [lon - 0.001, lat - 0.001],
    [lon + 0.001, lat - 0.001],
    [lon + 0.001, lat + 0.001],
  ];
  await draw.typePlaces(ring.map((place) => place.join(' ')).join('\n'), '范围', '示例片');
  await inspect.details.close();
  await draw.openMenu([lon + 0.0005, lat - 0.0005]);
  await draw.chooseFromMenu('标绘 示例片');
  await expect(inspect.details.title).toHaveText('示例片');
});
