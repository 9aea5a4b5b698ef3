import { describe, expect, jest, test } from '@jest/globals';
import { RENEWAL_PAUSE_MS } from '../../../src/core/deadlines';
import { ProblemError } from '../../../src/core/problems';
import type { Session } from '../../../src/core/session';
import { idToken, sessionToken, singleUse, type IdToken } from '../../../src/core/tokens';
import { codeOf, openEngine, sessionAt, settle } from '../openEngine';

type App = ReturnType<typeof openEngine>;

/** An engine that is signed in with an expired id token. */
function stale(options: Parameters<typeof openEngine>[0] = {}) {
  const app = openEngine(options);
  const session = app.signedIn(sessionAt(app.clock, { idTokenEndsAt: app.clock.now() }));
  return { app, session };
}

const renewed = (app: App, over: Partial<Session> = {}) =>
  sessionAt(app.clock, { sessionToken: sessionToken('session-2'), idToken: idToken('id-2'), ...over });

/** A call that finds each token in `refused` expired, and the tokens it was given. */
function backEnd(...refused: string[]) {
  const seen: IdToken[] = [];
  const call = (token: IdToken) => {
    seen.push(token);
    return refused.includes(token)
      ? Promise.reject(new ProblemError({ code: 'idTokenExpired' }))
      : Promise.resolve(`answer to ${token}`);
  };
  return { call, seen };
}

describe('an id token', () => {
  test('with time left is handed out as it is', async () => {
    const app = openEngine();
    app.signedIn();
    expect(await app.idToken.fresh()).toBe('id-1');
    expect(app.server.asked).toEqual([]);
  });

  test('cannot be had while no person is signed in', async () => {
    const app = openEngine();
    expect(await codeOf(app.idToken.fresh())).toBe('sessionEnded');
    expect(app.server.asked).toEqual([]);
  });

  test('without time left is renewed, and the session with it', async () => {
    const { app, session } = stale();
    const token = app.idToken.fresh();
    await settle();
    expect(app.server.last()).toMatchObject({ name: 'renewSession', args: [session] });
    const next = renewed(app);
    await app.server.last().answer(next);
    expect(await token).toBe('id-2');
    expect(app.step()).toEqual({ name: 'signedIn', session: next });
    expect(app.events.map(({ type }) => type)).toContain('sessionRenewed');
  });

  test('is renewed once for any number of callers', async () => {
    const { app } = stale();
    const tokens = [app.idToken.fresh(), app.idToken.fresh(), app.idToken.fresh()];
    await settle();
    expect(app.server.names()).toEqual(['renewSession']);
    await app.server.last().answer(renewed(app));
    expect(await Promise.all(tokens)).toEqual(['id-2', 'id-2', 'id-2']);
  });

  test('that expired again is renewed again', async () => {
    const { app } = stale();
    void app.idToken.fresh();
    await settle();
    await app.server.last().answer(renewed(app));
    app.clock.advance(300_000);
    void app.idToken.fresh();
    await settle();
    expect(app.server.names()).toEqual(['renewSession', 'renewSession']);
  });

  test('that is missing from a renewal is answerUnreadable', async () => {
    const { app } = stale();
    const token = codeOf(app.idToken.fresh());
    await settle();
    await app.server.last().answer(renewed(app, { idToken: null }));
    expect(await token).toBe('answerUnreadable');
  });
});

describe('a renewal that failed', () => {
  async function failedOnce() {
    const { app, session } = stale();
    const token = codeOf(app.idToken.fresh());
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    expect(await token).toBe('offline');
    return { app, session };
  }

  test('keeps the person signed in', async () => {
    const { app, session } = await failedOnce();
    expect(app.step()).toEqual({ name: 'signedIn', session });
  });

  test('is not repeated during a pause, in which all callers get its problem', async () => {
    const { app } = await failedOnce();
    expect(await codeOf(app.idToken.fresh())).toBe('offline');
    app.clock.advance(RENEWAL_PAUSE_MS - 1);
    expect(await codeOf(app.idToken.fresh())).toBe('offline');
    expect(app.server.asked).toHaveLength(1);
  });

  test.each([
    ['after the pause', RENEWAL_PAUSE_MS],
    ['where the clock was set back meanwhile', -1],
  ])('is repeated %s', async (_case, ms) => {
    const { app } = await failedOnce();
    app.clock.advance(ms);
    void app.idToken.fresh();
    await settle();
    expect(app.server.asked).toHaveLength(2);
  });

  test('pauses renewals of that session only', async () => {
    const { app } = await failedOnce();
    app.signedIn(sessionAt(app.clock, { idTokenEndsAt: null, idToken: null }));
    void app.idToken.fresh();
    await settle();
    expect(app.server.asked).toHaveLength(2);
  });
});

