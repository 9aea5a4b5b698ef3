import { describe, expect, jest, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { HttpRequest, HttpResponse, Transport } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';
import { idToken, sessionToken } from '../../src/core/tokens';
import type { SignedIn } from '../../src/engine/hostApp';
import type { Options } from './openEngine';
import { binding, codeOf, openEngine, sessionAt, settle } from './openEngine';

const OK: HttpResponse = { status: 200, body: '{}', serverTime: null };
const REFUSED: HttpResponse = { ...OK, status: 401, body: 'no' };
const offline = () => Promise.reject(new ProblemError({ code: 'offline' }));

/** An engine with a host app, whose back end gives `answers` one after the other. */
function open({ answers = [OK], ...options }: Options & { readonly answers?: HttpResponse[] } = {}) {
  const sent: HttpRequest[] = [];
  const transport: Transport = (request) => {
    sent.push(request);
    return Promise.resolve(answers[sent.length - 1] ?? OK);
  };
  const app = openEngine({ ...options, ports: { transport, ...options.ports } });
  return { app, host: app.hostApp, sent };
}

const GET = { method: 'GET', url: 'https://shop.example/orders' } as const;

describe('ready', () => {
  test('resolves as soon as the launch has ended', async () => {
    const { app, host } = open();
    const told = jest.fn();
    void host.ready().then(told);
    await settle();
    expect(told).not.toHaveBeenCalled();
    const session = app.signedIn();
    await settle();
    const { person, signedInAt, expiresAt } = session;
    expect(told).toHaveBeenCalledWith({ person, signedInAt, expiresAt });
  });

  test('resolves at once where a person is signed in', async () => {
    const { app, host } = open();
    app.signedIn();
    expect(await host.ready()).toMatchObject({ person: { name: '李娜' } });
  });

  test('resolves to null where the person has to act first', async () => {
    const { app, host } = open();
    app.answered(binding);
    expect(await host.ready()).toBeNull();
  });

  test('waits no longer than a launch can take', async () => {
    const { app, host } = open();
    const told = jest.fn();
    void host.ready().then(told);
    const { vault, device, loginCode, request } = DEADLINE_MS;
    app.clock.advance(vault + device + loginCode + request - 1);
    await settle();
    expect(told).not.toHaveBeenCalled();
    app.clock.advance(1);
    await settle();
    expect(told).toHaveBeenCalledWith(null);
  });

  test('cancels its deadline once it is resolved', async () => {
    const { app, host } = open();
    const after = jest.spyOn(app.clock, 'after');
    app.signedIn();
    await settle();
    const cancel = jest.fn();
    after.mockReturnValue(cancel);
    await host.ready();
    await settle();
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe('the signed-in person', () => {
  test('is told without a token', () => {
    const { app, host } = open();
    expect(host.current()).toBeNull();
    const { person, signedInAt, expiresAt } = app.signedIn();
    expect(host.current()).toEqual({ person, signedInAt, expiresAt });
  });

  test('is told to a listener at each change', () => {
    const { app, host } = open();
    const listener = jest.fn();
    host.onChange(listener);
    const session = app.signedIn();
    expect(listener).toHaveBeenLastCalledWith(host.current());
    app.signedIn({ ...session, signedInAt: session.signedInAt + 1 });
    expect(listener).toHaveBeenCalledTimes(2);
    void app.actions.signOut();
    expect(listener).toHaveBeenLastCalledWith(null);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  test('is not told again after a renewal or another event of the flow', () => {
    const { app, host } = open();
    const session = app.signedIn();
    const listener = jest.fn();
    host.onChange(listener);
    const next = { ...session, sessionToken: sessionToken('session-2') };
    app.store.dispatch({ type: 'sessionRenewed', replaced: session, session: next });
    app.store.dispatch({ type: 'signInWanted' });
    expect(listener).not.toHaveBeenCalled();
  });

  test('is told to the other listeners, and the sign-in ends, where one throws', async () => {
    const bugs: unknown[] = [];
    const { app, host } = open({ onBug: (cause) => bugs.push(cause) });
    const bug = new Error('the listener of the host app');
    host.onChange(() => {
      throw bug;
    });
    const listener = jest.fn();
    host.onChange(listener);
    const launched = app.launch();
    await settle();
    await app.server.last().answer({ status: 'SUCCESS', session: sessionAt(app.clock) });
    await expect(launched).resolves.toBeUndefined();
    expect(app.store.getState()).toMatchObject({ step: { name: 'signedIn' }, attempt: { status: 'idle' } });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(bugs).toEqual([bug]);
  });

  test('is not told to a listener that was removed', () => {
    const { app, host } = open();
    const listener = jest.fn();
    host.onChange(listener)();
    app.signedIn();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('requireSignIn', () => {
  test('runs its action at once where a person is signed in', async () => {
    const { app, host } = open();
    app.signedIn();
    const action = jest.fn((_by: SignedIn | null) => Promise.resolve('ordered'));
    expect(await host.requireSignIn(action)).toEqual({ status: 'done', value: 'ordered' });
    expect(action).toHaveBeenCalledWith(host.current());
    expect(app.server.asked).toEqual([]);
  });

  test('runs its action after the pages that signing in takes', async () => {
    const { app, host } = open({ wanted: false });
    app.answered(binding);
    const action = jest.fn(() => 'ordered');
    const required = host.requireSignIn(action);
    await settle();
    expect(app.store.getState().wanted).toBe(true);
    expect(action).not.toHaveBeenCalled();
    app.signedIn();
    expect(await required).toEqual({ status: 'done', value: 'ordered' });
  });

  test('is declined by "not now"', async () => {
    const { app, host } = open();
    app.answered(binding);
    const action = jest.fn();
    const required = host.requireSignIn(action);
    await settle();
    app.actions.decline();
    expect(await required).toEqual({ status: 'declined' });
    app.signedIn();
    expect(action).not.toHaveBeenCalled();
  });

  test('rejects where no page can show the problem', async () => {
    const { app, host } = open({ wanted: false });
    app.store.dispatch({ type: 'signedOut' });
    const required = codeOf(host.requireSignIn(jest.fn()));
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    expect(await required).toBe('offline');
  });

  test('goes on where a page shows the problem', async () => {
    const { app, host } = open();
    app.answered(binding);
    const ended = jest.fn();
    void host.requireSignIn(() => 'ordered').then(ended);
    await settle();
    void app.actions.bindByPassword({ userName: 'lina', password: 'x' });
    await settle();
    await app.server.last().refuse({ code: 'credentialsWrong' });
    expect(ended).not.toHaveBeenCalled();
    app.signedIn();
    await settle();
    expect(ended).toHaveBeenCalledWith({ status: 'done', value: 'ordered' });
  });

  test('rejects with what its action throws', async () => {
    const { app, host } = open();
    app.signedIn();
    const action = () => Promise.reject(new Error('sold out'));
    await expect(host.requireSignIn(action)).rejects.toThrow('sold out');
  });
});

describe('a request to the host app’s back end', () => {
  test('carries a fresh id token, and what the caller gave', async () => {
    const { app, host, sent } = open();
    app.signedIn();
    const headers = { 'content-type': 'application/json' };
    expect(await host.authorizedRequest({ ...GET, method: 'POST', headers, body: '{"a":1}' })).toBe(OK);
    expect(sent).toEqual([
      {
        method: 'POST',
        url: GET.url,
        body: '{"a":1}',
        headers: { ...headers, Authorization: 'Bearer id-1' },
      },
    ]);
  });

  test('has no body unless it is given one', async () => {
    const { app, host, sent } = open();
    app.signedIn();
    await host.authorizedRequest(GET);
    expect(sent[0]).toEqual({ ...GET, body: null, headers: { Authorization: 'Bearer id-1' } });
  });

  test.each([403, 500])('that is answered %d is returned, and not repeated', async (status) => {
    const { app, host, sent } = open({ answers: [{ ...OK, status }] });
    app.signedIn();
    expect(await host.authorizedRequest(GET)).toMatchObject({ status });
    expect(sent).toHaveLength(1);
    expect(app.server.asked).toEqual([]);
  });

  test('that is answered 401 is sent once more with a newer token', async () => {
    const { app, host, sent } = open({ answers: [REFUSED, OK] });
    const session = app.signedIn();
    const answered = host.authorizedRequest(GET);
    await settle();
    await app.server.last().answer({ ...session, idToken: 'id-2' });
    expect(await answered).toBe(OK);
    expect(sent.map(({ headers }) => headers['Authorization'])).toEqual(['Bearer id-1', 'Bearer id-2']);
  });

  test('that is answered 401 twice returns the second answer', async () => {
    const again = { ...REFUSED, body: 'still no' };
    const { app, host, sent } = open({ answers: [REFUSED, again] });
    const session = app.signedIn();
    const answered = host.authorizedRequest(GET);
    await settle();
    await app.server.last().answer({ ...session, idToken: 'id-2' });
    expect(await answered).toBe(again);
    expect(sent).toHaveLength(2);
  });

  test('that is answered 401 rejects where the renewal fails', async () => {
    const { app, host } = open({ answers: [REFUSED] });
    app.signedIn();
    const answered = codeOf(host.authorizedRequest(GET));
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    expect(await answered).toBe('offline');
  });

  test('rejects without a session, and without a network', async () => {
    const { host, sent } = open();
    expect(await codeOf(host.authorizedRequest(GET))).toBe('sessionEnded');
    expect(sent).toEqual([]);
    const cut = openEngine({ ports: { transport: offline } });
    cut.signedIn();
    expect(await codeOf(cut.hostApp.authorizedRequest(GET))).toBe('offline');
  });

  test('that rejects is reported, once; a second 401 is an answer', async () => {
    const reports: string[] = [];
    const onProblem = ({ code }: { readonly code: string }) => reports.push(code);
    const guest = open({ onProblem });
    await codeOf(guest.host.authorizedRequest(GET));
    expect(reports).toEqual(['sessionEnded']);
    const cut = openEngine({ ports: { transport: offline }, onProblem });
    cut.signedIn();
    await codeOf(cut.hostApp.authorizedRequest(GET));
    await codeOf(cut.hostApp.authorizedRequest({ ...GET, url: 'http://shop.example/' }));
    expect(reports).toEqual(['sessionEnded', 'offline', 'misconfigured']);

    const { app, host } = open({ answers: [REFUSED, REFUSED], onProblem });
    app.signedIn();
    const answered = host.authorizedRequest(GET);
    await settle();
    await app.server.last().answer(sessionAt(app.clock, { idToken: idToken('id-2') }));
    expect((await answered).status).toBe(401);
    expect(reports).toHaveLength(3);

    const renewing = open({ answers: [REFUSED], onProblem });
    renewing.app.signedIn();
    const failed = codeOf(renewing.host.authorizedRequest(GET));
    await settle();
    await renewing.app.server.last().refuse({ code: 'timedOut' });
    expect(await failed).toBe('timedOut');
    expect(reports.slice(3)).toEqual(['timedOut']);
  });

  test.each(['authorization', 'Authorization', 'AUTHORIZATION'])(
    'replaces a header %s of the host app',
    async (name) => {
      const { app, host, sent } = open();
      app.signedIn();
      await host.authorizedRequest({ ...GET, headers: { [name]: 'Basic x', 'X-a': '1' } });
      expect(sent[0]?.headers).toEqual({ 'X-a': '1', Authorization: 'Bearer id-1' });
    },
  );

  test('that WeChat never answers is a problem at its deadline', async () => {
    const { app, host } = open({ ports: { transport: () => new Promise(() => undefined) } });
    app.signedIn();
    const outcome = codeOf(host.authorizedRequest(GET));
    await app.clock.awaited(DEADLINE_MS.request);
    app.clock.advance(DEADLINE_MS.request);
    expect(await outcome).toBe('timedOut');
  });

  test.each([
    'http://shop.example/orders',
    'http://localhost.example/orders',
    'http://127.0.0.1.example/orders',
    'http://shop.example/?https://shop.example',
    'http://shop.example/http://localhost/',
    'ftp://shop.example/orders',
    '/orders',
    '',
  ])('is refused where the URL would carry the token in the clear: %s', async (url) => {
    const { app, host, sent } = open();
    app.signedIn();
    expect(await codeOf(host.authorizedRequest({ ...GET, url }))).toBe('misconfigured');
    expect(sent).toEqual([]);
  });

  test.each([
    'http://localhost/orders',
    'http://127.0.0.1:8080/orders',
    'http://localhost:80',
    'http://127.0.0.1',
  ])('may go to this computer without TLS: %s', async (url) => {
    const { app, host, sent } = open();
    app.signedIn();
    await host.authorizedRequest({ ...GET, url });
    expect(sent).toHaveLength(1);
  });
});
