import { describe, expect, test } from '@jest/globals';
import type { Vault } from '../../src/core/ports';
import type { ProblemReport } from '../../src/engine/diagnosis';
import { createTestPages } from '../world/pages';
import { createTestVault } from '../world/vault';
import { MOBILE } from './codes/openCodeSender';
import { binding, openEngine, settle, type Options } from './openEngine';

/** Every failure reaches `onProblem` once, with the trace id that a page shows. */
function openReporting(options: Options = {}) {
  const reports: ProblemReport[] = [];
  const bugs: unknown[] = [];
  const engine = openEngine({
    ...options,
    onProblem: (report) => reports.push(report),
    onBug: (cause) => bugs.push(cause),
  });
  return { ...engine, reports, bugs };
}

const refuse = (what: string) => Promise.reject(new Error(what));
/** An engine over a vault of which some calls fail. */
const openOver = (vault: Partial<Vault>) =>
  openReporting({ ports: { vault: { ...createTestVault(), ...vault } } });

describe('a failed attempt', () => {
  test('of the launch is reported', async () => {
    const engine = openReporting();
    void engine.launch();
    await settle();
    await engine.server.last().refuse({ code: 'refused', serverCode: 'SDK.COMMON.1015' });
    expect(engine.problem()).toMatchObject({ code: 'refused' });
    expect(engine.reports).toEqual([
      { code: 'refused', serverCode: 'SDK.COMMON.1015', traceId: engine.tracer.traceId() },
    ]);
  });

  test('of a later sign-in is reported with the trace id of that sign-in', async () => {
    const engine = openReporting();
    void engine.launch();
    await settle();
    await engine.server.last().refuse({ code: 'offline' });
    const first = engine.tracer.traceId();
    void engine.actions.signIn();
    await settle();
    await engine.server.last().refuse({ code: 'timedOut' });
    expect(engine.tracer.traceId()).not.toBe(first);
    expect(engine.reports.map(({ code, traceId }) => [code, traceId])).toEqual([
      ['offline', first],
      ['timedOut', engine.tracer.traceId()],
    ]);
  });

  test('that restarts the flow in vain is reported, and so is the restart', async () => {
    const engine = openReporting();
    engine.answered(binding);
    void engine.actions.bindByPassword({ userName: 'lina', password: 'x' });
    await settle();
    await engine.server.last().refuse({ code: 'stateTokenInvalid' });
    await engine.server.last().refuse({ code: 'offline' });
    expect(engine.reports.map(({ code }) => code)).toEqual(['stateTokenInvalid', 'offline']);
  });

  test('is reported once for the two taps that caused it', async () => {
    const engine = openReporting();
    void engine.actions.signInSilently();
    void engine.actions.signInSilently();
    await settle();
    await engine.server.last().refuse({ code: 'offline' });
    expect(engine.reports).toHaveLength(1);
  });
});

describe('a listener that throws', () => {
  const listenerBug = new Error('the listener of the host app');
  const throwing = () => {
    throw listenerBug;
  };

  test('leaves the sign-in as it is without it, and what it threw is told to onBug', async () => {
    const bugs: unknown[] = [];
    const engine = openEngine({ onProblem: throwing, onBug: (cause) => bugs.push(cause) });
    const launched = engine.launch();
    await settle();
    await engine.server.last().refuse({ code: 'offline' });
    await expect(launched).resolves.toBeUndefined();
    expect(engine.store.getState().attempt.status).toBe('failed');
    expect(engine.problem()).toEqual({ code: 'offline' });
    expect(bugs).toEqual([listenerBug]);
  });

  test('as onBug does no harm either', async () => {
    const engine = openEngine({ onProblem: throwing, onBug: throwing });
    const launched = engine.launch();
    await settle();
    await engine.server.last().refuse({ code: 'unexpected' });
    await expect(launched).resolves.toBeUndefined();
    expect(engine.problem()).toEqual({ code: 'unexpected' });
  });
});

