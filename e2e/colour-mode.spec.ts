import { pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { LayersPage } from './pages/layers-page';
import { insidePlot, plotOf, sampleParks, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

test.use({ mapDetail: 'full' });

/** Whether the middle of a plot lies well inside its park, where no tint of the limits covers it. */
function isDeep(id: string): boolean {
  const park = sampleParks.find(({ properties }) => properties.园区编号 === 'QY')!;
  const edge = polygonToLine(park) as Feature<LineString>;
  return pointToLineDistance(insidePlot(id), edge, { units: 'meters' }) > 300;
}

/** Built industrial plots of the park by their output per area, 亿元/km². */
function plotsByIntensity() {
  return samplePlots
    .filter(({ properties: row }) => row.园区编号 === 'QY' && row['年产值(万元)'] !== null)
    .map(({ properties: row }) => ({
      id: String(row.地块编号),
      // 1 万元/m² = 100 亿元/km²; the contract area is close to the true one.
      intensity: (Number(row['年产值(万元)']) / Number(row['合同面积(平方米)'])) * 100,
    }));
}

test('colours by output intensity with 65 as the break, not by category', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await layers.colourBy('按产出强度');
  await expect(layers.classes).toHaveCount(8);
  await expect(layers.classes.nth(3)).toContainText('65 – 90');
  const between = (from: number, to: number) =>
    plotsByIntensity().find(
      ({ id, intensity }) => intensity > from && intensity < to && isDeep(id),
    )!;
  const strong = between(70, 85);
  const weak = between(45, 60);
  await expect.poll(() => map.colourAt(insidePlot(strong.id), 9)).toBe('#a9d2cd');
  await expect.poll(() => map.colourAt(insidePlot(weak.id), 9)).toBe('#e8cf9c');
  await expect(page.getByText('只见于 2021 年 8 月征求意见稿')).toBeVisible();
  await expect.poll(() => inspect.parameter('colours')).toBe('outputIntensity');
});

test('land not in production is bare and never counted as 0', async ({ inspect }) => {
  const { legend, map, page } = inspect;
  const all = (await legend.totals()).plots;
  const layers = new LayersPage(page);
  await layers.colourBy('按产出强度');
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 20)).toBe('#ecedea');
  const counts = await layers.classes.evaluateAll((rows) =>
    rows.map((row) => Number(row.querySelector('data')?.getAttribute('value'))),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  const reporting = plotsByIntensity().length;
  expect(counts.slice(0, 6).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(reporting);
  await expect(layers.classes.nth(6)).toContainText('未投产或不适用');
  await expect(layers.classes.nth(7)).toContainText('— 缺数据');
});

test('colours by land use in the official colours', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await layers.colourBy('按用途（官方色）');
  await expect(layers.classes.filter({ hasText: '新型产业用地' })).toBeVisible();
  const green = samplePlots.find(
    ({ properties: row }) =>
      row.园区编号 === 'QY' && row.地类编码 === '1402' && isDeep(String(row.地块编号)),
  )!;
  const industry = plotOf('QY-073');
  expect(String(industry.properties.地类编码)).toMatch(/^1001/);
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 40)).toBe('#bb9674');
  await expect
    .poll(() => map.colourAt(insidePlot(String(green.properties.地块编号)), 3))
    .toBe('#148d4a');
  await layers.colourBy('按类别');
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 40)).toBe('#c13c39');
});

test('pointing at a class sets it off on the map', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await layers.colourBy('按用途（官方色）');
  const place = insidePlot('QY-073');
  await expect.poll(() => map.colourAt(place, 40)).toBe('#bb9674');
  await layers.classes.filter({ hasText: '商业服务业用地' }).locator('.legend-name').hover();
  await expect.poll(() => map.colourAt(place, 40)).not.toBe('#bb9674');
  await page.mouse.move(300, 24);
  await expect.poll(() => map.colourAt(place, 40)).toBe('#bb9674');
});

test('the value stands beside the pointer, and follows the date', async ({ inspect }) => {
  const { map, page } = inspect;
  await inspect.goTo({ colours: 'plotRatio' });
  const { id } = plotsByIntensity()[0]!;
  await map.hover(insidePlot(id));
  await expect(map.hoverCard).toContainText(/容积率\d\.\d\d/);
  await page.mouse.move(300, 24);
  await inspect.goTo({ colours: 'plotRatio', date: '2001-01-01' });
  const layers = new LayersPage(page);
  await expect(layers.classes.nth(0).locator('data').first()).toHaveAttribute('value', '0');
});

test('a step back in the history brings the former colours back', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await layers.colourBy('按产出强度');
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 20)).toBe('#ecedea');
  await expect.poll(() => inspect.parameter('colours')).toBe('outputIntensity');
  await page.goBack();
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 40)).toBe('#c13c39');
  await expect(layers.colourMode).toContainText('按类别');
});
