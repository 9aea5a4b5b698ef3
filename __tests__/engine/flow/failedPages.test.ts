import { describe, expect, test } from '@jest/globals';
import type { PageName } from '../../../src/core/route';
import { binding, codeOf, settle } from '../openEngine';
import { holdMoves } from '../heldCalls';
import { openWithPages } from './openRouter';

const FAILED = { code: 'pageNotOpened' };
const ORDERS: (PageName | null)[] = Array.from({ length: 10 }, () => null);

describe('a page that WeChat does not open', () => {
  test('is a problem for the caller and for the person, and the next sign-in opens it', async () => {
    const opened = openWithPages([null], { wanted: false });
    opened.answered(binding);
    await settle();
    const moves = holdMoves(opened.pages);
    const required = codeOf(opened.hostApp.requireSignIn(() => 'ordered'));
    await settle();
    await moves.last().fail();
    expect(moves.names()).toEqual(['push bind']);
    expect(await required).toBe('pageNotOpened');
    expect(opened.problem()).toEqual(FAILED);
    void opened.actions.signIn();
    await settle();
    await moves.last().succeed();
    expect(opened.pages.open()).toEqual([null, 'bind']);
    expect(opened.problem()).toBeNull();
  });

  test.each(['signIn', 'startAgain'] as const)('is asked for and reported once by %s', async (action) => {
    const reports: string[] = [];
    const opened = openWithPages(['home'], { wanted: false, onProblem: ({ code }) => reports.push(code) });
    opened.answered(binding);
    await settle();
    const moves = holdMoves(opened.pages);
    void opened.actions[action]();
    await settle();
    if (action === 'startAgain') await opened.server.last().answer(binding);
    await moves.last().fail();
    expect(moves.names()).toEqual(['push bind']);
    expect(reports).toEqual(['pageNotOpened']);
  });

  test('over ten pages of the host app closes none of them', async () => {
    const opened = openWithPages(ORDERS, { wanted: false });
    opened.answered(binding);
    expect(await codeOf(opened.hostApp.requireSignIn(() => 'ordered'))).toBe('pageNotOpened');
    expect(opened.pages.open()).toEqual(ORDERS);
  });

  test('at the limit replaces a page of the flow', async () => {
    const opened = openWithPages(ORDERS.slice(1));
    opened.answered(binding);
    await settle();
    await opened.router.open('password');
    expect(opened.pages.open()).toEqual([...ORDERS.slice(1), 'password']);
  });

  test('is told when the running attempt ends', async () => {
    const opened = openWithPages(['home', null]);
    opened.answered(binding);
    await settle();
    opened.pages.lay(ORDERS);
    void opened.actions.startAgain();
    await settle();
    void opened.router.show();
    await settle();
    expect(opened.problem()).toBeNull();
    await opened.server.last().answer(binding);
    expect(opened.problem()).toEqual(FAILED);
  });
});
