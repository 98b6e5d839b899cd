import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FilterPage } from './pages/filter-page';
import { InspectPage } from './pages/inspect-page';
import { UndoPage } from './pages/undo-page';
import { insidePlot } from './sample-data';
import { expect, standAtSampleDay, test } from './sample-fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.describe.configure({ mode: 'serial' });

const smallestTarget = 44;

/** What stands over the right edge outside of anything that scrolls. */
function overTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && right > innerWidth + 1 && element.checkVisibility();
      })
      .filter((element) => {
        for (let outer = element.parentElement; outer; outer = outer.parentElement)
          if (
            ['auto', 'scroll', 'hidden'].includes(getComputedStyle(outer).overflowX) &&
            outer !== document.body
          )
            return false;
        return true;
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

test('nothing stands over the width, in either language', async ({ inspect: { page } }) => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await overTheEdge(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await overTheEdge(page)).toEqual([]);
});

test('every control has a name, on the start and on a sheet', async ({
  inspect: { page, parks, details },
}) => {
  const { violations: atStart } = await new AxeBuilder({ page }).analyze();
  expect(atStart.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await parks.choose('江湾示例园');
  await expect(details.figures).not.toHaveCount(0);
  const { violations: onSheet } = await new AxeBuilder({ page }).analyze();
  expect(onSheet.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('the main controls are large enough for a finger', async ({ inspect: { page } }) => {
  const small = await page
    .locator(
      '.top-bar button, .chips button, .map-tools button, .time-entry button, .search-box input, .park-row, .legend button.legend-name, .legend button.eye',
    )
    .evaluateAll(
      (elements, least) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
          .map(
            ({ element, box }) =>
              `${element.getAttribute('aria-label') ?? element.textContent} ${box.width} × ${box.height}`,
          ),
      smallestTarget,
    );
  expect(small).toEqual([]);
});

test('rows and heads of the table take a finger', async ({ inspect }) => {
  const { page } = inspect;
  await inspect.goTo({ table: 'open' });
  const targets = page.locator(
    '.plot-table .head-sort, .plot-table .table-row, .drawer-head button',
  );
  await expect(page.locator('.plot-table .table-row').nth(2)).toBeVisible();
  const small = await targets.evaluateAll(
    (elements, least) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
        .map(({ element, box }) => `${element.textContent} ${box.width} × ${box.height}`),
    smallestTarget,
  );
  expect(small).toEqual([]);
});

test('what can be pressed in a plot’s details takes a finger', async ({
  inspect: { page, map, details },
}) => {
  const { x, y } = await map.pointOf(insidePlot('QY-073'));
  await page.touchscreen.tap(x, y);
  await expect(details.figures).not.toHaveCount(0);
  const controls = details.panel.locator('button:visible, summary:visible');
  expect(await controls.count()).toBeGreaterThan(5);
  const small = await controls.evaluateAll((elements, least) => {
    // What stands in a line of text reaches beyond it by a pseudo-element.
    const sizeOf = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const reach = getComputedStyle(element, '::after');
      const isReach = reach.content !== 'none' && reach.position === 'absolute';
      const further = (side: string) => (isReach ? Number.parseFloat(side) || 0 : 0);
      return [Math.max(width, further(reach.width)), Math.max(height, further(reach.height))];
    };
    return elements
      .filter((element) => Math.min(...sizeOf(element)) < least - 0.5)
      .map((element) => `${element.textContent} ${sizeOf(element).join(' × ')}`);
  }, smallestTarget);
  expect(small).toEqual([]);
});

test('a tap on a plot brings its sheet, and the map stays in sight', async ({
  inspect: { page, map, details },
}) => {
  // Not where the test before tapped: on a page that is quick, two taps on one place are a double tap, which zooms.
  const { x, y } = await map.pointOf(insidePlot('QY-046'));
  await page.touchscreen.tap(x, y);
  await expect(details.title).toHaveText('QY-046');
  const sheet = (await details.panel.boundingBox())!;
  expect(sheet.width).toBe(390);
  expect(sheet.y).toBeGreaterThan(844 * 0.3);
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(845);
  expect(await overTheEdge(page)).toEqual([]);
  await details.figure('地块面积').tap();
  const popover = (await page.getByRole('dialog').boundingBox())!;
  expect(popover.x).toBeGreaterThanOrEqual(0);
  expect(popover.x + popover.width).toBeLessThanOrEqual(390);
});

test('a park’s figures fit the width, and the sheet closes', async ({
  inspect: { page, parks, details },
}) => {
  await parks.choose('江湾示例园');
  await expect(details.title).toHaveText('江湾示例园');
  await expect(details.figures).not.toHaveCount(0);
  expect(await overTheEdge(page)).toEqual([]);
  const isWide = await details.panel
    .locator('.panel-scroll')
    .evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(isWide).toBe(false);
  await details.close();
  await expect(details.panel).toBeHidden();
});

test('dialogs fill the width and can be closed', async ({ inspect: { page } }) => {
  await page.getByRole('button', { name: '数据与问题' }).tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await overTheEdge(page)).toEqual([]);
  await dialog.getByRole('button', { name: '关闭' }).tap();
  await expect(dialog).toBeHidden();
});

test('the filter is a sheet, and what is undone is offered over the map', async ({ app, page }) => {
  await standAtSampleDay(page);
  await app.open();
  const { legend } = new InspectPage(page, '');
  const filter = new FilterPage(page);
  const { undo } = new UndoPage(page);
  await expect(undo).toBeHidden();
  await filter.button.tap();
  const sheet = (await filter.panel.boundingBox())!;
  expect(sheet.width).toBe(390);
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(845);
  await filter.chooseField('使用权人');
  await filter.panel.getByRole('option').first().tap();
  await filter.add.tap();
  await filter.close();
  await expect(filter.chips.locator('.condition-chip')).toHaveCount(1);
  expect(await overTheEdge(page)).toEqual([]);
  await undo.tap();
  await expect(filter.chips.locator('.condition-chip')).toHaveCount(0);
  await expect(legend.total.getByRole('rowheader')).toHaveText('合计');
});
