import { describe, expect, test } from '@jest/globals';
import type { FlowEvent } from '../../../src/core/flow';
import { recordOf } from '../../../src/core/sessionRecord';
import { sessionToken } from '../../../src/core/tokens';
import { openOverHeldVault } from '../heldCalls';
import { binding, ISSUER, openEngine, sessionAt, settle } from '../openEngine';

type Engine = ReturnType<typeof openOverHeldVault>;
type Act = (engine: Engine) => void;

const BEGAN: FlowEvent = { type: 'attemptStarted', id: 1, purpose: 'signIn' };
const SIGNED_OUT: FlowEvent = { type: 'signedOut' };
const OFFLINE = { code: 'offline' } as const;

const launching: Act = () => undefined;
const launchingLapsed: Act = ({ store, clock }) =>
  store.dispatch({ type: 'lapsedSessionFound', session: sessionAt(clock) });
const signedIn: Act = (engine) => void engine.signedIn();
const lapsed: Act = (engine) => {
  engine.signedIn();
  engine.store.dispatch({ type: 'sessionLapsed' });
};
const atBinding: Act = (engine) => engine.answered(binding);

const happens =
  (...events: FlowEvent[]): Act =>
  ({ store }) =>
    events.forEach((event) => store.dispatch(event));
const fails = happens(BEGAN, { type: 'attemptFailed', id: 1, problem: OFFLINE });
const signsInAgain: Act = (engine) =>
  void engine.signedIn(sessionAt(engine.clock, { sessionToken: sessionToken('session-2') }));
const isRenewed: Act = ({ store, clock }) => {
  const { step } = store.getState();
  if (step.name !== 'signedIn') throw new Error(`no session at ${step.name}`);
  const session = sessionAt(clock, { sessionToken: sessionToken('session-2') });
  store.dispatch({ type: 'sessionRenewed', replaced: step.session, session });
};

/** The calls to the vault that `then` causes after `first`. */
async function callsOf(first: Act, then: Act): Promise<readonly string[]> {
  const engine = openOverHeldVault();
  first(engine);
  await settle();
  await engine.calls.succeedAll();
  const before = engine.calls.names().length;
  then(engine);
  await settle();
  return engine.calls.names().slice(before);
}

describe('the session is written', () => {
  test.each<[string, Act, Act, string]>([
    ['when the first silent sign-in brings it', launching, signedIn, 'write session-1'],
    ['when it follows one that lapsed', lapsed, signsInAgain, 'write session-2'],
    ['when it follows one that had lapsed by the launch', launchingLapsed, signsInAgain, 'write session-2'],
    ['when it replaces another', signedIn, isRenewed, 'write session-2'],
    ['when an account was proven', atBinding, signedIn, 'write session-1'],
  ])('%s', async (_when, first, then, call) => {
    expect(await callsOf(first, then)).toEqual([call]);
  });

  test('as a record of this tenant, without the id token', async () => {
    const engine = openEngine();
    const session = engine.signedIn();
    await settle();
    expect(JSON.parse(engine.vault.kept() ?? '')).toEqual(recordOf(session, ISSUER));
    expect(engine.vault.kept()).not.toContain('id-1');
  });
});

describe('the vault is cleared', () => {
  test.each<[string, Act, Act]>([
    ['when the launch leads to binding', launching, atBinding],
    ['when the person signs out before the launch ends', launching, happens(SIGNED_OUT)],
    [
      'when the launch fails and its restart leads to binding',
      launching,
      happens(BEGAN, { type: 'attemptFailed', id: 1, problem: OFFLINE, restartedWith: binding }),
    ],
    ['when the person signs out', signedIn, happens(SIGNED_OUT)],
    ['when the server ended the session', signedIn, happens({ type: 'sessionExpired' })],
    ['when the server asks for binding after the session lapsed', lapsed, atBinding],
    [
      'when the server asks for binding, and the session had lapsed by the launch',
      launchingLapsed,
      atBinding,
    ],
    ['when the person signs out after the session lapsed', lapsed, happens(SIGNED_OUT)],
    [
      'when the person signs out, and the session had lapsed by the launch',
      launchingLapsed,
      happens(SIGNED_OUT),
    ],
    [
      'with each new step, since a record that could not be read may still be there',
      atBinding,
      (engine) => engine.answered({ status: 'ACCESS_DENIED', reason: null }),
    ],
  ])('%s', async (_when, first, then) => {
    expect(await callsOf(first, then)).toEqual(['clear']);
  });
});

describe('the vault is left alone', () => {
  test.each<[string, Act, Act]>([
    ['while an attempt runs', launching, happens(BEGAN)],
    [
      'when the launch restores the session',
      launching,
      ({ store, clock }) => store.dispatch({ type: 'sessionRestored', session: sessionAt(clock) }),
    ],
    ['when the launch finds a lapsed session', launching, launchingLapsed],
    ['when the launch fails', launching, fails],
    ['when the launch fails after it found a lapsed session', launchingLapsed, fails],
    [
      'when the session lapses by the phone’s clock, which may be wrong',
      signedIn,
      happens({ type: 'sessionLapsed' }),
    ],
    ['when the clock is corrected', lapsed, happens({ type: 'lapseCorrected' })],
    ['when an attempt fails after the session lapsed', lapsed, fails],
    ['when an attempt fails at binding', atBinding, fails],
    ['when the person says "not now"', atBinding, happens({ type: 'signInDeclined' })],
  ])('%s', async (_when, first, then) => {
    expect(await callsOf(first, then)).toEqual([]);
  });
});

test('a write waits for its turn, and then writes what the flow says by then', async () => {
  const engine = openOverHeldVault();
  engine.signedIn();
  await settle();
  isRenewed(engine);
  engine.store.dispatch({ type: 'sessionExpired' });
  await settle();
  expect(engine.calls.names()).toEqual(['write session-1']);
  await engine.calls.last().succeed();
  await engine.calls.last().succeed();
  await engine.calls.last().succeed();
  expect(engine.calls.names()).toEqual(['write session-1', 'clear', 'clear']);
});