describe('a session that the server ended', () => {
  test('is replaced by a silent sign-in', async () => {
    const { app } = stale();
    const token = app.idToken.fresh();
    await settle();
    await app.server.last().refuse({ code: 'sessionEnded' });
    expect(app.step()).toEqual({ name: 'signedOut' });
    expect(app.server.names()).toEqual(['renewSession', 'signIn']);
    await app.server.last().answer({ status: 'SUCCESS', session: renewed(app) });
    expect(await token).toBe('id-2');
  });

  test('rejects with the problem of the sign-in where that fails', async () => {
    const { app } = stale();
    const token = codeOf(app.idToken.fresh());
    await settle();
    await app.server.last().refuse({ code: 'sessionEnded' });
    await app.server.last().refuse({ code: 'offline' });
    expect(await token).toBe('offline');
  });

  test('rejects where the sign-in leads to a page', async () => {
    const { app } = stale();
    const token = codeOf(app.idToken.fresh());
    await settle();
    await app.server.last().refuse({ code: 'sessionEnded' });
    await app.server.last().answer({ status: 'ACCESS_DENIED', reason: null });
    expect(await token).toBe('sessionEnded');
    expect(app.step().name).toBe('denied');
  });
});

describe('where sessions cannot be renewed', () => {
  test('a silent sign-in brings the next id token', async () => {
    const { app } = stale({ settings: { renewalHeader: null } });
    const token = app.idToken.fresh();
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
    await app.server.last().answer({ status: 'SUCCESS', session: renewed(app) });
    expect(await token).toBe('id-2');
  });
});

describe('a renewal that is answered late', () => {
  test('changes nothing after the person signed out', async () => {
    const { app } = stale();
    const token = codeOf(app.idToken.fresh());
    await settle();
    await app.actions.signOut();
    await app.server.last().answer(renewed(app));
    expect(await token).toBe('sessionEnded');
    expect(app.step()).toEqual({ name: 'signedOut' });
  });

  test('changes nothing after another person signed in', async () => {
    const { app } = stale();
    const token = codeOf(app.idToken.fresh());
    await settle();
    const other = app.signedIn(sessionAt(app.clock, { sessionToken: sessionToken('other') }));
    await app.server.last().refuse({ code: 'sessionEnded' });
    expect(await token).toBe('sessionEnded');
    expect(app.step()).toEqual({ name: 'signedIn', session: other });
    expect(app.server.names()).toEqual(['renewSession']);
  });

  test('does not end the renewal of another session', async () => {
    const { app } = stale();
    const first = codeOf(app.idToken.fresh());
    await settle();
    const earlier = app.server.last();
    app.signedIn(sessionAt(app.clock, { idTokenEndsAt: app.clock.now() }));
    const second = app.idToken.fresh();
    await settle();
    await earlier.refuse({ code: 'offline' });
    expect(await first).toBe('offline');
    const third = app.idToken.fresh();
    await settle();
    expect(app.server.names()).toEqual(['renewSession', 'renewSession']);
    await app.server.last().answer(renewed(app));
    expect(await Promise.all([second, third])).toEqual(['id-2', 'id-2']);
  });
});

describe('a renewal that fails after that of another session ended', () => {
  test('rejects its own callers', async () => {
    const { app } = stale();
    const first = codeOf(app.idToken.fresh());
    await settle();
    const earlier = app.server.last();
    app.signedIn(sessionAt(app.clock, { idTokenEndsAt: app.clock.now() }));
    void app.idToken.fresh();
    await settle();
    await app.server.last().answer(renewed(app));
    await earlier.refuse({ code: 'offline' });
    expect(await first).toBe('offline');
  });
});

