import type { BrowserContext } from '@playwright/test';

/** What the graphics driver says about our reading of pixels: not from our code. */
const driverMessage = /GL Driver Message|GPU stall due to ReadPixels/;

/** Collects console errors and warnings, page errors and requests to hosts that are not listed. */
export function watchPage(
  context: BrowserContext,
  hosts: readonly string[],
  allowedMessages: readonly RegExp[],
): string[] {
  const complaints: string[] = [];
  const complain = (kind: string, text: string) => {
    if (driverMessage.test(text)) return;
    if (!allowedMessages.some((allowed) => allowed.test(text))) complaints.push(`${kind}: ${text}`);
  };
  const checkAddress = (address: string) => {
    const { protocol, host } = new URL(address);
    const isLocal = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
    if (!isLocal && !hosts.includes(host)) complaints.push(`request to another host: ${address}`);
  };

  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complain(`console ${message.type()}`, `${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (event) => complain('page error', String(event.error().stack)));
  context.on('request', (request) => checkAddress(request.url()));
  context.on('page', (page) => {
    page.on('websocket', (socket) => checkAddress(socket.url()));
    page.on('crash', () => complaints.push('page crashed'));
  });
  return complaints;
}
