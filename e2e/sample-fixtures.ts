import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { test as base, expect } from './fixtures';
import { drawMap, type MapDetail } from './map-detail';
import { AppPage } from './pages/app-page';
import { InspectPage } from './pages/inspect-page';
import { sampleDay } from './sample-day';
import { watchPage } from './watch-page';

interface OpenSample {
  inspect: InspectPage;
  complaints: string[];
}

interface Screen extends Pick<BrowserContextOptions, 'viewport' | 'isMobile' | 'hasTouch'> {
  mapDetail: MapDetail;
}

interface WorkerFixtures {
  /** The sample, opened once on each kind of screen for many tests. */
  openSample: (screen: Screen) => Promise<OpenSample>;
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

async function openSample(
  browser: Browser,
  usual: BrowserContextOptions,
  { mapDetail, ...screen }: Screen,
): Promise<OpenSample> {
  const { baseURL, deviceScaleFactor, locale, timezoneId } = usual;
  const context = await browser.newContext({
    ...screen,
    baseURL,
    deviceScaleFactor,
    locale,
    timezoneId,
    permissions: ['clipboard-read', 'clipboard-write'],
    // Flights cost many frames where a processor draws them; they are seen in tests of their own.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  await drawMap(context, mapDetail);
  const complaints = watchPage(context, [new URL(baseURL!).host], []);
  const page = await context.newPage();
  await standAtSampleDay(page);
  await new AppPage(page).open();
  return { inspect: new InspectPage(page, new URL(page.url()).hash), complaints };
}

/** Tests that share one page on the sample; it is set back before each. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  openSample: [
    async ({ browser }, use, { project }) => {
      const open = new Map<string, Promise<OpenSample>>();
      await use((screen) => {
        const key = JSON.stringify(screen);
        const known = open.get(key) ?? openSample(browser, project.use, screen);
        open.set(key, known);
        return known;
      });
      for (const sample of open.values()) await (await sample).inspect.page.context().close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  startAt: [{}, { option: true }],
  inspect: async ({ openSample, mapDetail, viewport, isMobile, hasTouch, startAt }, use) => {
    const screen = { mapDetail, viewport, isMobile, hasTouch };
    const { inspect, complaints } = await openSample(screen);
    await inspect.reset(startAt);
    complaints.length = 0;
    await use(inspect);
    expect(complaints, 'console, page errors and foreign requests').toEqual([]);
  },
});

export { expect };
