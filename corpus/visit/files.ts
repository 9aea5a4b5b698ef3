import type { BrowserContext } from 'playwright-core';

/** What a browser context asked for. */
export interface AskedFiles {
  /** paths in the folder of the mini program where there is no file; grows as pages ask */
  readonly missing: string[];
}

/**
 * Notes the files that a mini program names and does not have. What it asks of other computers, such as pictures and fonts of
 * a content delivery network, is refused, so that a run depends on this computer alone.
 */
export async function watchFiles(context: BrowserContext): Promise<AskedFiles> {
  const missing: string[] = [];
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() === 404) missing.push(pathname.replace(/^\/dist\//, ''));
  });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { missing };
}
