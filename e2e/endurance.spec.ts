import { expect, test } from './fixtures';
import { countGraphics, footprintOf, loseGraphics } from './footprint-of-page';
import { AppPage } from './pages/app-page';
import { sampleParks } from './sample-data';
import { sampleDay } from './sample-day';

/** How long a step of the tour is shown, and so many of them pass between two looks. */
const stepMs = 12_000;
const stepsAtOnce = 3;

// The loss is told, as it is to the user.
test.use({ allowedMessages: [/WebGL|context lost|CONTEXT_LOST/i] });

test('an unattended tour keeps to its schedule, holds on to nothing, and outlives the loss of its graphics', async ({
  page,
}) => {
  await page.addInitScript(countGraphics);
  const begin = new Date(`${sampleDay}T12:00:00+08:00`).getTime();
  await page.clock.setFixedTime(begin);
  const app = new AppPage(page);
  await app.open('#stage=on');
  const stage = page.getByRole('region', { name: '大屏演示' });
  const name = stage.locator('.stage-place h2');
  const names = sampleParks.map(({ properties }) => String(properties.园区名称));
  await expect(name).toHaveText(names[0]!);
  const drawn = page.locator('html[data-state="idle"]');
  let steps = 0;
  const goOn = async (looks: number) => {
    for (let k = 0; k < looks; k++) {
      steps += stepsAtOnce;
      await page.clock.setFixedTime(begin + steps * stepMs);
      await expect(name).toHaveText(names[steps % names.length]!);
      await drawn.waitFor();
    }
  };
  // Every park once, so that all that is kept on purpose is there.
  await goOn(names.length);
  const warm = await footprintOf(page);
  await goOn(names.length);
  const later = await footprintOf(page);
  // At the same step the same things stand on the page.
  expect(later).toMatchObject({ workers: warm.workers, textures: warm.textures });
  expect(later.nodes - warm.nodes).toBeLessThan(60);
  expect(later.listeners - warm.listeners).toBeLessThan(20);
  expect(later.buffers - warm.buffers).toBeLessThan(10);
  expect(later.heap / warm.heap).toBeLessThan(1.05);

  await loseGraphics(page);
  await goOn(2);
  await expect(stage.locator('.stage-figure').first()).toBeVisible();
  const isLost = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
    return canvas.getContext('webgl2')!.isContextLost();
  });
  expect(isLost).toBe(false);
  const restored = await footprintOf(page);
  expect(restored.workers).toBe(warm.workers);
});
