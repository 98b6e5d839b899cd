import type { BrowserContext } from '@playwright/test';
import { test as base, expect } from './fixtures';
import { drawMap } from './map-detail';
import { AppPage } from './pages/app-page';
import { SmallSamplePage } from './pages/small-sample-page';
import { smallWindow } from './small-window';
import { watchPage } from './watch-page';

interface OpenSmallSample {
  context: BrowserContext;
  small: SmallSamplePage;
  complaints: string[];
  /** What the test at hand allows; both lists are read as things happen. */
  hosts: string[];
  messages: RegExp[];
}

/** The page as a test gets it: open already, so that opening it without a query does nothing. */
class OpenAppPage extends AppPage {
  override async open(query = ''): Promise<void> {
    const isOpen = this.page.url() !== 'about:blank';
    if (isOpen && query === '') return;
    // Another fragment alone would be a link followed in the same page.
    if (isOpen) await this.page.goto('about:blank');
    await super.open(query);
  }
}

/**
 * Tests in which the small sample is open at first and something else is opened then: they share one page in a
 * small window, which is set back before each. What a test leaves in the browser is cleared.
 */
export const test = base.extend<object, { openSmallSample: OpenSmallSample }>({
  openSmallSample: [
    async ({ browser }, use, { project }) => {
      const { baseURL, deviceScaleFactor, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        baseURL,
        viewport: smallWindow,
        deviceScaleFactor,
        locale,
        timezoneId,
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(30_000);
      await drawMap(context, 'coarse');
      const { host, origin } = new URL(baseURL!);
      const hosts = [host];
      const messages: RegExp[] = [];
      const complaints = watchPage(context, hosts, messages);
      const small = new SmallSamplePage(await context.newPage(), origin);
      await small.openAnew();
      await use({ context, small, complaints, hosts, messages });
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ openSmallSample: { context } }, use) => use(context),
  complaints: async ({ openSmallSample, allowedHosts, allowedMessages }, use) => {
    const { complaints, hosts, messages } = openSmallSample;
    complaints.length = 0;
    hosts.splice(1, hosts.length, ...allowedHosts);
    messages.splice(0, messages.length, ...allowedMessages);
    await use(complaints);
    expect(complaints, 'console, page errors and foreign requests').toEqual([]);
  },
  // It needs `complaints`, so that what the page says while it is set back counts as well.
  page: async ({ openSmallSample: { small }, complaints: _ }, use) => {
    await small.reset();
    await use(small.page);
  },
  app: async ({ page }, use) => use(new OpenAppPage(page)),
});

export { expect };
