/*
 * The one file of the main package: one engine for the pages of the host app and for ours.
 */

/** What the host app's pages import. */
export * as host from './index';
/** What our pages import in the place of `src/compose.ts` and `src/cipher.ts`. */
export * as pages from './forPages';
