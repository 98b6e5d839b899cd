import { InspectPage } from './pages/inspect-page';
import { searchBoxOf } from './pages/search-page';
import { TourPage } from './pages/tour-page';
import { insidePlot } from './sample-data';
import { expect, standAtSampleDay, test } from './sample-fixtures';

test('five steps: the legend, a plot, why, what next, the table', async ({ app, page }) => {
  await standAtSampleDay(page);
  await app.open();
  const tour = new TourPage(page);
  const { details } = new InspectPage(page, '');
  await tour.offer.getByRole('button', { name: '看一看' }).click();
  await expect(tour.offer).toBeHidden();
  await expect(tour.progress).toHaveText('第 1 步，共 5 步');
  await expect(tour.title).toHaveText('图例就是目录');
  await tour.next();
  await expect(details.title).toHaveText(/^QY-/);
  await expect(details.tags).toContainText('闲置');
  await tour.next();
  await expect(details.reasons).toBeInViewport();
  await tour.next();
  await expect(tour.title).toHaveText('接下来会怎样');
  await expect(details.reasons.locator('.next-step').first()).toBeInViewport();
  await tour.card.getByRole('button', { name: '上一步' }).click();
  await expect(tour.title).toHaveText('为什么是这个状态');
  await tour.next();
  await tour.next();
  await tour.card.getByRole('button', { name: '完成' }).click();
  await expect(tour.card).toBeHidden();
  await expect(tour.offer).toBeHidden();
});

test('is declined once and for all, can be taken from the sheet of keys, and leaves the page in use', async ({
  page,
  app,
}) => {
  await standAtSampleDay(page);
  await app.open();
  const tour = new TourPage(page);
  await tour.offer.getByRole('button', { name: '不用了' }).click();
  await expect(tour.offer).toBeHidden();
  await page.reload();
  await app.waitIdle();
  await expect(page.getByRole('list', { name: '园区列表' })).toBeVisible();
  await expect(tour.offer).toBeHidden();
  const takeFromKeys = async () => {
    await page.keyboard.press('?');
    await page.getByRole('button', { name: '看一看：五步看懂一宗闲置地' }).click();
    await expect(tour.progress).toHaveText('第 1 步，共 5 步');
  };
  await takeFromKeys();
  await tour.card.getByRole('button', { name: '跳过' }).last().click();
  await expect(tour.card).toBeHidden();

  await takeFromKeys();
  const { map, details, legend } = new InspectPage(page, '');
  await map.click(insidePlot('QY-108'));
  await expect(details.title).toHaveText('QY-108');
  await legend.name('在建').click();
  await expect(legend.name('在建')).toHaveAttribute('aria-pressed', 'true');
  await expect(tour.card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tour.card).toBeHidden();
  await expect(details.title).toHaveText('QY-108');
});

test('a newcomer finds the plot idle longest, why, and what comes next', async ({
  inspect: { page, details },
}) => {
  const search = searchBoxOf(page);
  await search.field.click();
  await search.choose('全部园区中闲置最久的图斑');
  await expect(details.tags).toContainText('闲置');
  await expect(details.panel).toBeInViewport();
  await expect(details.timeline).toContainText('逾期');
  await expect(details.reasons.getByRole('heading')).toContainText('为什么是');
  await expect(details.panel.locator('section.disposal')).toContainText('处置建议');
});
