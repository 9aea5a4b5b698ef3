import type { FlowState, StepName } from './flow';

/** All pages: those of the flow, and those around it. */
export const PAGES = [
  'home',
  'bind',
  'register',
  'password',
  'forgotten-password',
  'code',
  'verify',
  'change-password',
  'account',
  'denied',
  'unsupported',
  'privacy',
  'agreement',
  'trace',
] as const;

/** The pages that only a development build has. */
export const DEVELOPMENT_PAGES = ['trace'] as const satisfies readonly PageName[];

export type PageName = (typeof PAGES)[number];

/** WeChat's limit of open pages. */
export const MOST_PAGES = 10;

/** The page of each step, and the pages that can be opened from it. A step without a page does not compile. */
const PAGES_OF: Record<StepName, readonly [PageName, ...PageName[]]> = {
  starting: ['home'],
  signedOut: ['home'],
  binding: ['bind', 'code', 'password', 'forgotten-password'],
  registering: ['register', 'code'],
  verifying: ['verify'],
  changingPassword: ['change-password'],
  denied: ['denied', 'trace'],
  unsupported: ['unsupported', 'trace'],
  signedIn: ['home', 'account', 'trace'],
};

/**
 * The pages that fit a state, the page of its step first. While signing in is not wanted, a step that needs the person is
 * not shown; nor is the page of binding or registering while the phone button of home does that.
 */
export const pagesOf = (state: FlowState): readonly [PageName, ...PageName[]] => {
  const { step, wanted } = state;
  const isOnPage = wanted && !canBindAtHome(state);
  return isOnPage || step.name === 'signedIn' ? PAGES_OF[step.name] : ['home'];
};

/**
 * Whether the main button of home can be WeChat's phone button: a sign-in was answered bind or register, and no page is open
 * for it. `actions.bindByPhone` then binds or registers from home; `actions.signIn` opens the page with the other ways.
 */
export const canBindAtHome = ({ step, wanted }: FlowState): boolean =>
  wanted !== true && (step.name === 'binding' || step.name === 'registering');

/** One change of the open pages. */
export type Move =
  | { readonly kind: 'stay' }
  /** open over the page on top */
  | { readonly kind: 'push'; readonly page: PageName }
  /** close `closing` pages, then replace the one on top, so that there is no way back to a step that is over */
  | { readonly kind: 'replaceTop'; readonly page: PageName; readonly closing: number }
  /** close the top `delta` pages */
  | { readonly kind: 'back'; readonly delta: number }
  /** there is no page below to return to: open home instead of all */
  | { readonly kind: 'replaceAll'; readonly page: 'home' }
  /** a page that is being read lies on top: the move follows once the person has closed it */
  | { readonly kind: 'wait' }
  /** WeChat's limit is reached by pages that are not the flow's, which stay open: nothing can be opened over them */
  | { readonly kind: 'blocked' };

/** The pages that are read over any other, and stay until the person closes them. They hold nothing that could get lost. */
const READ_OVER_OTHERS: readonly PageName[] = ['agreement'];

/**
 * Computes the move that shows the page of a state. Pages of the flow lie on top of home or of a page of the host app, and
 * none of them stays open: when the flow ends, the person is back on the page they came from.
 *
 * @param open the open pages, bottom first; `null` is a page of the host app
 */
export function moveTo(state: FlowState, open: readonly (PageName | null)[]): Move {
  const [page, ...alsoFine] = pagesOf(state);
  const top = open[open.length - 1];
  if (top && [page, ...alsoFine].includes(top)) return closeRepeated(open);
  const below = open.slice(0, -1);
  if (top && READ_OVER_OTHERS.includes(top) && below.length > 0)
    return moveTo(state, below).kind === 'stay' ? { kind: 'stay' } : { kind: 'wait' };
  const flowPages = countFlowPages(open);
  if (page !== 'home')
    return flowPages === 0 ? moveOver(page, open) : { kind: 'replaceTop', page, closing: flowPages - 1 };
  if (flowPages === 0) return { kind: 'stay' };
  return flowPages < open.length ? { kind: 'back', delta: flowPages } : { kind: 'replaceAll', page };
}

/** A page that opened after its deadline may lie on top twice, because it was opened again meanwhile. */
function closeRepeated(open: readonly (PageName | null)[]): Move {
  const top = open[open.length - 1];
  const below = [...open].reverse().findIndex((page) => page !== top);
  const delta = (below === -1 ? open.length : below) - 1;
  return delta > 0 ? { kind: 'back', delta } : { kind: 'stay' };
}

/**
 * Computes the move that opens a page over the one on top. At WeChat's limit it takes the place of a page of the flow, and
 * never that of home or of a page of the host app; a page to be read takes no place, because the person goes back from it.
 */
export function moveOver(page: PageName, open: readonly (PageName | null)[]): Move {
  if (open[open.length - 1] === page) return { kind: 'stay' };
  if (open.length < MOST_PAGES) return { kind: 'push', page };
  const canTakePlace = countFlowPages(open) > 0 && !READ_OVER_OTHERS.includes(page);
  return canTakePlace ? { kind: 'replaceTop', page, closing: 0 } : { kind: 'blocked' };
}

/** Counts the pages of the flow that lie on top of home or of a page of the host app. */
export function countFlowPages(open: readonly (PageName | null)[]): number {
  const resting = Math.max(open.lastIndexOf(null), open.lastIndexOf('home'));
  return open.length - 1 - resting;
}
