import { describe, expect, test } from '@jest/globals';
import type { FlowEvent } from '../../../src/core/flow';
import type { PageName } from '../../../src/core/route';
import { holdMoves } from '../heldCalls';
import { binding, settle } from '../openEngine';
import { openAtBinding, openWithPages, verifying } from './openRouter';

const BEGAN: FlowEvent = { type: 'attemptStarted', id: 1, purpose: 'signIn' };

describe('the page of a step', () => {
  test.each<[string, (PageName | null)[]]>([
    ['home', ['home']],
    ['a page of the host app', [null, null]],
  ])('opens over %s', async (_what, open) => {
    const engine = openWithPages(open);
    engine.answered(binding);
    await settle();
    expect(engine.pages.open()).toEqual([...open, 'bind']);
  });

  test('is not shown where signing in is not wanted', async () => {
    const engine = openWithPages(['home'], { wanted: false });
    engine.answered(binding);
    await settle();
    expect(engine.pages.open()).toEqual(['home']);
  });

  test('is shown as soon as signing in is wanted', async () => {
    const engine = openWithPages(['home'], { wanted: false });
    engine.answered(binding);
    engine.store.dispatch({ type: 'signInWanted' });
    await settle();
    expect(engine.pages.open()).toEqual(['home', 'bind']);
  });

  test('replaces the page of the step before', async () => {
    const engine = await openAtBinding();
    engine.answered(verifying);
    await settle();
    expect(engine.pages.open()).toEqual(['home', 'verify']);
    expect(engine.pages.shown).toEqual(['bind', 'verify']);
  });

  test('replaces all pages of the step before', async () => {
    const engine = await openAtBinding('code');
    const moves = holdMoves(engine.pages);
    engine.answered(verifying);
    await settle();
    expect(moves.names()).toEqual(['back 1']);
    await moves.last().succeed();
    expect(moves.names()).toEqual(['back 1', 'replaceTop verify']);
    await moves.last().succeed();
    expect(engine.pages.open()).toEqual(['home', 'verify']);
  });

  test('is not opened while the person is on another page of the same step', async () => {
    const engine = await openAtBinding('password');
    void engine.router.show();
    await settle();
    expect(engine.pages.open()).toEqual(['home', 'bind', 'password']);
    expect(engine.pages.shown).toEqual(['bind']);
  });

  test('is shown again when asked for', async () => {
    const engine = await openAtBinding();
    engine.pages.lay(['home']);
    void engine.router.show();
    await settle();
    expect(engine.pages.open()).toEqual(['home', 'bind']);
  });

  test('is not opened again by what happens within the step', async () => {
    const engine = await openAtBinding();
    engine.pages.lay(['home']);
    engine.store.dispatch(BEGAN);
    engine.store.dispatch({ type: 'attemptFailed', id: 1, problem: { code: 'offline' } });
    await settle();
    expect(engine.pages.open()).toEqual(['home']);
  });
});

describe('the end of a flow', () => {
  test.each<[string, (PageName | null)[], (PageName | null)[]]>([
    ['to home', ['home', 'bind', 'password'], ['home']],
    ['to the page of the host app that lies below', [null, 'bind', 'code'], [null]],
    ['to home where no page lies below', ['bind', 'code'], ['home']],
  ])('leads %s', async (_where, open, left) => {
    const engine = await openAtBinding();
    engine.pages.lay(open);
    engine.signedIn();
    await settle();
    expect(engine.pages.open()).toEqual(left);
  });

  test('moves no page where home is open', async () => {
    const engine = openWithPages();
    engine.signedIn();
    await settle();
    expect(engine.pages.shown).toEqual([]);
  });

  test('that has to open home is one move', async () => {
    const engine = await openAtBinding();
    engine.pages.lay(['bind', 'code']);
    const moves = holdMoves(engine.pages);
    engine.signedIn();
    await settle();
    expect(moves.names()).toEqual(['replaceAll home']);
  });
});
