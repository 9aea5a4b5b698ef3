import type { Browser } from 'playwright-core';
import { openPhone } from '../../simulator/driver';
import type { Phone } from '../../simulator/driver';
import { startSimulator } from '../../simulator/index';
import { watchFiles } from './files';
import type { AskedFiles } from './files';

/** What can go wrong on a page; `unmet` is a stated gap that was not met. */
export type Kind = 'error' | 'missing' | 'unsupported' | 'unmet';

/** One thing that went wrong, with the page on which it was met first. */
export interface Finding {
  readonly page: string;
  readonly kind: Kind;
  /** the error, the file that is not there, or the API, tag or attribute that the simulator lacks */
  readonly what: string;
}

export interface Visits {
  /** routes of the pages that were opened */
  readonly pages: readonly string[];
  readonly findings: readonly Finding[];
}

/** Time for what a page starts by itself, such as its pictures and the first steps of an animation. */
const SETTLE_MS = 150;

/**
 * Opens every page of a mini program over its first one, and goes back from each.
 *
 * @param dist the program's folder
 * @returns what went wrong; a page that does not open is an error among the others
 * @throws what kept the program from starting
 */
export async function visitAll(browser: Browser, dist: string): Promise<Visits> {
  // Nothing mints codes there: no page of the corpus needs the user's identity.
  const server = await startSimulator({ dist, wechatOrigin: 'http://127.0.0.1:9' });
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
  try {
    const files = await watchFiles(context);
    const phone = await openPhone(context, server.origin, { openid: 'o-corpus', privacy: 'agreed' }, true);
    const newFindings = createNews(phone, files);
    const [first = '', ...others] = await phone.simulator((handle) => handle.routes);
    await phone.page.waitForTimeout(SETTLE_MS);
    const findings = await newFindings(first);
    for (const page of others) {
      const failures = await openAndLeave(phone, page);
      findings.push(...failures, ...(await newFindings(page)));
    }
    return { pages: [first, ...others], findings };
  } finally {
    await context.close();
    await server.close();
  }
}

async function openAndLeave(phone: Phone, page: string): Promise<Finding[]> {
  try {
    await phone.page.evaluate((route) => window.simulator?.openPage(`/${route}`), page);
    await phone.at(page);
    await phone.top.waitFor({ state: 'attached' });
    await phone.page.waitForTimeout(SETTLE_MS);
    await phone.simulator((handle) => handle.goBack());
    return [];
  } catch (error) {
    return [{ page, kind: 'error', what: `does not open: ${String(error)}` }];
  }
}

/** @returns what the phone and the network noted since the last call, as findings of the given page */
function createNews(phone: Phone, { missing }: AskedFiles): (page: string) => Promise<Finding[]> {
  const seen = new Map<Kind, number>();
  return async (page) => {
    const { consoleErrors, crashes, unsupported } = await phone.troubles();
    const all: Record<Exclude<Kind, 'unmet'>, readonly string[]> = {
      error: [...consoleErrors, ...crashes.filter((crash) => !consoleErrors.includes(crash))],
      missing,
      unsupported,
    };
    return (['error', 'missing', 'unsupported'] as const).flatMap((kind) => {
      const from = seen.get(kind) ?? 0;
      seen.set(kind, all[kind].length);
      return all[kind].slice(from).map((what) => ({ page, kind, what }));
    });
  };
}
