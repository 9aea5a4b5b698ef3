import type { BrowserContext } from 'playwright-core';

const local = /^(127\.0\.0\.1|localhost|\[::1\])$/;

function leavesComputer(address: string): boolean {
  const url = new URL(address);
  return /^(https?|wss?):$/.test(url.protocol) && !local.test(url.hostname);
}

/**
 * Watches everything a browser context asks for.
 * @returns a list that grows by each address that is not on this computer
 */
export function watchNetwork(context: BrowserContext): string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    if (leavesComputer(request.url())) strangers.push(request.url());
  });
  return strangers;
}
