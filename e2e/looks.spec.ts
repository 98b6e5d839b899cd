import { existsSync } from 'node:fs';
import { DataPanelPage } from './pages/data-panel-page';
import type { InspectPage } from './pages/inspect-page';
import { expect, test } from './sample-fixtures';

test.use({ mapDetail: 'full' });

/**
 * Pictures of ten states of the screen at four sizes, as they were looked at and found good. They hold
 * on the machines they were made on: elsewhere other fonts and another renderer draw other pixels, so
 * the test is skipped, and counted as skipped, unless the browser is the one that the folder names.
 * Compared with `TUBAN_LOOKS=1 npm run e2e -- looks` (two minutes, which the usual run does not take),
 * made anew with `npm run e2e -- looks --update-snapshots`.
 */
const sizes = {
  '1920×1080': { width: 1920, height: 1080 },
  '1440×900': { width: 1440, height: 900 },
  '1024×768': { width: 1024, height: 768 },
  '390×844': { width: 390, height: 844 },
};

interface Look {
  /** How the address differs from the one at which the sample opens. */
  at?: Record<string, string>;
  open?(inspect: InspectPage): Promise<void>;
}

const looks: Record<string, Look> = {
  start: {},
  'a plot': { at: { plot: 'QY-073' } },
  'a park, dark': { at: { open: 'park', theme: 'dark' } },
  'a park, English': { at: { open: 'park', lang: 'en' } },
  'a figure explained': {
    at: { open: 'park' },
    open: ({ page }) => page.keyboard.press('e'),
  },
  'many chosen, coloured by a figure': {
    at: { show: 'idle,built', chosen: 'shown', colours: 'plotRatio' },
  },
  'the table': {
    open: async ({ page, table }) => {
      await page.keyboard.press('t');
      await table.grid.getByRole('row').nth(1).waitFor();
    },
  },
  'the filter': { open: ({ page }) => page.keyboard.press('f') },
  'the data panel': { open: ({ page }) => new DataPanelPage(page).open() },
  'the palette, dark English': {
    at: { theme: 'dark', lang: 'en' },
    open: ({ page }) => page.keyboard.press('Control+k'),
  },
};

const folderOf = (version: string) => `looks/chromium-${version.split('.')[0]}`;
const nameOf = (look: string, size: string) => `${look.replace(/[ ,]+/g, '-')}-${size}.png`;

for (const [size, viewport] of Object.entries(sizes))
  test(`ten states at ${size} look as they did`, async ({ inspect, browser }, info) => {
    const folder = folderOf(browser.version());
    const isMaking = info.config.updateSnapshots !== 'none';
    const isHere = existsSync(new URL(folder, import.meta.url));
    test.skip(!isHere && !isMaking, `no pictures of ${folder}`);
    test.skip(!process.env.TUBAN_LOOKS && !isMaking, 'looks are compared with TUBAN_LOOKS=1');
    test.setTimeout(300_000);
    const { page } = inspect;
    for (const [name, { at = {}, open }] of Object.entries(looks)) {
      await inspect.reset(at);
      await page.setViewportSize(viewport);
      await open?.(inspect);
      await inspect.app.waitIdle();
      await page.mouse.move(3, 3);
      // A hair of every letter may differ; a part that moved, vanished or changed colour may not.
      await expect.soft(page).toHaveScreenshot([folder, nameOf(name, size)], {
        maxDiffPixelRatio: 0.004,
        animations: 'disabled',
        caret: 'hide',
      });
    }
    await inspect.clear();
  });
