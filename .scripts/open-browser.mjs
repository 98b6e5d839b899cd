import { spawn } from 'node:child_process';

/** Shows an address in the user's browser where there is a display; never in CI, never an error. */
export function openBrowser(address) {
  const { env, platform } = process;
  if (env.CI || env.BROWSER === 'none') return;
  if (platform === 'darwin') start('open', [address]);
  else if (platform === 'win32') start('cmd', ['/c', 'start', '', address]);
  else if (env.DISPLAY || env.WAYLAND_DISPLAY) start('xdg-open', [address]);
}

function start(command, args) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
