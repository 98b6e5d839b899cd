import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Path inside the project. */
export function inProject(...parts) {
  return join(root, ...parts);
}

/** Runs a command in the project folder with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a script of an installed package with the Node.js in use, without a shell. */
export function runTool(script, args, options) {
  return run(process.execPath, [inProject('node_modules', script), ...args], options);
}
