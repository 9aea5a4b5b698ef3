import { afterAll, beforeAll } from '@jest/globals';
import { openStudio } from '../pictures/studio';
import type { Studio } from '../pictures/studio';
import { closeBrowser, sharedBrowser } from './browser';

/**
 * Every page in its states: the ways that `npm run screenshots` walks, for tests that look at what is there. All tests of
 * a file share one studio.
 */
export function createScenes(): { readonly seen: Studio['visit'] } {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio(await sharedBrowser());
  });
  afterAll(async () => {
    await Promise.all([studio.close(), closeBrowser()]);
  });
  return { seen: (picture, setting, look) => studio.visit(picture, setting, look) };
}