describe('a failed sending of a code', () => {
  test.each([
    ['at the puzzle', []],
    ['at its solution', [{ token: 'puzzle-1' }]],
    ['at the message', [{ token: 'puzzle-1' }, 'captcha-1']],
  ])('is reported, %s', async (_where, answers: readonly unknown[]) => {
    const engine = openReporting();
    engine.answered(binding);
    void engine.codeSender.request('binding', MOBILE);
    for (const answer of answers) {
      await engine.server.last().answer(answer);
      void engine.codeSender.solve('binding', 1);
    }
    await engine.server.last().refuse({ code: 'serverBusy' });
    expect(engine.codeSender.store.getState().problem).toEqual({ code: 'serverBusy' });
    expect(engine.reports).toEqual([
      { code: 'serverBusy', serverCode: null, traceId: engine.tracer.traceId() },
    ]);
  });
});

describe('a page that WeChat does not open', () => {
  test('is reported, with what WeChat said for a developer', async () => {
    const refusal = new Error('navigateTo:fail');
    const navigation = { ...createTestPages(), push: () => Promise.reject(refusal) };
    const engine = openReporting({ ports: { navigation } });
    engine.answered(binding);
    await settle();
    expect(engine.reports).toEqual([
      { code: 'pageNotOpened', serverCode: null, traceId: engine.tracer.traceId() },
    ]);
    expect(engine.bugs).toEqual([refusal]);
  });
});

describe('a failure that no page shows', () => {
  const codesOf = ({ reports }: { reports: readonly ProblemReport[] }) => reports.map(({ code }) => code);

  test('of telling the server about a sign-out is reported; the person is signed out all the same', async () => {
    const engine = openReporting({ settings: { signOut: { mode: 'remote', proof: 'session-header' } } });
    engine.signedIn();
    const signedOut = engine.actions.signOut();
    await settle();
    await engine.server.last().refuse({ code: 'serverBusy', serverCode: 'SDK.COMMON.1008' });
    await expect(signedOut).resolves.toBeUndefined();
    expect(engine.reports).toEqual([
      { code: 'serverBusy', serverCode: 'SDK.COMMON.1008', traceId: engine.tracer.traceId() },
    ]);
    expect(engine.store.getState()).toMatchObject({
      step: { name: 'signedOut' },
      attempt: { status: 'idle' },
    });
  });

  test('of asking for the number of the second factor is reported; the person types it', async () => {
    const engine = openReporting();
    engine.answered({ status: 'MFA_AUTH', stateToken: binding.stateToken });
    void engine.actions.lookUpMobile();
    await settle();
    await engine.server.last().refuse({ code: 'refused' });
    expect(codesOf(engine)).toEqual(['refused']);
    expect(engine.step()).toMatchObject({ name: 'verifying', mobile: { status: 'unknown' } });
    expect(engine.problem()).toBeNull();
  });

  test('of writing the session is reported, with what WeChat said for a developer', async () => {
    const engine = openOver({ write: () => refuse('write') });
    engine.signedIn();
    await settle();
    expect(codesOf(engine)).toEqual(['unexpected']);
    expect(engine.bugs).toEqual([new Error('write')]);
    expect(engine.step().name).toBe('signedIn');
    expect(engine.problem()).toBeNull();
  });

  test('of clearing it is reported once, however often it is tried again', async () => {
    const engine = openOver({ clear: () => refuse('clear') });
    engine.store.dispatch({ type: 'signedOut' });
    for (const ms of [0, 1_000, 2_000, 4_000]) {
      engine.clock.advance(ms);
      await settle();
    }
    expect(codesOf(engine)).toEqual(['unexpected']);
  });

  test('of clearing it is reported anew after one that succeeded', async () => {
    let isBroken = true;
    const engine = openOver({ clear: () => (isBroken ? refuse('clear') : Promise.resolve()) });
    engine.store.dispatch({ type: 'signedOut' });
    await settle();
    isBroken = false;
    engine.clock.advance(1_000);
    await settle();
    isBroken = true;
    engine.answered(binding);
    await settle();
    expect(codesOf(engine)).toEqual(['unexpected', 'unexpected']);
  });

  test('of reading it at launch is reported, and leads to a silent sign-in', async () => {
    const engine = openOver({ read: () => refuse('read') });
    void engine.launch();
    await settle();
    expect(codesOf(engine)).toEqual(['unexpected']);
    expect(engine.server.names()).toEqual(['signIn']);
  });
});
