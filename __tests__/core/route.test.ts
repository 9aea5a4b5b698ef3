import { describe, expect, test } from '@jest/globals';
import type { FlowState, Step } from '../../src/core/flow';
import {
  canBindAtHome,
  countFlowPages,
  moveOver,
  moveTo,
  pagesOf,
  type PageName,
} from '../../src/core/route';
import { sessionToken, stateToken } from '../../src/core/tokens';

const STATE = stateToken('state');
const HOST = null;
const binding: Step = { name: 'binding', stateToken: STATE, codeMethods: [] };
const signedIn: Step = {
  name: 'signedIn',
  session: {
    sessionToken: sessionToken('session'),
    idToken: null,
    idTokenEndsAt: null,
    person: null,
    signedInAt: 0,
    expiresAt: 1,
    clockOffsetMs: 0,
  },
};
const on = (step: Step, wanted: FlowState['wanted'] = true): FlowState => ({
  step,
  wanted,
  attempt: { status: 'idle' },
});
const move = (step: Step, open: (PageName | null)[], wanted = true) => moveTo(on(step, wanted), open);

describe('the page of a step', () => {
  test('a step that needs the person shows its page only while signing in is wanted', () => {
    expect(pagesOf(on(binding))).toEqual(['bind', 'code', 'password', 'forgotten-password']);
    expect(pagesOf(on(binding, false))).toEqual(['home']);
  });

  test('home binds or registers by the phone button until signing in is wanted otherwise', () => {
    const registering: Step = { ...binding, name: 'registering' };
    for (const wanted of [false, 'atHome'] as const)
      for (const step of [binding, registering]) {
        expect(canBindAtHome(on(step, wanted))).toBe(true);
        expect(pagesOf(on(step, wanted))).toEqual(['home']);
      }
    expect(canBindAtHome(on(binding, true))).toBe(false);
  });

  test('any other step has its page, also for a person who used the phone button of home', () => {
    const others: readonly Step[] = [
      { name: 'verifying', stateToken: STATE, mobile: { status: 'awaited' } },
      { name: 'denied', reason: null },
      { name: 'unsupported', rawStatus: 'X' },
      { name: 'signedOut' },
      signedIn,
    ];
    for (const step of others) {
      expect(pagesOf(on(step, 'atHome'))).toEqual(pagesOf(on(step, true)));
      expect(canBindAtHome(on(step, false))).toBe(false);
    }
  });

  test('the account lies over home while a person is signed in, whether that is wanted or not', () => {
    expect(move(signedIn, ['home', 'account'])).toEqual({ kind: 'stay' });
    expect(move(signedIn, ['home', 'account'], false)).toEqual({ kind: 'stay' });
    expect(move({ name: 'signedOut' }, ['home', 'account'])).toEqual({ kind: 'back', delta: 1 });
    expect(move(binding, ['home', 'account'])).toEqual({ kind: 'replaceTop', page: 'bind', closing: 0 });
  });

  test('of starting and signedOut is home', () => {
    for (const name of ['starting', 'signedOut'] as const) expect(pagesOf(on({ name }))).toEqual(['home']);
  });
});

test('pages of the flow are those on top of home, or of a page of the host app', () => {
  expect(countFlowPages([])).toBe(0);
  expect(countFlowPages(['bind', 'code'])).toBe(2);
  expect(countFlowPages(['home', 'bind', 'code'])).toBe(2);
  expect(countFlowPages(['home', HOST, 'bind'])).toBe(1);
  expect(countFlowPages([HOST, 'home', 'bind'])).toBe(1);
  expect(countFlowPages(['bind', HOST])).toBe(0);
});

