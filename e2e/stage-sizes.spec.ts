import type { Page } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { insidePlot, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';
import { cameraOfAddress, placeInView } from './stage-view';

/** Texts of the stage that are lower than 1/45 of it, and pairs of its parts that lie over one another. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('.stage')!;
    const least = stage.clientHeight / 45;
    const small = [...stage.querySelectorAll('*')].filter((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent!.trim(),
      );
      return own && Number.parseFloat(getComputedStyle(element).fontSize) < least - 0.01;
    });
    const parts = [
      ...stage.querySelectorAll(
        '.stage-head, .stage-place, .stage-figure, .stage-chart, .stage-ribbon, .stage-note, .stage-controls',
      ),
      ...document.querySelectorAll('.stage-pin:not(.is-out)'),
    ]
      .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const over: string[] = [];
    for (const [i, a] of parts.entries()) {
      const { left, right, top, bottom } = a.box;
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        over.push(`${a.name} leaves the stage`);
      for (const b of parts.slice(i + 1))
        if (
          left < b.box.right - 1 &&
          b.box.left < right - 1 &&
          top < b.box.bottom - 1 &&
          b.box.top < bottom - 1
        )
          over.push(`${a.name} × ${b.name}`);
    }
    return [...small.map((element) => `small: ${element.textContent}`), ...over];
  });

/** About this far from its edges a plot is pressed, degrees: a press is as exact as a pixel. */
const inside = 0.0001;

const plots = samplePlots
  .filter(({ properties }) => properties.园区编号 === 'QY')
  .map((plot) => {
    const id = String(plot.properties.地块编号);
    return { id, plot, place: insidePlot(id) };
  })
  .filter(({ plot, place: [lon, lat] }) =>
    [-inside, inside].every(
      (by) =>
        booleanPointInPolygon([lon! + by, lat!], plot) &&
        booleanPointInPolygon([lon!, lat! + by], plot),
    ),
  );

/** The plots of the first park whose ground shows nearest to two corners of the land, with where it shows. */
async function plotsAtCorners(page: Page, width: number, height: number) {
  const camera = cameraOfAddress(page.url());
  const shown = plots.map(({ id, place }) => ({
    id,
    ...placeInView(place, camera, { width, height }),
  }));
  const isFree = await page.evaluate(
    (points) =>
      points.map(({ x, y }) => document.elementFromPoint(x, y)?.matches('canvas') ?? false),
    shown,
  );
  const free = shown.filter((_, k) => isFree[k]);
  expect(free.length, 'plots that can be pressed').toBeGreaterThan(20);
  const furthest = (score: (at: { x: number; y: number }) => number) =>
    free.reduce((best, one) => (score(one) > score(best) ? one : best));
  return [furthest(({ x, y }) => -x - y), furthest(({ x, y }) => x + y)];
}

for (const [width, height, lang] of [
  [1920, 1080, 'zh'],
  [3840, 2160, 'zh'],
  [3840, 1080, 'zh'],
  [6720, 2160, 'zh'],
  [1024, 768, 'en'],
  [1080, 1920, 'en'],
  [1440, 900, 'en'],
] as const)
  test(`at ${width} × ${height} (${lang}) texts are large enough, nothing lies over anything, and presses are exact`, async ({
    inspect,
  }) => {
    const { page } = inspect;
    await page.setViewportSize({ width, height });
    await inspect.goTo({ lang });
    await page.keyboard.press('Shift+F');
    await expect(page.locator('.stage-figure').first()).toBeVisible();
    await expect(page.locator('.stage')).toHaveCSS('height', `${height}px`);
    await page.locator('html[data-state="idle"]').waitFor();
    await expect(page.locator('.stage-pin:not(.is-out)')).not.toHaveCount(0);
    expect(await faultsOf(page)).toEqual([]);
    // Each press on eight and more million points takes the processor seconds: one tells as much there.
    const presses = width * height > 8e6 ? 1 : 2;
    const corners = await plotsAtCorners(page, width, height);
    for (const { id, x, y } of corners.slice(-presses)) {
      await page.mouse.click(x, y);
      await expect(page.locator('.stage-plot h3'), `at ${x}, ${y}`).toHaveText(id);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

test('a screen that is changed while the tour runs is filled anew', async ({ inspect }) => {
  const { page } = inspect;
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.keyboard.press('Shift+F');
  await expect(page.locator('.stage-figure').first()).toBeVisible();
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('.stage')).toHaveCSS('height', `${height}px`);
    await page.locator('html[data-state="idle"]').waitFor();
    // The camera follows once the new room has been measured.
    await expect.poll(() => faultsOf(page), `${width} × ${height}`).toEqual([]);
    const [corner] = await plotsAtCorners(page, width, height);
    await page.mouse.click(corner!.x, corner!.y);
    await expect(page.locator('.stage-plot h3')).toHaveText(corner!.id);
    await page.locator('.stage-plot button').click();
  }
  await page.keyboard.press('Escape');
});
