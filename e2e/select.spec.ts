import { booleanContains, featureCollection, intersect, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { areaTolerance, measuredArea, unionArea } from './independent-land';
import { DrawPage } from './pages/draw-page';
import { insidePlot, type SampleFeature, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const ringOf = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Over the middle of one park, no edge along a plot's. */
const box = { west: 106.6862, south: 29.6061, east: 106.6927, north: 29.6104 };
const boxRing = ringOf(box.west, box.south, box.east, box.north);
const corners: Position[] = [
  [box.west, box.north],
  [box.east, box.south],
];
const small: Position[] = [
  [106.6895, 29.6095],
  [106.6925, 29.6075],
];

/** The plots that share land with a ring. */
function touched(ring: Position[]): SampleFeature[] {
  const shape = polygon([ring]);
  return samplePlots.filter((plot) => {
    const shared = intersect(featureCollection([plot, shape]));
    return shared !== null && measuredArea(shared.geometry) > 1e-3;
  });
}

function within(ring: Position[]): SampleFeature[] {
  const shape = polygon([ring]);
  return samplePlots.filter(
    (plot) => plot.geometry.type === 'Polygon' && booleanContains(shape, plot),
  );
}

test('a box with Shift selects what it touches, and the line tells how much land', async ({
  inspect,
}) => {
  const draw = new DrawPage(inspect.page);
  await draw.drag(corners, 'Shift');
  const plots = touched(boxRing);
  expect(plots.length).toBeGreaterThan(10);
  await expect(draw.selection).toContainText(`已选 ${plots.length} 宗`);
  await expect(inspect.details.title).toHaveText(`已选 ${plots.length} 宗`);
  const land = unionArea(plots.filter(({ geometry }) => measuredArea(geometry) > 1));
  expect(Math.abs((await draw.selectionValue('landArea')) / land - 1)).toBeLessThan(areaTolerance);
  await expect(draw.selection).toContainText(/亩.*公顷.*产出强度.*亿元\/km².*闲置率/);
});

test('a figure of the line opens to how it came about', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.drag(corners, 'Shift');
  await draw.selection.getByTitle('产出强度是怎么算的').click();
  await expect(inspect.explanation.dialog).toContainText('分子');
  await inspect.page.keyboard.press('Escape');
  await expect(inspect.explanation.dialog).toBeHidden();
  await expect(draw.selection).toBeVisible();
});

test('wholly inside is the stricter rule', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await draw.take('多选', '拉框选择');
  await draw.card.getByRole('radio', { name: '完全在内' }).click();
  await draw.drag(corners);
  await expect(draw.selection).toContainText(`已选 ${within(boxRing).length} 宗`);
  await draw.card.getByRole('radio', { name: '相交' }).click();
  await draw.drag(corners);
  await expect(draw.selection).toContainText(`已选 ${touched(boxRing).length} 宗`);
  await draw.clear();
});

test('Shift adds and Alt takes away; so do the buttons', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const all = touched(boxRing).length;
  const part = touched(ringOf(small[0]![0]!, small[1]![1]!, small[1]![0]!, small[0]![1]!)).length;
  await inspect.page.keyboard.press('b');
  await draw.drag(small);
  await expect(draw.selection).toContainText(`已选 ${part} 宗`);
  await draw.drag(corners, 'Shift');
  await expect(draw.selection).toContainText(`已选 ${all} 宗`);
  await draw.drag(small, 'Alt');
  await expect(draw.selection).toContainText(`已选 ${all - part} 宗`);
  await draw.card.getByRole('radio', { name: '加选' }).click();
  await draw.drag(small);
  await expect(draw.selection).toContainText(`已选 ${all} 宗`);
  await draw.card.getByRole('radio', { name: '减选' }).click();
  await draw.drag(corners);
  await expect(draw.selection).toContainText('已选 0 宗');
  await draw.card.getByRole('radio', { name: '新选' }).click();
  await draw.clear();
});

