import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { areaTolerance, measuredArea } from './independent-land';
import { DrawPage } from './pages/draw-page';
import { insidePlot, type SampleFeature, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const earth = new geodesic.Geodesic.Geodesic(6378137, 1 / 298.257222101);
const legs = (path: Position[]) =>
  path.slice(1).map(([lon, lat], k) => {
    const [fromLon, fromLat] = path[k]!;
    return earth.Inverse(fromLat!, fromLon!, lat!, lon!).s12!;
  });

// On open ground or inside plots, away from the corners that points fall upon.
const path: Position[] = [
  [106.6862, 29.6061],
  [106.6899, 29.6087],
  [106.6931, 29.6054],
];
const ring: Position[] = [
  [106.6862, 29.6061],
  [106.6927, 29.6065],
  [106.6931, 29.6104],
  [106.6858, 29.6098],
];
/** A click is good to a pixel: a few metres among thousands. */
const clickTolerance = 0.01;

test.afterEach(async ({ inspect }) => {
  await new DrawPage(inspect.page).clear();
});

test('M measures a distance along the ellipsoid, whole and last leg', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await inspect.page.keyboard.press('m');
  await draw.clickAll(path);
  await inspect.page.keyboard.press('Enter');
  await expect(draw.card.getByRole('button', { name: '保留到标绘' })).toBeVisible();
  const [first, second] = legs(path);
  expect(Math.abs((await draw.measure('length')) / (first! + second!) - 1)).toBeLessThan(
    clickTolerance,
  );
  expect(Math.abs((await draw.measure('lastLeg')) / second! - 1)).toBeLessThan(clickTolerance);
});

test('Esc takes the measure away first, then the tool', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await inspect.page.keyboard.press('m');
  await draw.clickAll(path);
  await expect(draw.card.locator('data')).not.toHaveCount(0);
  await inspect.page.keyboard.press('Escape');
  await expect(draw.card.locator('data')).toHaveCount(0);
  await expect(draw.card).toBeVisible();
  await inspect.page.keyboard.press('Escape');
  await expect(draw.card).toBeHidden();
});

test('Backspace takes a point back', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await inspect.page.keyboard.press('m');
  await draw.clickAll(path);
  await inspect.page.keyboard.press('Backspace');
  await inspect.page.keyboard.press('Enter');
  await expect(draw.card.getByRole('button', { name: '保留到标绘' })).toBeVisible();
  const [first] = legs(path);
  expect(Math.abs((await draw.measure('length')) / first! - 1)).toBeLessThan(clickTolerance);
});

test('an area is told in four units, in the plane beside and never mixed', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.take('量算', '量面积');
  await draw.clickAll(ring);
  await inspect.page.keyboard.press('Enter');
  await expect(draw.card).toContainText('平面面积');
  const area = await draw.measure('area');
  const expected = measuredArea({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });
  expect(Math.abs(area / expected - 1)).toBeLessThan(clickTolerance);
  await expect(draw.card).toContainText(/亩.*m².*公顷.*km².*周长/s);
  const plane = await draw.measure('planeArea');
  expect(plane / area).toBeGreaterThan(1.0002);
  await draw.card.getByRole('button', { name: /投影带/ }).click();
  await inspect.page.getByRole('option', { name: '6° 带 18 · 105°E' }).click();
  await expect(draw.card).toContainText('6° 带 18');
  expect(await draw.measure('area')).toBe(area);
  expect(await draw.measure('planeArea')).not.toBe(plane);
  await draw.card.getByRole('button', { name: /投影带/ }).click();
  await inspect.page.getByRole('option', { name: '3° 带 36 · 108°E' }).click();
});

/** A plot with few corners, far enough apart on the screen to be aimed at, and small enough to be seen whole. */
function plotWithClearCorners(): SampleFeature {
  const found = samplePlots.find(({ properties, geometry }) => {
    const rings = geometry.coordinates as Position[][];
    if (properties.园区编号 !== 'QY' || geometry.type !== 'Polygon' || rings.length > 1)
      return false;
    const sides = legs(rings[0]!);
    return sides.length < 7 && Math.min(...sides) > 25 && Math.max(...sides) < 180;
  });
  if (!found) throw new Error('expected a plot with clear corners, found none');
  return found;
}

test('an area drawn along the corners of a plot is that plot’s area', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const plot = plotWithClearCorners();
  const [corners] = plot.geometry.coordinates as Position[][];
  await inspect.goTo({ map: `16/${corners![0]![1]}/${corners![0]![0]}` });
  await draw.take('量算', '量面积');
  // A few pixels beside the corners: the points fall upon them.
  await draw.clickAll(corners!.slice(0, -1).map(([lon, lat]) => [lon! + 0.00002, lat! - 0.00002]));
  await inspect.page.keyboard.press('Enter');
  await expect(draw.card).toContainText('平面面积');
  const expected = measuredArea(plot.geometry);
  expect(Math.abs((await draw.measure('area')) / expected - 1)).toBeLessThan(areaTolerance);
});

test('sides that cross enclose no area, and are told', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.take('量算', '量面积');
  await draw.clickAll([ring[0]!, ring[2]!, ring[1]!, ring[3]!]);
  await expect(draw.card).toContainText('边线相交');
  await inspect.page.keyboard.press('Enter');
  await expect(draw.card).not.toContainText('平面面积');
});

test('a place is read in degrees and in the zone’s X and Y', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.take('量算', '量坐标');
  await draw.clickAll([path[1]!]);
  await expect(draw.card).toContainText(/106\.6(89|90)\d+, 29\.608\d+/);
  await expect(draw.card).toContainText(/X 3\u2009277\u2009\d{3}\.\d\d Y 36\u2009373\u2009/);
  await draw.card.getByRole('button', { name: '复制经纬度' }).click();
  const copied = await inspect.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^106\.\d{6}, 29\.\d{6}$/);
  await inspect.page.keyboard.press('Escape');
});

test('while a tool is in hand, a click picks no plot and nothing is told beside the pointer', async ({
  inspect,
}) => {
  const draw = new DrawPage(inspect.page);
  await inspect.page.keyboard.press('m');
  await draw.clickAll([insidePlot('QY-073')]);
  await expect(inspect.details.panel).toBeHidden();
  await expect(inspect.map.hoverCard).toBeHidden();
});
