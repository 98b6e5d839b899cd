import './check-node.mjs';
import { buildStale } from './build.mjs';
import { installMissing } from './install.mjs';
import { openBrowser } from './open-browser.mjs';
import { root } from './project.mjs';

installMissing();
buildStale();

const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 4173, strictPort: false, open: false },
});
const address = server.resolvedUrls.local[0];

console.log(`
  图斑已启动，请在浏览器中打开：  ${address}
  Tuban is running, open in a browser:  ${address}

  按 Ctrl-C 结束 · Ctrl-C stops
`);
openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // An open page keeps its connection: the server is not waited for.
  process.once(signal, () => process.exit(0));
}
