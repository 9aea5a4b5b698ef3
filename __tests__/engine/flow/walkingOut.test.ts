import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PageName } from '../../../src/core/route';
import { binding, openEngine, settle } from '../openEngine';
import { holdMoves } from '../patientPhone';
import { verifying } from './showing';

let session: ReturnType<typeof openEngine>;
beforeEach(() => {
  session = openEngine();
});

const isWanted = () => session.store.getState().wanted;
const declined = () => session.events.filter(({ type }) => type === 'signInDeclined').length;

async function bindingShown(): Promise<void> {
  session.answered(binding);
  await settle();
}

async function homeShown(): Promise<void> {
  void session.router.homeShown();
  await settle();
}

/** The person closes pages until `left` are open, and each is told of its end while it still counts as open. */
async function walkBackTo(left: (PageName | null)[]): Promise<void> {
  void session.router.flowPageClosed();
  await settle();
  session.pages.lay(left);
  session.clock.advance(0);
  await settle();
}

describe('whoever comes home', () => {
  test('out of the flow, by walking back, is asked no further', async () => {
    await bindingShown();
    session.pages.lay(['home']);
    await homeShown();
    expect(isWanted()).toBe(false);
    expect(session.pages.open()).toEqual(['home']);
  });

  test('and asked once more to be signed in is brought back into the flow', async () => {
    await bindingShown();
    session.pages.lay(['home']);
    await homeShown();
    session.store.dispatch({ type: 'signInWanted' });
    await settle();
    expect(session.pages.open()).toEqual(['home', 'bind']);
    expect(isWanted()).toBe(true);
  });

  test('time and again after walking back once is not asked again', async () => {
    await bindingShown();
    session.pages.lay(['home']);
    await homeShown();
    await homeShown();
    expect(declined()).toBe(1);
    expect(session.pages.open()).toEqual(['home']);
  });

  test('at the launch walked out of nothing', async () => {
    await homeShown();
    await homeShown();
    expect(declined()).toBe(0);
    expect(session.pages.shown).toEqual([]);
  });

  test('because the flow is over walked out of nothing', async () => {
    await bindingShown();
    session.signedIn();
    await settle();
    await homeShown();
    expect(isWanted()).toBe(true);
  });

  test('because the flow is over, before WeChat says that it went back, walked out of nothing', async () => {
    await bindingShown();
    const moves = holdMoves(session.pages);
    session.signedIn();
    await homeShown();
    await moves.last().done();
    expect(isWanted()).toBe(true);
    expect(moves.names()).toEqual(['back 1']);
  });

  test('and wants to be signed in again, before WeChat says that it went back, walked out of nothing', async () => {
    await bindingShown();
    const moves = holdMoves(session.pages);
    session.store.dispatch({ type: 'signInDeclined' });
    await settle();
    void session.router.homeShown();
    session.store.dispatch({ type: 'signInWanted' });
    await moves.last().done();
    await moves.last().done();
    expect(moves.names()).toEqual(['back 1', 'push bind']);
    expect(isWanted()).toBe(true);
  });

  test('just before the page of the flow opens walked out of nothing', async () => {
    const moves = holdMoves(session.pages);
    session.answered(binding);
    await homeShown();
    await moves.last().done();
    expect(isWanted()).toBe(true);
    expect(session.pages.open()).toEqual(['home', 'bind']);
  });

  test('because WeChat did not open the page is brought to it now', async () => {
    const moves = holdMoves(session.pages);
    session.answered(binding);
    await settle();
    await moves.last().refuse();
    await homeShown();
    expect(isWanted()).toBe(true);
    expect(moves.names()).toEqual(['push bind', 'push bind']);
  });

  test('because the page of the next step could not be opened is brought to it now', async () => {
    await bindingShown();
    const moves = holdMoves(session.pages);
    session.answered(verifying);
    await settle();
    await moves.last().refuse();
    session.pages.lay(['home']);
    await homeShown();
    expect(isWanted()).toBe(true);
    expect(moves.names()).toEqual(['replaceTop verify', 'push verify']);
  });
});

describe('whoever closes the last page of the flow', () => {
  test.each<[string, PageName | null]>([
    ['home', 'home'],
    ['a page of the host app', null],
  ])('over %s walked out of it', async (_what, below) => {
    session.pages.lay([below]);
    await bindingShown();
    expect(session.pages.open()).toEqual([below, 'bind']);
    await walkBackTo([below]);
    expect(isWanted()).toBe(false);
  });

  test('has not done so while the page still counts as open', async () => {
    await bindingShown();
    void session.router.flowPageClosed();
    await settle();
    expect(declined()).toBe(0);
  });

  test('because the flow is over walked out of nothing', async () => {
    await bindingShown();
    session.signedIn();
    await settle();
    await walkBackTo(['home']);
    expect(declined()).toBe(0);
  });

  test('after they said “not now” has said it already', async () => {
    await bindingShown();
    session.store.dispatch({ type: 'signInDeclined' });
    await walkBackTo(['home']);
    expect(declined()).toBe(1);
  });
});

describe('whoever closes another page of the flow', () => {
  test('is still in it', async () => {
    await bindingShown();
    session.pages.lay(['home', 'bind', 'code']);
    await walkBackTo(['home', 'bind']);
    expect(declined()).toBe(0);
    expect(isWanted()).toBe(true);
  });

  test('which makes room for the next is still in it', async () => {
    await bindingShown();
    const moves = holdMoves(session.pages);
    session.answered(verifying);
    await settle();
    // WeChat closes the one before it opens the other.
    await walkBackTo(['home']);
    session.pages.lay(['home', 'bind']);
    await moves.last().done();
    expect(session.pages.open()).toEqual(['home', 'verify']);
    expect(declined()).toBe(0);
  });
});
