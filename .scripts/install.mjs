import { existsSync, readFileSync } from 'node:fs';
import { inProject, run } from './project.mjs';

/** Installs the packages of the lock file unless exactly those are there. */
export function installMissing() {
  if (isInstalled()) return;
  const hasLock = existsSync(inProject('package-lock.json'));
  console.error('Installing packages · 正在安装依赖 …');
  const code = npm([hasLock ? 'ci' : 'install', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('Packages could not be installed: is the npm registry reachable?');
    process.exit(1);
  }
}

/** npm keeps a copy of the lock it installed: comparing contents does not depend on file times. */
function isInstalled() {
  const installed = readPackages(inProject('node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = readPackages(inProject('package-lock.json'));
  if (!wanted) return true;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script, ...args]);
  // npm is a .cmd file on Windows, which only a shell can start; the arguments are fixed words.
  return run('npm', args, { shell: process.platform === 'win32' });
}