describe('a call with an id token', () => {
  test('is made once, with the present one', async () => {
    const app = openEngine();
    app.signedIn();
    const { call, seen } = backEnd();
    expect(await app.idToken.withIdToken(call)).toBe('answer to id-1');
    expect(seen).toEqual(['id-1']);
  });

  test('is not made while no person is signed in', async () => {
    const app = openEngine();
    const { call, seen } = backEnd();
    expect(await codeOf(app.idToken.withIdToken(call))).toBe('sessionEnded');
    expect(seen).toEqual([]);
  });

  test('that fails for another reason is not repeated', async () => {
    const app = openEngine();
    app.signedIn();
    const call = jest.fn(() => Promise.reject(new ProblemError({ code: 'serverBusy' })));
    expect(await codeOf(app.idToken.withIdToken(call))).toBe('serverBusy');
    expect(call).toHaveBeenCalledTimes(1);
    expect(app.server.asked).toEqual([]);
  });

  test('that the server finds expired is made once more with a newer one', async () => {
    const app = openEngine();
    app.signedIn();
    const { call, seen } = backEnd('id-1');
    const called = app.idToken.withIdToken(call);
    await settle();
    expect(app.server.names()).toEqual(['renewSession']);
    await app.server.last().answer(renewed(app));
    expect(await called).toBe('answer to id-2');
    expect(seen).toEqual(['id-1', 'id-2']);
  });

  test('that is expired a second time rejects', async () => {
    const app = openEngine();
    app.signedIn();
    const { call, seen } = backEnd('id-1', 'id-2');
    const called = codeOf(app.idToken.withIdToken(call));
    await settle();
    await app.server.last().answer(renewed(app));
    expect(await called).toBe('idTokenExpired');
    expect(seen).toEqual(['id-1', 'id-2']);
  });

  test('uses a token that another caller renewed meanwhile', async () => {
    const app = openEngine();
    const session = app.signedIn();
    const seen: IdToken[] = [];
    const call = (token: IdToken) => {
      seen.push(token);
      if (token !== 'id-1') return Promise.resolve('done');
      app.store.dispatch({ type: 'sessionRenewed', replaced: session, session: renewed(app) });
      return Promise.reject(new ProblemError({ code: 'idTokenExpired' }));
    };
    expect(await app.idToken.withIdToken(call)).toBe('done');
    expect(seen).toEqual(['id-1', 'id-2']);
    expect(app.server.asked).toEqual([]);
  });

  test('renews where the session has no token by then', async () => {
    const app = openEngine();
    const session = app.signedIn();
    const call = (token: IdToken) => {
      if (token !== 'id-1') return Promise.resolve('done');
      const bare = renewed(app, { idToken: null, idTokenEndsAt: null });
      app.store.dispatch({ type: 'sessionRenewed', replaced: session, session: bare });
      return Promise.reject(new ProblemError({ code: 'idTokenExpired' }));
    };
    const called = app.idToken.withIdToken(call);
    await settle();
    expect(app.server.names()).toEqual(['renewSession']);
    await app.server.last().answer(renewed(app));
    expect(await called).toBe('done');
  });

  test.each([
    ['another person', { id: 'u2', name: '', userName: '', mobile: '', email: '' }],
    ['a person without a name', null],
  ])('is not repeated for %s who signed in meanwhile', async (_case, person) => {
    const app = openEngine();
    const session = app.signedIn();
    const seen: IdToken[] = [];
    const call = (token: IdToken) => {
      seen.push(token);
      app.store.dispatch({ type: 'sessionRenewed', replaced: session, session: renewed(app, { person }) });
      return Promise.reject(new ProblemError({ code: 'idTokenExpired' }));
    };
    expect(await codeOf(app.idToken.withIdToken(call))).toBe('sessionEnded');
    expect(seen).toEqual(['id-1']);
  });

  test('is repeated where neither token names a person', async () => {
    const app = openEngine();
    app.signedIn(sessionAt(app.clock, { person: null }));
    const { call, seen } = backEnd('id-1');
    const called = app.idToken.withIdToken(call);
    await settle();
    await app.server.last().answer(renewed(app, { person: null }));
    expect(await called).toBe('answer to id-2');
    expect(seen).toHaveLength(2);
  });
});

