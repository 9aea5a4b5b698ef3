import { describe, expect, test } from '@jest/globals';
import type { ProblemReport } from '../../src/engine/diagnosis';
import { createWorld } from '../world/world';

const world = createWorld({ headers: ['X-trace-id'] });
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };

describe('the trace of a flow', () => {
  test('has what happened, how long it took and why it failed, under one id, and no secret', async () => {
    const app = await world.launched();
    await app.actions.bindByPassword({ ...CREDENTIALS, password: 'a-secret-word' });
    await app.actions.bindByPassword(CREDENTIALS);
    const entries = app.tracer.entries();
    expect(entries.map(({ event, step }) => `${event} ${step}`)).toEqual([
      'attemptStarted starting',
      'answered binding',
      'attemptStarted binding',
      'attemptFailed binding',
      'attemptStarted binding',
      'answered signedIn',
    ]);
    expect(entries[3]).toMatchObject({
      purpose: 'bindByPassword',
      problem: 'credentialsWrong',
      serverCode: 'SDK.LOGIN.1005',
      tookMs: 0,
    });
    expect(new Set(entries.map(({ traceId }) => traceId))).toEqual(new Set([app.tracer.traceId()]));
    const told = JSON.stringify(entries);
    for (const secret of ['a-secret-word', 'password"', app.session()?.sessionToken, app.session()?.idToken])
      expect(told).not.toContain(secret);
  });
});

describe('the trace id', () => {
  const sentIn = (header: string) => world.sandbox().requests.map(({ headers }) => headers[header]);

  test('goes to the server in the header that the settings name, the id of the present sign-in', async () => {
    const app = await world.launched({ settings: { traceHeader: 'X-trace-id' } });
    const first = app.tracer.traceId();
    await app.actions.bindByPassword(CREDENTIALS);
    expect(sentIn('x-trace-id')).toEqual([first, first]);
    await app.actions.signOut();
    await app.actions.signIn();
    expect(app.tracer.traceId()).not.toBe(first);
    expect(sentIn('x-trace-id')).toEqual([first, first, app.tracer.traceId()]);
  });

  test('stays on the phone where the settings name no header', async () => {
    const app = await world.launched();
    const sent = JSON.stringify(world.sandbox().requests);
    expect(sent).toContain('x-client-id');
    expect(sent).not.toContain(app.tracer.traceId());
  });

  test('is the same in the report of a failure, on the page and in the request that failed', async () => {
    const reports: ProblemReport[] = [];
    const app = await world.launched({
      settings: { traceHeader: 'X-trace-id' },
      onProblem: (report) => reports.push(report),
    });
    await app.actions.bindByPassword({ ...CREDENTIALS, password: 'a-secret-word' });
    const traceId = app.tracer.traceId();
    expect(reports).toEqual([{ code: 'credentialsWrong', serverCode: 'SDK.LOGIN.1005', traceId }]);
    expect(sentIn('x-trace-id').at(-1)).toBe(traceId);
  });
});
