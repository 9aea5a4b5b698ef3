import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/core/flow';
import { DEVELOPMENT_PAGES, PAGES, type PageName } from '../../../src/core/route';
import { stateToken } from '../../../src/core/tokens';
import { binding, sessionAt, settle } from '../openEngine';
import { holdMoves } from '../heldCalls';
import { openWithPages, verifying } from './openRouter';

const registering = { ...binding, status: 'USER_REGISTER' } as const;
const passwordExpired = {
  status: 'PASSWORD_EXPIRED',
  stateToken: stateToken('state-1'),
  policy: { minLength: null, maxLength: null, pattern: null },
} as const;

/** The answer of the silent sign-in, the pages that may stay open after it, and the page that opens otherwise. */
const ENDS: readonly (readonly [string, Answer | 'signedIn', readonly PageName[], PageName])[] = [
  ['a bound person', 'signedIn', ['home', 'account'], 'home'],
  ['an unbound person', binding, ['bind', 'code', 'password', 'forgotten-password'], 'bind'],
  ['a new person', registering, ['register', 'code'], 'register'],
  ['a person with a second factor', verifying, ['verify'], 'verify'],
  ['a person whose password expired', passwordExpired, ['change-password'], 'change-password'],
  ['a person without access', { status: 'ACCESS_DENIED', reason: null }, ['denied'], 'denied'],
  ['a person with an unknown status', { status: 'UNKNOWN', rawStatus: 'X' }, ['unsupported'], 'unsupported'],
];

/** The pages that a link can lead to; the privacy page answers WeChat's own question and closes itself. */
const LINKED = PAGES.filter(
  (page) => page !== 'privacy' && page !== 'home' && !DEVELOPMENT_PAGES.some((name) => name === page),
);

/** An agreement is read over any page, until the person closes it (reading.test.ts). */
const FLOW_PAGES = LINKED.filter((page) => page !== 'agreement');

describe.each(ENDS)('%s who follows a link to', (_who, answer, fitting, page) => {
  const endOf = (linked: PageName) => (fitting.includes(linked) ? linked : page);
  const reply = (opened: ReturnType<typeof openWithPages>) =>
    opened.answered(answer === 'signedIn' ? { status: 'SUCCESS', session: sessionAt(opened.clock) } : answer);

  test.each(LINKED)('%s is brought to the page of the step by the answer of the launch', async (linked) => {
    const opened = openWithPages([linked]);
    void opened.router.flowPageShown();
    await settle();
    expect(opened.pages.open()).toEqual([linked]);
    reply(opened);
    await settle();
    expect(opened.pages.open().at(-1)).toBe(endOf(linked));
  });

  test.each(LINKED)('%s after that answer is brought there when the page is shown', async (linked) => {
    const opened = openWithPages([]);
    reply(opened);
    await settle();
    opened.pages.lay([linked]);
    void opened.router.flowPageShown();
    await settle();
    expect(opened.pages.open()).toEqual([endOf(linked)]);
  });

  test.each(FLOW_PAGES)('%s over a page of the host app leaves that page open', async (linked) => {
    const opened = openWithPages([null, linked]);
    reply(opened);
    await settle();
    expect(opened.pages.open()).toEqual(endOf(linked) === 'home' ? [null] : [null, endOf(linked)]);
  });
});

describe('a page opened by a link', () => {
  test.each(LINKED)('leads home after a sign-out: %s', async (linked) => {
    const opened = openWithPages();
    opened.signedIn();
    await opened.actions.signOut();
    opened.pages.lay([linked]);
    void opened.router.flowPageShown();
    await settle();
    expect(opened.pages.open()).toEqual(['home']);
  });

  test('leads home where the launch failed', async () => {
    const opened = openWithPages(['denied']);
    void opened.actions.signInSilently();
    await settle();
    await opened.server.last().refuse({ code: 'offline' });
    expect(opened.pages.open()).toEqual(['home']);
    expect(opened.problem()).toEqual({ code: 'offline' });
  });

  test('leads a guest home, and to the page of the step once they want to be signed in', async () => {
    const opened = openWithPages(['password'], { wanted: false });
    opened.answered(registering);
    await settle();
    expect(opened.pages.open()).toEqual(['home']);
    void opened.actions.signIn();
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'register']);
  });

  test.each(['decline', 'startAgain'] as const)('is left by %s, whatever it missed', async (action) => {
    const opened = openWithPages(['home']);
    opened.signedIn();
    opened.pages.lay(['denied']);
    void opened.actions[action]();
    await settle();
    if (action === 'startAgain')
      await opened.server.last().answer({ status: 'SUCCESS', session: sessionAt(opened.clock) });
    expect(opened.pages.open()).toEqual(['home']);
  });

  test('does not close WeChat’s privacy question when the launch ends', async () => {
    const opened = openWithPages([null, 'privacy']);
    opened.signedIn();
    await settle();
    expect(opened.pages.open()).toEqual([null, 'privacy']);
  });

  test('over the page of the step is closed, and that page stays as it was', async () => {
    const opened = openWithPages();
    opened.answered(binding);
    await settle();
    opened.pages.lay(['home', 'bind', 'verify']);
    const moves = holdMoves(opened.pages);
    void opened.router.flowPageShown();
    await settle();
    await moves.succeedAll();
    expect(moves.names()).toEqual(['back 1']);
    expect(opened.pages.open()).toEqual(['home', 'bind']);
  });

  test('is not moved twice when WeChat shows it during the move', async () => {
    const opened = openWithPages(['denied']);
    const moves = holdMoves(opened.pages);
    opened.answered(binding);
    void opened.router.flowPageShown();
    await settle();
    await moves.succeedAll();
    expect(moves.names()).toEqual(['replaceTop bind']);
  });
});
