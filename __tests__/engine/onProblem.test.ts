import { describe, expect, test } from '@jest/globals';
import type { ProblemReport } from '../../src/engine/diagnosis';
import { createTestPages } from '../world/pages';
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
