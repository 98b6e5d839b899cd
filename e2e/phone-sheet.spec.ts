import type { Page } from '@playwright/test';
import { InspectPage } from './pages/inspect-page';
import { TourPage } from './pages/tour-page';
import { insidePlot } from './sample-data';
import { expect, standAtSampleDay, test } from './sample-fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const handleOf = (page: Page) => page.getByRole('slider', { name: '抽屉高度' });

/** Drags the grip of the sheet to a height of the page, slowly enough to be no flick. */
async function dragTo(page: Page, y: number): Promise<void> {
  const box = (await handleOf(page).boundingBox())!;
  const from = box.y + box.height / 2;
  await page.mouse.move(195, from);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(195, from + ((y - from) * step) / 6);
  await page.waitForTimeout(150);
  await page.mouse.up();
}

test('the sheet has three stops, by finger and by keys, and the map stays in use under it', async ({
  inspect: { app, page, map, details, table },
}) => {
  const handle = handleOf(page);
  const sheet = page.getByRole('complementary', { name: '园区与图例' });
  const topOf = async () => (await sheet.boundingBox())!.y;
  await expect(handle).toHaveAttribute('aria-valuetext', '半屏');
  await dragTo(page, 760);
  await expect(handle).toHaveAttribute('aria-valuetext', '只露标题');
  await expect.poll(topOf).toBe(844 - 96);
  await app.waitIdle();
  expect((await map.view.boundingBox())!.height).toBeGreaterThan(680);

  const { x, y } = await map.pointOf(insidePlot('QY-073'));
  await page.touchscreen.tap(x, y);
  await expect(details.title).toHaveText('QY-073');
  await expect(details.title).toBeInViewport();
  await dragTo(page, 90);
  await expect(handle).toHaveAttribute('aria-valuetext', '全屏');
  await handle.press('ArrowDown');
  await expect(handle).toHaveAttribute('aria-valuetext', '半屏');
  await expect(details.panel.getByText('时间线')).toBeInViewport();

  await details.panel.getByText('出让价款').first().tap();
  await expect(page.getByRole('tooltip')).toContainText('出让价款');

  await details.panel.getByRole('button', { name: '在图斑表中显示' }).tap();
  await expect(details.panel).toBeHidden();
  await expect(table.grid.getByText('QY-073', { exact: true })).toBeInViewport();
  const row = table.grid.getByRole('row').filter({ hasText: 'QY-075' });
  expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await row.getByRole('button', { name: 'QY-075' }).tap();
  await expect(details.title).toHaveText('QY-075');
  await details.close();
  await expect(table.grid).toBeVisible();
  await table.drawer.getByRole('button', { name: '图斑表' }).tap();
  await expect(sheet).toBeVisible();
});

test('the tour goes its five steps on the phone', async ({ app, page }) => {
  await standAtSampleDay(page);
  await app.open();
  const { details } = new InspectPage(page, '');
  const tour = new TourPage(page);
  await tour.offer.getByRole('button', { name: '看一看' }).tap();
  for (let step = 1; step <= 5; step++) {
    await expect(tour.card).toContainText(`第 ${step} 步，共 5 步`);
    await expect(tour.ring).toBeInViewport();
    const card = (await tour.card.boundingBox())!;
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(390);
    const ring = (await tour.ring.boundingBox())!;
    expect(card.y + card.height <= ring.y || card.y >= ring.y + 20).toBe(true);
    await tour.card.locator('.primary').tap();
  }
  await expect(tour.card).toBeHidden();
  await expect(details.title).toBeVisible();
});
