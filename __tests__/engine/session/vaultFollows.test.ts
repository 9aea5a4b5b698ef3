import { describe, expect, test } from '@jest/globals';
import type { FlowEvent } from '../../../src/core/flow';
import { recordOf } from '../../../src/core/sessionRecord';
import { sessionToken } from '../../../src/core/tokens';
import { binding, ISSUER, openEngine, sessionAt, settle } from '../openEngine';
import { openOverPatientVault } from '../patientPhone';

type Opened = ReturnType<typeof openOverPatientVault>;
type Bring = (session: Opened) => void;

const BEGAN: FlowEvent = { type: 'attemptStarted', id: 1, purpose: 'signIn' };
const SIGNED_OUT: FlowEvent = { type: 'signedOut' };
const OFFLINE = { code: 'offline' } as const;

const launch: Bring = () => undefined;
const lapsedAtLaunch: Bring = ({ store, clock }) =>
  store.dispatch({ type: 'lapsedSessionFound', session: sessionAt(clock) });
const signedIn: Bring = (session) => void session.signedIn();
const lapsed: Bring = (session) => {
  session.signedIn();
  session.store.dispatch({ type: 'sessionLapsed' });
};
const atBinding: Bring = (session) => session.answered(binding);

const happens =
  (...events: FlowEvent[]): Bring =>
  ({ store }) =>
    events.forEach((event) => store.dispatch(event));
const fails = happens(BEGAN, { type: 'attemptFailed', id: 1, problem: OFFLINE });
const asksToBind = atBinding;
const signsIn: Bring = (session) =>
  void session.signedIn(sessionAt(session.clock, { sessionToken: sessionToken('session-2') }));
const isRenewed: Bring = ({ store, clock }) => {
  const { step } = store.getState();
  if (step.name !== 'signedIn') throw new Error('nobody is signed in');
  const session = sessionAt(clock, { sessionToken: sessionToken('session-2') });
  store.dispatch({ type: 'sessionRenewed', replaced: step.session, session });
};

/** What the vault is asked when `then` happens to somebody who was brought to `first`. */
async function askedOf(first: Bring, then: Bring): Promise<readonly string[]> {
  const session = openOverPatientVault();
  first(session);
  await settle();
  await session.asked.allDone();
  const before = session.asked.names().length;
  then(session);
  await settle();
  return session.asked.names().slice(before);
}

describe('a session is kept', () => {
  test.each<[string, Bring, Bring, string]>([
    ['when the first silent sign-in gives it', launch, signedIn, 'keep session-1'],
    ['when it follows one that ran out', lapsed, signsIn, 'keep session-2'],
    ['when it follows one that had run out by the launch', lapsedAtLaunch, signsIn, 'keep session-2'],
    ['when it takes the place of another', signedIn, isRenewed, 'keep session-2'],
    ['when an account was proven', atBinding, signedIn, 'keep session-1'],
  ])('%s', async (_when, first, then, asked) => {
    expect(await askedOf(first, then)).toEqual([asked]);
  });

  test('as the record of this tenant, without what lives minutes only', async () => {
    const session = openEngine();
    const given = session.signedIn();
    await settle();
    expect(JSON.parse(session.vault.kept() ?? '')).toEqual(recordOf(given, ISSUER));
    expect(session.vault.kept()).not.toContain('id-1');
  });
});

describe('what rests in the vault is forgotten', () => {
  test.each<[string, Bring, Bring]>([
    ['when the launch ends before an account is proven', launch, asksToBind],
    ['when somebody signs out before the launch is over', launch, happens(SIGNED_OUT)],
    [
      'when the launch fails and begins anew before an account is proven',
      launch,
      happens(BEGAN, { type: 'attemptFailed', id: 1, problem: OFFLINE, restartedWith: binding }),
    ],
    ['when somebody signs out', signedIn, happens(SIGNED_OUT)],
    ['when the server says that it ended', signedIn, happens({ type: 'sessionExpired' })],
    ['when the server asks for a proof after it ran out', lapsed, asksToBind],
    ['when the server asks for a proof, and it had run out by the launch', lapsedAtLaunch, asksToBind],
    ['when somebody signs out after it ran out', lapsed, happens(SIGNED_OUT)],
    ['when somebody signs out whose session had run out by the launch', lapsedAtLaunch, happens(SIGNED_OUT)],
    [
      'with each new step: what could not be read may still lie there',
      atBinding,
      (session) => session.answered({ status: 'ACCESS_DENIED', reason: null }),
    ],
  ])('%s', async (_when, first, then) => {
    expect(await askedOf(first, then)).toEqual(['forget']);
  });
});

describe('the vault is left alone', () => {
  test.each<[string, Bring, Bring]>([
    ['while an attempt runs', launch, happens(BEGAN)],
    [
      'when the launch takes its session up',
      launch,
      ({ store, clock }) => store.dispatch({ type: 'sessionRestored', session: sessionAt(clock) }),
    ],
    ['when the launch finds one there that ran out', launch, lapsedAtLaunch],
    ['when the launch gets no further', launch, fails],
    ['when the launch gets no further, with a session there that ran out', lapsedAtLaunch, fails],
    [
      'when the session runs out by this phone’s clock, which may be wrong',
      signedIn,
      happens({ type: 'sessionLapsed' }),
    ],
    ['when the clock was wrong', lapsed, happens({ type: 'lapseCorrected' })],
    ['when an attempt fails after the session ran out', lapsed, fails],
    ['when an attempt fails', atBinding, fails],
    ['when somebody says “not now”', atBinding, happens({ type: 'signInDeclined' })],
  ])('%s', async (_when, first, then) => {
    expect(await askedOf(first, then)).toEqual([]);
  });
});

describe('what the flow passed through meanwhile', () => {
  test('is never written: the vault is brought to what holds by then', async () => {
    const session = openOverPatientVault();
    session.signedIn();
    await settle();
    isRenewed(session);
    session.store.dispatch({ type: 'sessionExpired' });
    await settle();
    expect(session.asked.names()).toEqual(['keep session-1']);
    await session.asked.last().done();
    await session.asked.last().done();
    await session.asked.last().done();
    expect(session.asked.names()).toEqual(['keep session-1', 'forget', 'forget']);
  });
});
