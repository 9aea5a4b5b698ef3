import { describe, expect, jest, test } from '@jest/globals';
import type { Answer, AttemptPurpose } from '../../../src/core/flow';
import { ProblemError, type Problem } from '../../../src/core/problems';
import { createDiagnosis } from '../../../src/engine/diagnosis';
import { createRunAttempt } from '../../../src/engine/flow/attempt';
import { createFlowStore } from '../../../src/engine/flow/store';
import { binding, settle } from '../openEngine';

const DENIED = { status: 'ACCESS_DENIED', reason: null } as const;
const OFFLINE = { code: 'offline' } as const;
const BAD_TOKEN = { code: 'stateTokenInvalid' } as const;

/** Attempts at binding; each exchange, and each restart, ends when a test says so. */
function open() {
  const store = createFlowStore(true);
  const ends: { answer(answer: Answer): Promise<void>; refuse(thrown: Error): Promise<void> }[] = [];
  const exchange = () =>
    new Promise<Answer>((resolve, reject) => {
      ends.push({
        answer: (answer) => (resolve(answer), settle()),
        refuse: (thrown) => (reject(thrown), settle()),
      });
    });
  const restart = jest.fn(exchange);
  const diagnosis = createDiagnosis({
    onProblem: () => undefined,
    onBug: () => undefined,
    traceId: () => 't',
  });
  const run = createRunAttempt({ store, diagnosis, restart });
  store.dispatch({ type: 'attemptStarted', id: -1, purpose: 'signIn' });
  store.dispatch({ type: 'answered', id: -1, answer: binding });
  return {
    store,
    restart,
    exchange,
    begin: (purpose: AttemptPurpose) => run(purpose, exchange),
    /** ends the nth exchange, from 0 */
    end: (nth: number) => {
      const end = ends[nth];
      if (!end) throw new Error(`exchange ${nth} never began`);
      return end;
    },
    begun: () => ends.length,
    step: () => store.getState().step.name,
    problem: () => {
      const { attempt } = store.getState();
      return attempt.status === 'failed' ? attempt.problem : null;
    },
  };
}

const refusal = (problem: Problem) => new ProblemError(problem);

describe('an attempt', () => {
  test('leads to the step that is answered', async () => {
    const flow = open();
    const outcome = flow.begin('bindByCode');
    expect(flow.store.getState().attempt).toEqual({ status: 'running', id: 1, purpose: 'bindByCode' });
    await flow.end(0).answer(DENIED);
    expect(flow.step()).toBe('denied');
    expect(await outcome).toBeNull();
  });

  test('that fails keeps the step, with its purpose and problem', async () => {
    const flow = open();
    const outcome = flow.begin('bindByCode');
    await flow.end(0).refuse(refusal(OFFLINE));
    expect(flow.step()).toBe('binding');
    expect(flow.store.getState().attempt).toEqual({
      status: 'failed',
      purpose: 'bindByCode',
      problem: OFFLINE,
    });
    expect(await outcome).toEqual(OFFLINE);
  });

  test('that fails unexpectedly shows nothing of what was thrown', async () => {
    const flow = open();
    void flow.begin('bindByCode');
    await flow.end(0).refuse(new Error('secret 12345'));
    expect(flow.problem()).toEqual({ code: 'unexpected' });
  });
});

describe('a second tap', () => {
  test('for the same purpose joins the first: one request, one outcome', async () => {
    const flow = open();
    const first = flow.begin('bindByCode');
    const second = flow.begin('bindByCode');
    expect(flow.begun()).toBe(1);
    await flow.end(0).refuse(refusal(OFFLINE));
    expect(await Promise.all([first, second])).toEqual([OFFLINE, OFFLINE]);
  });

  test('after the first ended begins an attempt of its own', async () => {
    const flow = open();
    void flow.begin('bindByCode');
    await flow.end(0).refuse(refusal(OFFLINE));
    void flow.begin('bindByCode');
    expect(flow.store.getState().attempt).toMatchObject({ status: 'running', id: 2 });
    await flow.end(1).answer(DENIED);
    expect(flow.step()).toBe('denied');
  });

  test('for another purpose supersedes the first, whose answer changes nothing', async () => {
    const flow = open();
    const first = flow.begin('bindByCode');
    void flow.begin('bindByPassword');
    expect(flow.begun()).toBe(2);
    await flow.end(0).answer(DENIED);
    expect(await first).toBeNull();
    expect(flow.step()).toBe('binding');
    expect(flow.store.getState().attempt).toMatchObject({ status: 'running', purpose: 'bindByPassword' });
    await flow.end(1).answer(DENIED);
    expect(flow.step()).toBe('denied');
  });

  test('for another purpose leaves the failure of the first to its caller, and does not show it', async () => {
    const flow = open();
    const first = flow.begin('bindByCode');
    void flow.begin('bindByPassword');
    await flow.end(0).refuse(refusal(OFFLINE));
    expect(await first).toEqual(OFFLINE);
    expect(flow.problem()).toBeNull();
  });
});

describe('a state token that the server refuses', () => {
  test('restarts the flow, and shows the problem over the fresh step', async () => {
    const flow = open();
    const outcome = flow.begin('bindByCode');
    await flow.end(0).refuse(refusal(BAD_TOKEN));
    expect(flow.restart).toHaveBeenCalledTimes(1);
    expect(flow.store.getState().attempt.status).toBe('running');
    await flow.end(1).answer({ ...binding, status: 'USER_REGISTER' });
    expect(flow.step()).toBe('registering');
    expect(flow.problem()).toEqual(BAD_TOKEN);
    expect(await outcome).toEqual(BAD_TOKEN);
  });

  test('shows the problem of the restart where that fails as well', async () => {
    const flow = open();
    const outcome = flow.begin('bindByCode');
    await flow.end(0).refuse(refusal(BAD_TOKEN));
    await flow.end(1).refuse(refusal(OFFLINE));
    expect(flow.step()).toBe('binding');
    expect(flow.problem()).toEqual(OFFLINE);
    expect(await outcome).toEqual(OFFLINE);
  });

  test('restarts nothing after the person signed out', async () => {
    const flow = open();
    const outcome = flow.begin('bindByCode');
    flow.store.dispatch({ type: 'signedOut' });
    await flow.end(0).refuse(refusal(BAD_TOKEN));
    expect(flow.restart).not.toHaveBeenCalled();
    expect(flow.step()).toBe('signedOut');
    expect(await outcome).toEqual(BAD_TOKEN);
  });

  test('restarts nothing while another attempt runs', async () => {
    const flow = open();
    void flow.begin('bindByCode');
    void flow.begin('bindByPassword');
    await flow.end(0).refuse(refusal(BAD_TOKEN));
    expect(flow.restart).not.toHaveBeenCalled();
  });

  test('is the only failure that restarts the flow', async () => {
    const flow = open();
    void flow.begin('bindByCode');
    await flow.end(0).refuse(refusal({ code: 'codeWrong' }));
    expect(flow.restart).not.toHaveBeenCalled();
  });
});