describe('the way there', () => {
  test('a flow opens over the page the person came from', () => {
    expect(move(binding, ['home'])).toEqual({ kind: 'push', page: 'bind' });
    expect(move(binding, ['home', HOST])).toEqual({ kind: 'push', page: 'bind' });
    expect(move(binding, [])).toEqual({ kind: 'push', page: 'bind' });
  });

  test('on a page of the step there is no move', () => {
    expect(move(binding, ['home', 'bind'])).toEqual({ kind: 'stay' });
    expect(move(binding, ['home', 'bind', 'password'])).toEqual({ kind: 'stay' });
    expect(move({ name: 'signedOut' }, [HOST])).toEqual({ kind: 'stay' });
  });

  test('the next step replaces the last one, and the pages that were opened from it', () => {
    const verifying: Step = { name: 'verifying', stateToken: STATE, mobile: { status: 'awaited' } };
    expect(move(verifying, ['home', 'bind'])).toEqual({ kind: 'replaceTop', page: 'verify', closing: 0 });
    expect(move(verifying, ['home', 'bind', 'password'])).toEqual({
      kind: 'replaceTop',
      page: 'verify',
      closing: 1,
    });
  });

  test('when the flow ends, or is declined, the person is back where they came from', () => {
    expect(move({ name: 'signedOut' }, ['home', HOST, 'bind', 'password'])).toEqual({
      kind: 'back',
      delta: 2,
    });
    expect(move(binding, ['home', 'bind'], false)).toEqual({ kind: 'back', delta: 1 });
  });

  test('with nothing below the flow, it ends at home', () => {
    expect(move({ name: 'signedOut' }, ['bind'])).toEqual({ kind: 'replaceAll', page: 'home' });
  });
});

describe('an agreement that is being read', () => {
  test('stays over the page of the step, and over home', () => {
    expect(move(binding, ['home', 'bind', 'agreement'])).toEqual({ kind: 'stay' });
    expect(move(binding, ['home', 'agreement'], false)).toEqual({ kind: 'stay' });
    expect(move({ name: 'signedOut' }, [HOST, 'agreement'])).toEqual({ kind: 'stay' });
  });

  test('is not closed where another page is due', () => {
    expect(move(binding, ['home', 'agreement'])).toEqual({ kind: 'wait' });
    expect(move(signedIn, ['home', 'bind', 'agreement'])).toEqual({ kind: 'wait' });
  });

  test('with nothing below is left for the page of the step, as any page that a link opened', () => {
    expect(move(binding, ['agreement'])).toEqual({ kind: 'replaceTop', page: 'bind', closing: 0 });
    expect(move(signedIn, ['agreement'])).toEqual({ kind: 'replaceAll', page: 'home' });
  });

  test('takes the place of no page at WeChat’s limit', () => {
    const open = [...Array.from({ length: 9 }, () => HOST), 'bind' as const];
    expect(moveOver('agreement', open)).toEqual({ kind: 'blocked' });
    expect(moveOver('agreement', open.slice(1))).toEqual({ kind: 'push', page: 'agreement' });
  });
});

describe('with as many pages open as WeChat allows', () => {
  const orders = (count: number): (PageName | null)[] => Array.from({ length: count }, () => HOST);

  test('a page of the flow takes the place of another', () => {
    expect(moveOver('password', [...orders(9), 'bind'])).toEqual({
      kind: 'replaceTop',
      page: 'password',
      closing: 0,
    });
    expect(moveOver('password', [...orders(8), 'bind'])).toEqual({ kind: 'push', page: 'password' });
  });

  test.each<[string, (PageName | null)[]]>([
    ['a page of the host app', orders(10)],
    ['home', [...orders(9), 'home']],
  ])('%s stays open, and nothing can be opened over it', (_what, open) => {
    expect(moveOver('account', open)).toEqual({ kind: 'blocked' });
    expect(move(binding, open)).toEqual({ kind: 'blocked' });
    expect(move({ name: 'signedOut' }, open)).toEqual({ kind: 'stay' });
  });
});

test('a page that is open on top already is not opened again', () => {
  expect(moveOver('password', ['home', 'bind', 'password'])).toEqual({ kind: 'stay' });
});

describe('a page that WeChat opened twice, because it opened late', () => {
  test('closes but once, at whatever step it fits', () => {
    expect(move(binding, ['home', 'bind', 'bind'])).toEqual({ kind: 'back', delta: 1 });
    expect(move(binding, ['home', 'bind', 'code', 'code', 'code'])).toEqual({ kind: 'back', delta: 2 });
    expect(move(signedIn, ['home', 'account', 'account'])).toEqual({ kind: 'back', delta: 1 });
    expect(move(binding, ['bind', 'bind'])).toEqual({ kind: 'back', delta: 1 });
    expect(move(binding, ['bind'])).toEqual({ kind: 'stay' });
  });

  test('leaves pages of the host app, and the same page under another one', () => {
    expect(move(signedIn, [HOST, HOST])).toEqual({ kind: 'stay' });
    expect(move(binding, ['home', 'code', 'bind', 'code'])).toEqual({ kind: 'stay' });
  });
});
