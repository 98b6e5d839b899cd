import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, runTool } from './project.mjs';

const downloadLimitMilliseconds = 180_000;

/** Path of a Chromium that runs, or null; looks only at what is on the machine. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : null;
  return [...playwrightPaths(), ...systemPaths()].find(isRunnable) ?? null;
}

/** Path of a Chromium that runs, fetched when there is none; null when none can be had. */
export function findOrGetBrowser() {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    console.error(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
    return null;
  }
  return findBrowser() ?? downloadBrowser() ?? installDebianBrowser() ?? explain();
}

function playwrightPaths() {
  const require = createRequire(import.meta.url);
  const full = require('@playwright/test').chromium.executablePath();
  const shell = full
    .replace(/([\\/])chromium-(\d+)/, '$1chromium_headless_shell-$2')
    .replace(/chrome-(linux\w*|mac[\w-]*|win\w*)/, 'chrome-headless-shell-$1')
    .replace(/Google Chrome for Testing\.app.*|chrome(\.exe)?$/, 'chrome-headless-shell$1');
  return [full, shell];
}

function systemPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A file alone proves little on Linux: system libraries may be missing, or it may be a stub. */
function isRunnable(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function downloadBrowser() {
  console.log('No browser found: trying Playwright’s own download …');
  const code = runTool('@playwright/test/cli.js', ['install', 'chromium', '--only-shell'], {
    timeout: downloadLimitMilliseconds,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  return code === 0 ? findBrowser() : null;
}

function installDebianBrowser() {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  console.log('Trying the Debian package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return findBrowser();
}

/** Only Debian itself: the package of that name on its descendants is a stub for another store. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function explain() {
  console.error(
    'The tests need a browser: install Chrome, Edge or Chromium, or name one in CHROMIUM_PATH.',
  );
  return null;
}
