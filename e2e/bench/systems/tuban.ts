import type { Page } from '@playwright/test';
import { dropFiles } from '../../pages/drop-files';
import { median } from '../median';
import { judgePicture, takePicture } from '../picture';
import { Session } from '../session';
import type { System } from '../system';

/** Our app: parks and plots are dropped on it while it shows its sample. */
export const tuban: System = {
  id: 'tuban',
  title: 'Tuban: files dropped',
  async measure(origin, data) {
    const session = await Session.open(`${origin}/`);
    const { page } = session;
    try {
      await page.locator('html[data-state="idle"]').waitFor();
      await session.startCounting();
      await dropFiles(page, [data.parks, data.plots]);
      const dropped = await page.evaluate(() => window.probe.dropped);
      const pictureAt = await waitFor(page, 'pictures', dropped);
      const first = await takePicture(page);
      const cpuSeconds = await session.countedCpuSeconds();
      await page.locator('html[data-state="idle"]').waitFor();
      await page.waitForTimeout(1500);
      const picture = await judgePicture(page, first, await takePicture(page));
      const tableAt = await waitFor(page, 'tables', dropped);
      const blockMs = await session.longestTask(dropped);
      const memory = await session.memory();
      return {
        tableMs: tableAt - dropped,
        pictureMs: pictureAt - dropped,
        blockMs,
        cpuSeconds,
        filterMs: await filterTime(page),
        ...memory,
        ...picture,
      };
    } finally {
      await session.close();
    }
  },
};

/** When the first table or complete picture after a time was on the screen, ms. */
async function waitFor(page: Page, what: 'tables' | 'pictures', after: number): Promise<number> {
  const handle = await page.waitForFunction(
    ([list, from]) => window.probe[list].find((at) => at > from),
    [what, after] as const,
    { polling: 50 },
  );
  return (await handle.jsonValue())!;
}

/** Median of three clicks on a category, each to the next complete picture, ms. */
async function filterTime(page: Page): Promise<number> {
  const chip = page.locator('[data-category] button[aria-pressed]').first();
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    const clickedAt = await chip.evaluate((element: HTMLElement) => {
      const now = performance.now();
      element.click();
      return now;
    });
    const pictureAt = await waitFor(page, 'pictures', clickedAt);
    if (i % 2 === 0) times.push(pictureAt - clickedAt);
    await page.locator('html[data-state="idle"]').waitFor();
  }
  return median(times);
}
