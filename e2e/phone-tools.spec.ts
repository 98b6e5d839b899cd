import { DrawPage } from './pages/draw-page';
import { InspectPage } from './pages/inspect-page';
import { insidePlot } from './sample-data';
import { expect, standAtSampleDay, test } from './sample-fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.describe.configure({ mode: 'serial' });

test('shows where the phone is, when asked', async ({ app, page, context }) => {
  const [longitude, latitude] = insidePlot('QY-073') as [number, number];
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude, latitude, accuracy: 12 });
  await standAtSampleDay(page);
  await app.open();
  await page.getByRole('button', { name: '我的位置' }).tap();
  await expect(page.locator('.notices')).toContainText('位置误差约 12 米');
  const { map } = new InspectPage(page, '');
  await expect.poll(() => map.camera().zoom).toBeGreaterThan(16);
  expect(Math.abs(map.camera().lon - longitude)).toBeLessThan(1e-4);
});

test('tells when the location may not be had', async ({ app, page, context }) => {
  await context.clearPermissions();
  await standAtSampleDay(page);
  await app.open();
  await page.getByRole('button', { name: '我的位置' }).tap();
  await expect(page.locator('.notices')).toContainText(/没有得到位置权限|测不到位置/);
});

test('a long press opens what can be done here', async ({ app, page, context }) => {
  await standAtSampleDay(page);
  await app.open();
  const draw = new DrawPage(page);
  const { x, y } = await draw.map.pointOf(insidePlot('QY-073'));
  const session = await context.newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(draw.menu).toBeVisible();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(draw.menu).toContainText('QY-073');
  const small = await draw.menu
    .getByRole('menuitem')
    .evaluateAll(
      (items) => items.filter((item) => item.getBoundingClientRect().height < 43.5).length,
    );
  expect(small).toBe(0);
});

test('a tool leaves the map to itself, and buttons stand for keys', async ({
  inspect: { page },
}) => {
  const draw = new DrawPage(page);
  await draw.map.tools.getByRole('button', { name: '量算' }).tap();
  await page.getByRole('menuitem', { name: '量面积' }).tap();
  await expect(page.getByRole('complementary', { name: '园区与图例' })).toBeHidden();
  await draw.ready();
  const map = (await draw.map.view.boundingBox())!;
  expect(map.height).toBeGreaterThan(700);
  for (const [x, y] of [
    [0.2, 0.25],
    [0.7, 0.25],
    [0.7, 0.5],
  ])
    await page.touchscreen.tap(map.x + map.width * x!, map.y + map.height * y!);
  await draw.card.getByRole('button', { name: '完成' }).tap();
  await expect(draw.card).toContainText('平面面积');
  expect(await draw.measure('area')).toBeGreaterThan(1000);
  const card = (await draw.card.boundingBox())!;
  expect(card.x + card.width).toBeLessThanOrEqual(390);
  await draw.card.getByRole('button', { name: '退出' }).tap();
  await expect(page.getByRole('complementary', { name: '园区与图例' })).toBeVisible();
});
