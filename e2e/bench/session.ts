import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments } from '../browser-arguments';
import { installProbe, longestTask } from './probe';

/** A browser of its own for one measurement, so that nothing of another is counted in. */
export class Session {
  readonly page: Page;
  private readonly browser: Browser;
  private readonly system: CDPSession;
  private cpuSecondsBefore = 0;

  private constructor(browser: Browser, page: Page, system: CDPSession) {
    this.browser = browser;
    this.page = page;
    this.system = system;
  }

  static async open(address: string): Promise<Session> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...browserArguments(['127.0.0.1']),
        // A page may then measure its memory at once and not at the next collection.
        '--enable-blink-features=ForceEagerMeasureMemory',
      ],
    });
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 1,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    // The compiler of this file wraps functions in this name, also those that are sent to the page.
    await context.addInitScript('globalThis.__name = (value) => value');
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
    await page.goto(address);
    return new Session(browser, page, await browser.newBrowserCDPSession());
  }

  async startCounting(): Promise<void> {
    this.cpuSecondsBefore = await this.cpuSeconds();
  }

  /** CPU seconds of all processes of the browser since `startCounting`. */
  async countedCpuSeconds(): Promise<number> {
    return (await this.cpuSeconds()) - this.cpuSecondsBefore;
  }

  /** Longest task of the main thread between two times of the page, ms; 0 is under 50. */
  async longestTask(from: number, to = Number.POSITIVE_INFINITY): Promise<number> {
    const probe = await this.page.evaluate(() => {
      const { tasks, waits } = window.probe;
      return { tasks, waits };
    });
    return longestTask({ ...probe } as Window['probe'], from, to);
  }

  /** Memory after a collection, MB; null where it cannot be known. */
  async memory(): Promise<{ pageMb: number | null; heapMb: number; processMb: number | null }> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session
      .send('Performance.enable')
      .then(() => session.send('Performance.getMetrics'));
    const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    const { processInfo } = await this.system.send('SystemInfo.getProcessInfo');
    const sizes = processInfo
      .filter((process) => process.type === 'renderer')
      .map((process) => residentMb(process.id));
    return {
      pageMb: await this.page.evaluate(measurePage),
      heapMb: heap / 1e6,
      processMb: sizes.includes(null) ? null : Math.max(...(sizes as number[])),
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async cpuSeconds(): Promise<number> {
    const { processInfo } = await this.system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, process) => sum + process.cpuTime, 0);
  }
}

/** Page and its workers, by the browser's own count, MB; null when it does not say in time. */
async function measurePage(): Promise<number | null> {
  const measure = (performance as { measureUserAgentSpecificMemory?(): Promise<{ bytes: number }> })
    .measureUserAgentSpecificMemory;
  if (!measure) return null;
  const late = new Promise<null>((resolve) => setTimeout(resolve, 20_000, null));
  const result = await Promise.race([measure.call(performance), late]).catch(() => null);
  return result === null ? null : result.bytes / 1e6;
}

/** Resident memory of a process, MB; null on systems without `/proc`. */
function residentMb(id: number): number | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1e3;
  } catch {
    return null;
  }
}
