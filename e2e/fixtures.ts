import { test as base, expect } from '@playwright/test';
import { drawMap, type MapDetail } from './map-detail';
import { AppPage } from './pages/app-page';
import { watchPage } from './watch-page';

interface Options {
  /** Console messages that a test provokes on purpose. */
  allowedMessages: RegExp[];
  /** Hosts other than the served one that a test provides itself, such as `127.0.0.1:4720`. */
  allowedHosts: string[];
  /** Whether the test looks at the picture of the map. */
  mapDetail: MapDetail;
}

interface Fixtures {
  app: AppPage;
  /** Everything the page did that no test may tolerate; empty at the end of every test. */
  complaints: string[];
}

/** Every test fails on a console error or warning, a page error, or a request to another host. */
export const test = base.extend<Options & Fixtures>({
  allowedMessages: [[], { option: true }],
  allowedHosts: [[], { option: true }],
  mapDetail: ['coarse', { option: true }],
  context: async ({ context, mapDetail }, use) => {
    await drawMap(context, mapDetail);
    await use(context);
  },
  complaints: [
    async ({ context, baseURL, allowedMessages, allowedHosts }, use) => {
      const hosts = [new URL(baseURL!).host, ...allowedHosts];
      const complaints = watchPage(context, hosts, allowedMessages);
      await use(complaints);
      expect(complaints, 'console, page errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, use) => {
    await use(new AppPage(page));
  },
});

export { expect };
