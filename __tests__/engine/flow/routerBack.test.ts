import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PageName } from '../../../src/core/route';
import { holdMoves } from '../heldCalls';
import { binding, openEngine, settle } from '../openEngine';
import { verifying } from './openRouter';

let engine: ReturnType<typeof openEngine>;
beforeEach(() => {
  engine = openEngine();
});

const isWanted = () => engine.store.getState().wanted;
const declinedCount = () => engine.events.filter(({ type }) => type === 'signInDeclined').length;

async function showBinding(): Promise<void> {
  engine.answered(binding);
  await settle();
}

async function showHome(): Promise<void> {
  void engine.router.homeShown();
  await settle();
}

/** The person closes a page so that `left` are open; WeChat reports the closing while the page still counts as open. */
async function closeTo(left: (PageName | null)[]): Promise<void> {
  void engine.router.flowPageClosed();
  await settle();
  engine.pages.lay(left);
  engine.clock.advance(0);
  await settle();
}

describe('returning home', () => {
  test('from the flow by going back counts as "not now"', async () => {
    await showBinding();
    engine.pages.lay(['home']);
    await showHome();
    expect(isWanted()).toBe(false);
    expect(engine.pages.open()).toEqual(['home']);
  });

  test('from the flow, then tapping "sign in", opens the page of the step again', async () => {
    await showBinding();
    engine.pages.lay(['home']);
    await showHome();
    engine.store.dispatch({ type: 'signInWanted' });
    await settle();
    expect(engine.pages.open()).toEqual(['home', 'bind']);
    expect(isWanted()).toBe(true);
  });

  test('a second time declines no second time', async () => {
    await showBinding();
    engine.pages.lay(['home']);
    await showHome();
    await showHome();
    expect(declinedCount()).toBe(1);
    expect(engine.pages.open()).toEqual(['home']);
  });

  test('at the launch declines nothing', async () => {
    await showHome();
    await showHome();
    expect(declinedCount()).toBe(0);
    expect(engine.pages.shown).toEqual([]);
  });

  test('because the flow ended declines nothing', async () => {
    await showBinding();
    engine.signedIn();
    await settle();
    await showHome();
    expect(isWanted()).toBe(true);
  });

  test('because the flow ended, before WeChat confirms the move, declines nothing', async () => {
    await showBinding();
    const moves = holdMoves(engine.pages);
    engine.signedIn();
    await showHome();
    await moves.last().succeed();
    expect(isWanted()).toBe(true);
    expect(moves.names()).toEqual(['back 1']);
  });

  test('after "not now", with "sign in" tapped before WeChat confirms the move, opens the page again', async () => {
    await showBinding();
    const moves = holdMoves(engine.pages);
    engine.store.dispatch({ type: 'signInDeclined' });
    await settle();
    void engine.router.homeShown();
    engine.store.dispatch({ type: 'signInWanted' });
    await moves.last().succeed();
    await moves.last().succeed();
    expect(moves.names()).toEqual(['back 1', 'push bind']);
    expect(isWanted()).toBe(true);
  });

  test('just before the page of the flow opens declines nothing', async () => {
    const moves = holdMoves(engine.pages);
    engine.answered(binding);
    await showHome();
    await moves.last().succeed();
    expect(isWanted()).toBe(true);
    expect(engine.pages.open()).toEqual(['home', 'bind']);
  });

  test('after WeChat refused to open the page opens it now', async () => {
    const moves = holdMoves(engine.pages);
    engine.answered(binding);
    await settle();
    await moves.last().fail();
    await showHome();
    expect(isWanted()).toBe(true);
    expect(moves.names()).toEqual(['push bind', 'push bind']);
  });

  test('after WeChat refused to open the page of the next step opens that page now', async () => {
    await showBinding();
    const moves = holdMoves(engine.pages);
    engine.answered(verifying);
    await settle();
    await moves.last().fail();
    engine.pages.lay(['home']);
    await showHome();
    expect(isWanted()).toBe(true);
    expect(moves.names()).toEqual(['replaceTop verify', 'push verify']);
  });
});

describe('closing the last page of the flow', () => {
  test.each<[string, PageName | null]>([
    ['home', 'home'],
    ['a page of the host app', null],
  ])('over %s counts as "not now"', async (_what, below) => {
    engine.pages.lay([below]);
    await showBinding();
    expect(engine.pages.open()).toEqual([below, 'bind']);
    await closeTo([below]);
    expect(isWanted()).toBe(false);
  });

  test('declines only once the page no longer counts as open', async () => {
    await showBinding();
    void engine.router.flowPageClosed();
    await settle();
    expect(declinedCount()).toBe(0);
  });

  test('because the flow ended declines nothing', async () => {
    await showBinding();
    engine.signedIn();
    await settle();
    await closeTo(['home']);
    expect(declinedCount()).toBe(0);
  });

  test('after "not now" declines no second time', async () => {
    await showBinding();
    engine.store.dispatch({ type: 'signInDeclined' });
    await closeTo(['home']);
    expect(declinedCount()).toBe(1);
  });
});

describe('closing another page of the flow', () => {
  test('declines nothing', async () => {
    await showBinding();
    engine.pages.lay(['home', 'bind', 'code']);
    await closeTo(['home', 'bind']);
    expect(declinedCount()).toBe(0);
    expect(isWanted()).toBe(true);
  });

  test('to make room for the next declines nothing', async () => {
    await showBinding();
    const moves = holdMoves(engine.pages);
    engine.answered(verifying);
    await settle();
    // WeChat closes the one before it opens the other.
    await closeTo(['home']);
    engine.pages.lay(['home', 'bind']);
    await moves.last().succeed();
    expect(engine.pages.open()).toEqual(['home', 'verify']);
    expect(declinedCount()).toBe(0);
  });
});
