import './check-node.mjs';
import { buildStale } from './build.mjs';
import { findOrGetBrowser } from './find-browser.mjs';
import { installMissing } from './install.mjs';
import { runTool } from './project.mjs';

const options = process.argv.slice(2);

installMissing();
if (!options.includes('--help')) buildStale();
const browser = findOrGetBrowser();
if (!browser) process.exit(1);

const script = ['imports', 'endurance'].find((name) => options.includes(`--${name}`)) ?? 'bench';
process.exitCode = runTool('tsx/dist/cli.mjs', [`e2e/bench/${script}.ts`, ...options], {
  env: { ...process.env, CHROMIUM_PATH: browser },
});