/** A ring with eight corners about a place. */
function octagon([lon, lat]: Position, radius: number): Position[] {
  return Array.from({ length: 9 }, (_, k) => [
    lon! + radius * Math.cos((k / 4) * Math.PI),
    lat! + radius * 0.87 * Math.sin((k / 4) * Math.PI),
  ]);
}

/** An octagon that catches the same plots whether the hand goes some metres further in or out. */
function steadyOctagon(): Position[] {
  const middle = [106.6895, 29.6082];
  const unsteadiness = 0.00006;
  const caught = (radius: number) => touched(octagon(middle, radius)).length;
  for (let radius = 0.0018; radius < 0.003; radius += 0.00008)
    if (caught(radius - unsteadiness) === caught(radius + unsteadiness))
      return octagon(middle, radius);
  throw new Error('expected a steady octagon, found none');
}

test('a lasso that ends where it began takes in what it goes round', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const ring = steadyOctagon();
  await draw.take('多选', '套索选择');
  await draw.drag(ring);
  await expect(draw.selection).toContainText(`已选 ${touched(ring).length} 宗`);
  await draw.clear();
});

test('a polygon drawn by clicks selects, and Esc leaves the tool but not the selection', async ({
  inspect,
}) => {
  const draw = new DrawPage(inspect.page);
  const ring = steadyOctagon();
  await draw.take('多选', '多边形选择');
  await draw.clickAll(ring.slice(0, 8));
  await inspect.page.keyboard.press('Enter');
  await expect(draw.selection).toContainText(`已选 ${touched(ring).length} 宗`);
  await inspect.page.keyboard.press('Escape');
  await expect(draw.card).toBeHidden();
  await expect(draw.selection).toBeVisible();
  await inspect.page.keyboard.press('Escape');
  await expect(draw.selection).toBeHidden();
});

test('all that the filter shows, and all the others', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const chip = inspect.legend.chip('疑似闲置');
  await chip.click();
  await draw.take('多选', '全选所列图斑');
  const idle = Number(/\d+/.exec((await chip.textContent()) ?? '')![0]);
  await expect(draw.selection).toContainText(`已选 ${idle} 宗`);
  await inspect.legend.clear.click();
  await draw.take('多选', '全选所列图斑');
  const all = await draw.selectedCount();
  expect(all).toBeGreaterThan(idle);
  await inspect.map.click(insidePlot('QY-073'));
  await expect(inspect.details.title).toHaveText('QY-073');
  await draw.take('多选', '反选');
  await expect(draw.selection).toContainText(`已选 ${all - 1} 宗`);
  await draw.selection.getByRole('button', { name: '清除选择' }).click();
  await expect(draw.selection).toBeHidden();
});

test('only what the filter lets stand out is caught by a box', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  await inspect.legend.chip('低效').click();
  await draw.drag(corners, 'Shift');
  const count = await draw.selectedCount();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(touched(boxRing).length / 2);
});

test('a long selection is kept in the link by the shape that made it', async ({ inspect }) => {
  const draw = new DrawPage(inspect.page);
  const wide: Position[] = [
    [106.684, 29.6125],
    [106.6945, 29.6025],
  ];
  await draw.drag(wide, 'Shift');
  await expect(draw.selection).toBeVisible();
  // With nothing selected before, to add is to begin anew.
  const count = await draw.selectedCount();
  expect(count).toBeGreaterThan(40);
  await expect(inspect.page).toHaveURL(/within=touching:106\./);
  const hash = new URL(inspect.page.url()).hash;
  await draw.selection.getByRole('button', { name: '清除选择' }).click();
  await expect(inspect.page).not.toHaveURL(/within=/);
  await inspect.page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await expect(draw.selection).toContainText(`已选 ${count} 宗`);
  await expect(draw.selection).not.toContainText('不写进链接');
  await draw.drag(small, 'Alt');
  await expect(draw.selection).toContainText('不写进链接');
  expect(inspect.parameter('within')).toBeNull();
});

test('the way there without a mouse', async ({ inspect }) => {
  const { page } = inspect;
  const draw = new DrawPage(page);
  await draw.map.tools.getByRole('button', { name: '多选' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '拉框选择' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: '全选所列图斑' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(draw.selection).toBeVisible();
});
