import { LayersPage } from './pages/layers-page';
import { insidePlot, onParkGround, parkName, sampleParks } from './sample-data';
import { expect, test } from './sample-fixtures';

test.use({ mapDetail: 'full' });

const idle = '#c13c39';

function boundsOf(id: string) {
  const park = sampleParks.find(({ properties }) => properties.园区编号 === id)!;
  const positions = park.geometry.coordinates.flat(Infinity) as number[];
  const lons = positions.filter((_, i) => i % 2 === 0);
  const lats = positions.filter((_, i) => i % 2 === 1);
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats) };
}
const place = insidePlot('QY-073');

test('an eye hides a layer, and all come back at once', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await expect.poll(() => map.colourAt(place, 40)).toBe(idle);
  await layers.eye('图斑').click();
  await expect.poll(() => map.colourAt(place, 40)).not.toBe(idle);
  await expect(layers.eye('图斑')).toHaveAccessibleName('显示图斑');
  await expect.poll(() => inspect.parameter('layers')).toBe('-plots');

  await layers.section.getByRole('button', { name: '全部隐藏' }).click();
  await expect.poll(() => map.colourAt(onParkGround('QY'))).toBe('#f0f1ec');
  await layers.section.getByRole('button', { name: '全部显示' }).click();
  await expect.poll(() => map.colourAt(place, 40)).toBe(idle);
  await expect.poll(() => inspect.parameter('layers')).toBeNull();
});

test('the slider makes a layer let through what lies under it', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await expect.poll(() => map.colourAt(place, 40)).toBe(idle);
  const options = await layers.openOptions('图斑');
  await expect(options).toContainText('sample-plots.geojson');
  await expect(options).toContainText('1 467');
  await options.getByRole('slider', { name: '不透明度' }).focus();
  await page.keyboard.press('Home');
  await expect(options.getByRole('status').or(options.locator('.slider-output'))).toHaveText('0 %');
  await page.keyboard.press('Escape');
  await expect.poll(() => map.colourAt(place, 40)).toBe('#fbfbf8');
  await expect.poll(() => inspect.parameter('layers')).toBe('plots*0');
});

test('the address keeps what differs, and a link restores it', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  await inspect.goTo({ layers: '-plots,grid*40', order: 'rivers,boundaries,areas,plots,grid' });
  await expect(layers.eye('图斑')).toHaveAccessibleName('显示图斑');
  await expect(layers.section.locator('[data-layer="grid"]')).toContainText('40 %');
  expect((await layers.order()).slice(0, 3)).toEqual(['河流', '园区四至', '图斑']);
  await expect.poll(() => map.colourAt(place, 40)).not.toBe(idle);
});

test('a layer is moved without a mouse, by buttons and by dragging with keys', async ({
  inspect,
}) => {
  const { page } = inspect;
  const layers = new LayersPage(page);
  const usual = await layers.order();
  expect(usual).toEqual(['园区四至', '图斑', 'sample-roads 示例道路', '河流', '500 m 网格']);

  const options = await layers.openOptions('sample-roads 示例道路');
  await options.getByRole('button', { name: '上移' }).click();
  await expect(options.getByRole('button', { name: '上移' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => layers.order())
    .toEqual(['园区四至', 'sample-roads 示例道路', '图斑', '河流', '500 m 网格']);

  await layers.section.getByRole('button', { name: '拖动“500 m 网格”改变上下顺序' }).focus();
  await page.keyboard.press('Enter');
  const mark = page.getByRole('button', { name: /^插入到/ }).and(page.locator(':focus'));
  await expect(mark).toBeAttached();
  await page.keyboard.press('Home');
  await expect(mark).toHaveAccessibleName('插入到 园区四至 之前');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await layers.order())[0]).toBe('500 m 网格');
  await expect.poll(() => inspect.parameter('order')).not.toBeNull();
});

test('a layer can be brought into view', async ({ inspect }) => {
  const { map, page } = inspect;
  const layers = new LayersPage(page);
  const before = map.camera();
  const options = await layers.openOptions('园区四至');
  await options.getByRole('button', { name: '缩放到图层' }).click();
  await expect.poll(() => map.camera().zoom).toBeLessThan(before.zoom - 2);
});

test('the eyes of standard land and of warnings leave their counts', async ({ inspect }) => {
  const { legend, page } = inspect;
  const row = legend.section.getByRole('row', { name: /标准地/ });
  const count = await row.locator('data').first().getAttribute('value');
  await row.getByRole('button', { name: '隐藏标准地' }).click();
  await expect(row.getByRole('button', { name: '显示标准地' })).toBeVisible();
  expect(await row.locator('data').first().getAttribute('value')).toBe(count);
  await expect(new LayersPage(page).eye('标准地')).toHaveAccessibleName('显示标准地');
});

test('pointing at a park in the list sets it off on the map, and the other way round', async ({
  inspect,
}) => {
  const { map, page, parks } = inspect;
  const name = parkName('QY');
  const row = parks.list.getByRole('button', { name: new RegExp(name) });
  await map.hover(onParkGround('QY'));
  await expect(row).toHaveClass(/is-hovered/);
  await page.mouse.move(300, 24);
  await expect(row).not.toHaveClass(/is-hovered/);

  const shot = () => page.locator('.map-view').screenshot();
  await inspect.app.waitIdle();
  const bare = await shot();
  await row.hover();
  await expect.poll(async () => (await shot()).equals(bare)).toBe(false);
});

test('the outlines of the parks are drawn at one scale', async ({ inspect }) => {
  const { parks } = inspect;
  const width = async (id: string) => {
    const picture = parks.list
      .getByRole('button', { name: new RegExp(parkName(id)) })
      .locator('.footprint');
    return picture.evaluate(drawnWidth);
  };
  const degrees = (id: string) => {
    const bounds = boundsOf(id);
    return (bounds.east - bounds.west) * Math.cos((bounds.south * Math.PI) / 180);
  };
  const ratio = (await width('QY')) / (await width('JW'));
  expect(ratio).toBeCloseTo(degrees('QY') / degrees('JW'), 1);
});

/** Columns of a canvas in which anything is drawn, its line aside. */
function drawnWidth(element: Element): number {
  const canvas = element as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const drawn = new Set<number>();
  for (let i = 3; i < data.length; i += 4)
    if (data[i]! > 127) drawn.add(((i - 3) / 4) % canvas.width);
  return drawn.size - (1.2 * canvas.width) / 40;
}
