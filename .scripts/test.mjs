import './check-node.mjs';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { countPlaywright, countVitest, failuresOfVitest } from './count-tests.mjs';
import { findOrGetBrowser } from './find-browser.mjs';
import { installMissing } from './install.mjs';
import { inProject, runTool } from './project.mjs';

const unitReport = inProject('.cache', 'test', 'unit.json');
const e2eReport = inProject('.cache', 'test', 'e2e.json');

installMissing();
rmSync(inProject('.cache', 'test'), { recursive: true, force: true });
mkdirSync(inProject('.cache', 'test'), { recursive: true });

const browser = findOrGetBrowser();
if (!browser) process.exit(1);
console.log(`Browser: ${browser}`);
const port = await findFreePort();

/** Each stage returns an exit code. A failing unit test does not hide what e2e has to say. */
const stages = [
  { name: 'format and lint', run: () => runTool('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
  { name: 'unit tests', run: runUnitTests, goesOn: true },
  { name: 'build', run: build },
  { name: 'e2e tests', run: runE2eTests },
];

const failed = [];
for (const stage of stages) {
  console.log(`\n── ${stage.name}`);
  const startedAt = performance.now();
  const code = stage.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`── ${stage.name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (code === 0) continue;
  failed.push(stage.name);
  if (!stage.goesOn) break;
}

const counts = [countVitest(unitReport), countPlaywright(e2eReport)];
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log('');
// Told again at the end: the browser tests put thousands of lines between.
for (const failure of failuresOfVitest(unitReport)) console.log(`${failure}\n`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
if (total('flaky') > 0) console.log(`Flaky (passed on a retry): ${total('flaky')}`);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = failed.length > 0 || total('failed') > 0 || total('passed') === 0 ? 1 : 0;

function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  return runTool('vitest/vitest.mjs', ['run', ...reporters]);
}

/** A port that nothing listens on. */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  await once(server, 'close');
  return free;
}

function runE2eTests() {
  const config = ['--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
  return runTool('@playwright/test/cli.js', ['test', ...config], {
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      TUBAN_PORT: process.env.TUBAN_PORT ?? String(port),
      PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
    },
  });
}
