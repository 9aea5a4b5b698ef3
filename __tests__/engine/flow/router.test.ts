import { describe, expect, test } from '@jest/globals';
import type { FlowEvent } from '../../../src/core/flow';
import type { PageName } from '../../../src/core/route';
import { binding, settle } from '../openEngine';
import { holdMoves } from '../patientPhone';
import { bindingShown, openShowing, verifying } from './showing';

const BEGAN: FlowEvent = { type: 'attemptStarted', id: 1, purpose: 'signIn' };

describe('the page of a step', () => {
  test.each<[string, (PageName | null)[]]>([
    ['home', ['home']],
    ['a page of the host app', [null, null]],
  ])('opens over %s', async (_what, open) => {
    const opened = openShowing(open);
    opened.answered(binding);
    await settle();
    expect(opened.pages.open()).toEqual([...open, 'bind']);
  });

  test('is not shown to somebody who does not want to be signed in', async () => {
    const opened = openShowing(['home'], { wanted: false });
    opened.answered(binding);
    await settle();
    expect(opened.pages.open()).toEqual(['home']);
  });

  test('is shown as soon as they want to be signed in', async () => {
    const opened = openShowing(['home'], { wanted: false });
    opened.answered(binding);
    opened.store.dispatch({ type: 'signInWanted' });
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'bind']);
  });

  test('takes the place of the one before', async () => {
    const opened = await bindingShown();
    opened.answered(verifying);
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'verify']);
    expect(opened.pages.shown).toEqual(['bind', 'verify']);
  });

  test('takes the place of all pages of the step before', async () => {
    const opened = await bindingShown('code');
    const moves = holdMoves(opened.pages);
    opened.answered(verifying);
    await settle();
    expect(moves.names()).toEqual(['back 1']);
    await moves.last().done();
    expect(moves.names()).toEqual(['back 1', 'replaceTop verify']);
    await moves.last().done();
    expect(opened.pages.open()).toEqual(['home', 'verify']);
  });

  test('is left alone while the person is on another page of the same step', async () => {
    const opened = await bindingShown('password');
    void opened.router.show();
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'bind', 'password']);
    expect(opened.pages.shown).toEqual(['bind']);
  });

  test('is shown again when asked for', async () => {
    const opened = await bindingShown();
    opened.pages.lay(['home']);
    void opened.router.show();
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'bind']);
  });

  test('does not follow the person because of what happens within the step', async () => {
    const opened = await bindingShown();
    opened.pages.lay(['home']);
    opened.store.dispatch(BEGAN);
    opened.store.dispatch({ type: 'attemptFailed', id: 1, problem: { code: 'offline' } });
    await settle();
    expect(opened.pages.open()).toEqual(['home']);
  });
});

describe('the end of a flow', () => {
  test.each<[string, (PageName | null)[], (PageName | null)[]]>([
    ['home', ['home', 'bind', 'password'], ['home']],
    ['to the page of the host app they came from', [null, 'bind', 'code'], [null]],
    ['home where nothing lies below', ['bind', 'code'], ['home']],
  ])('brings the person %s', async (_where, open, left) => {
    const opened = await bindingShown();
    opened.pages.lay(open);
    opened.signedIn();
    await settle();
    expect(opened.pages.open()).toEqual(left);
  });

  test('leaves somebody who is home already there', async () => {
    const opened = openShowing();
    opened.signedIn();
    await settle();
    expect(opened.pages.shown).toEqual([]);
  });

  test('that has to begin at home is one move', async () => {
    const opened = await bindingShown();
    opened.pages.lay(['bind', 'code']);
    const moves = holdMoves(opened.pages);
    opened.signedIn();
    await settle();
    expect(moves.names()).toEqual(['replaceAll home']);
  });
});
