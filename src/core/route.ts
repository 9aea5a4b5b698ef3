import type { FlowState, StepName } from './flow';

/** The pages of the flow, and those around it. */
export const PAGES = [
  'home',
  'bind',
  'register',
  'password',
  'code',
  'verify',
  'change-password',
  'account',
  'denied',
  'stopped',
  'privacy',
  'trace',
] as const;

/** Pages that only a development build has. */
export const DEVELOPMENT_PAGES = ['trace'] as const satisfies readonly PageName[];

export type PageName = (typeof PAGES)[number];

/** Pages that show WeChat's question about its privacy guide: those with its phone button, and one to open over any other. */
const ASKING_PAGES: readonly PageName[] = ['bind', 'register', 'account', 'privacy'];

export const asksAboutPrivacy = (page: PageName): boolean => ASKING_PAGES.includes(page);

/** WeChat's limit of open pages. One more would take the place of all. */
export const MOST_PAGES = 10;

/** The page that shows a step, and the pages the person may open from it. A step without a page does not compile. */
const PAGES_OF: Record<StepName, readonly [PageName, ...PageName[]]> = {
  starting: ['home'],
  signedOut: ['home'],
  binding: ['bind', 'code', 'password'],
  registering: ['register', 'code'],
  verifying: ['verify'],
  changingPassword: ['change-password'],
  denied: ['denied', 'trace'],
  stopped: ['stopped', 'trace'],
  signedIn: ['home', 'account', 'trace'],
};

/** Where the person belongs now: a step that needs them shows its page only while signing in is wanted. */
export const pagesOf = ({ step, wanted }: FlowState): readonly [PageName, ...PageName[]] =>
  wanted || step.name === 'signedIn' ? PAGES_OF[step.name] : ['home'];

/** How to get there from the open pages. */
export type Move =
  | { readonly kind: 'stay' }
  /** open over the page the person came from */
  | { readonly kind: 'push'; readonly page: PageName }
  /** take the place of the top page, after closing `closing` flow pages above its own: nobody comes back to a step that is over */
  | { readonly kind: 'replaceTop'; readonly page: PageName; readonly closing: number }
  /** close the top `delta` pages */
  | { readonly kind: 'back'; readonly delta: number }
  /** nothing of ours lies below: begin at home */
  | { readonly kind: 'replaceAll'; readonly page: 'home' };

/**
 * The move that shows the right page. Flow pages lie on top of home or of the host app's own pages and leave nothing
 * behind: when the flow ends, the person is back where they came from.
 *
 * @param open the open pages, bottom first; `null` stands for a page of the host app
 */
export function moveTo(state: FlowState, open: readonly (PageName | null)[]): Move {
  const [page, ...alsoFine] = pagesOf(state);
  const top = open[open.length - 1];
  if (top && [page, ...alsoFine].includes(top)) return { kind: 'stay' };
  const flowPages = countFlowPages(open);
  if (page !== 'home')
    return flowPages === 0 ? { kind: 'push', page } : { kind: 'replaceTop', page, closing: flowPages - 1 };
  if (flowPages === 0) return { kind: 'stay' };
  return flowPages < open.length ? { kind: 'back', delta: flowPages } : { kind: 'replaceAll', page };
}

/** Pages of the flow on top of the first page where one can rest. */
export function countFlowPages(open: readonly (PageName | null)[]): number {
  const resting = Math.max(open.lastIndexOf(null), open.lastIndexOf('home'));
  return open.length - 1 - resting;
}