describe('a call of one person', () => {
  const OTHER = { id: 'u2', name: '王芳', userName: 'wangfang', mobile: '', email: '' };

  /** The session has ended for the server, and the silent sign-in brings another session. */
  async function endAndSignInAs(app: App, person: Session['person']): Promise<void> {
    await settle();
    await app.server.last().refuse({ code: 'sessionEnded' });
    await settle();
    const session = renewed(app, { person, signedInAt: app.clock.now() + 1 });
    await app.server.last().answer({ status: 'SUCCESS', session });
  }

  test('is not made with the token of another, who signed in while the first token was fetched', async () => {
    const { app } = stale();
    const { call, seen } = backEnd();
    const outcome = codeOf(app.idToken.withIdToken(call));
    await endAndSignInAs(app, OTHER);
    expect(await outcome).toBe('sessionEnded');
    expect(seen).toEqual([]);
  });

  test('is made where the same person signed in again', async () => {
    const { app, session } = stale();
    const { call } = backEnd();
    const answer = app.idToken.withIdToken(call);
    await endAndSignInAs(app, session.person);
    expect(await answer).toBe('answer to id-2');
  });

  test.each([null, { ...OTHER, id: '' }])(
    'is not made where the new token names no person: %j',
    async (person) => {
      const app = openEngine();
      app.signedIn(sessionAt(app.clock, { idTokenEndsAt: app.clock.now(), person }));
      const { call, seen } = backEnd();
      const outcome = codeOf(app.idToken.withIdToken(call));
      await endAndSignInAs(app, person);
      expect(await outcome).toBe('sessionEnded');
      expect(seen).toEqual([]);
    },
  );

  test('without an id is made after a renewal, which keeps the person', async () => {
    const app = openEngine();
    app.signedIn(sessionAt(app.clock, { idTokenEndsAt: app.clock.now(), person: null }));
    const { call, seen } = backEnd('id-2');
    const answer = app.idToken.withIdToken(call);
    await settle();
    await app.server.last().answer(renewed(app, { person: null }));
    await settle();
    await app.server.last().answer(renewed(app, { person: null, idToken: idToken('id-3') }));
    expect(await answer).toBe('answer to id-3');
    expect(seen).toEqual(['id-2', 'id-3']);
  });

  test.each([
    ['while the first token was fetched', true],
    ['after the first was refused', false],
  ])('is not made with the token of another, which a renewal brought %s', async (_when, isStale) => {
    const app = openEngine();
    app.signedIn(sessionAt(app.clock, isStale ? { idTokenEndsAt: app.clock.now() } : {}));
    const { call, seen } = backEnd('id-1');
    const outcome = codeOf(app.idToken.withIdToken(call));
    await settle();
    expect(app.server.names()).toEqual(['renewSession']);
    await app.server.last().answer(renewed(app, { person: OTHER }));
    expect(await outcome).toBe('sessionEnded');
    expect(seen).toEqual(isStale ? [] : ['id-1']);
  });

  test('is not made with it either where a token without an id came between', async () => {
    const app = openEngine();
    app.signedIn(sessionAt(app.clock, { idTokenEndsAt: app.clock.now() }));
    const { call, seen } = backEnd('id-2');
    const outcome = codeOf(app.idToken.withIdToken(call));
    await settle();
    await app.server.last().answer(renewed(app, { person: { ...OTHER, id: '' } }));
    await settle();
    await app.server.last().answer(renewed(app, { person: OTHER, idToken: idToken('id-3') }));
    expect(await outcome).toBe('sessionEnded');
    expect(seen).toEqual(['id-2']);
  });

  test('does not give a phone number to the account of another', async () => {
    const { app } = stale({ settings: { offerMobileChange: true } });
    const outcome = codeOf(app.account.changeMobileByPhone(singleUse('phone-1')));
    await endAndSignInAs(app, OTHER);
    expect(await outcome).toBe('sessionEnded');
    expect(app.server.names()).not.toContain('changeMobileByPhone');
  });
});
