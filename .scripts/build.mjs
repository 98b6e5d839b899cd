import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, runTool } from './project.mjs';

const sources = [
  'src',
  'data',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds the app unless `dist` is newer than everything it is made from. */
export function buildStale() {
  const builtAt = modifiedAt(inProject('dist', 'index.html'));
  if (sources.every((source) => newestIn(inProject(source)) < builtAt)) return;
  console.log('Building · 正在构建 …');
  const code = build();
  if (code !== 0) process.exit(code);
}

/** Builds the app; returns the exit code. */
export function build() {
  return runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
}

/** Time of the newest file or folder below a path (a folder's own time tells of deleted files). */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
