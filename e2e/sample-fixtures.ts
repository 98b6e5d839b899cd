import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures';
import { AppPage } from './pages/app-page';
import { InspectPage } from './pages/inspect-page';
import { sampleDay } from './sample-day';
import { watchPage } from './watch-page';

interface OpenSample {
  inspect: InspectPage;
  complaints: string[];
}

interface WorkerFixtures {
  /** The sample, opened once for many tests. */
  openSample: OpenSample;
}

interface TestFixtures {
  /** How the address at which tests begin differs from the one at which the sample opens. */
  startAt: Record<string, string | null>;
  /** The Inspect screen on the sample, as it was when it had just opened. */
  inspect: InspectPage;
}

/** Makes the page's calendar stand at the sample's day. */
export async function standAtSampleDay(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${sampleDay}T12:00:00+08:00`));
}

/** Tests that share one page on the sample; it is set back before each. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  openSample: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, deviceScaleFactor, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        baseURL,
        viewport,
        deviceScaleFactor,
        locale,
        timezoneId,
        permissions: ['clipboard-read', 'clipboard-write'],
        // Flights cost many frames where a processor draws them; they are seen in tests of their own.
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(30_000);
      const complaints = watchPage(context, [new URL(baseURL!).host], []);
      const page = await context.newPage();
      await standAtSampleDay(page);
      await new AppPage(page).open();
      const inspect = new InspectPage(page, new URL(page.url()).hash);
      await use({ inspect, complaints });
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  startAt: [{}, { option: true }],
  inspect: async ({ openSample: { inspect, complaints }, startAt }, use) => {
    await inspect.reset(startAt);
    complaints.length = 0;
    await use(inspect);
    expect(complaints, 'console, page errors and foreign requests').toEqual([]);
  },
});

export { expect };
