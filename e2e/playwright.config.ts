import { defineConfig } from '@playwright/test';
import { findBrowser } from '../.scripts/find-browser.mjs';
import { browserArguments } from './browser-arguments';

/** Another build beside the usual one: its folder, and a port of its own. */
const { TUBAN_DIST: folder = 'dist', TUBAN_PORT: port = '4719' } = process.env;
const address = `http://127.0.0.1:${port}`;
const isCi = Boolean(process.env.CI);

export default defineConfig({
  testDir: '.',
  testIgnore: 'bench/**',
  outputDir: 'results',
  // Pictures are made when asked for, never by the way.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  // Generous: two slow cores draw WebGL in software.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: isCi,
  retries: isCi ? 2 : 0,
  reporter: 'list',
  use: {
    baseURL: `${address}/`,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A camera flight is sixty pictures, each drawn by the processor: cuts are seen as well.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      // Without a graphics card, panels are painted and put together faster by the processor itself.
      args: [
        ...browserArguments(['127.0.0.1']),
        '--disable-gpu-rasterization',
        '--disable-gpu-compositing',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir "${folder}" --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: address,
    reuseExistingServer: !isCi,
    timeout: 60_000,
  },
});
