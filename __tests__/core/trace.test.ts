import { describe, expect, test } from '@jest/globals';
import { advance, beginning } from '../../src/core/advance';
import type { FlowEvent, FlowState } from '../../src/core/flow';
import { traceOf } from '../../src/core/trace';

const START = beginning(true);
const RUNNING = advance(START, { type: 'attemptStarted', id: 1, purpose: 'bindByCode' });

const traced = (before: FlowState, event: FlowEvent) =>
  traceOf(event, { before, after: advance(before, event) });
const failedWith = (serverCode?: string): FlowEvent => ({
  type: 'attemptFailed',
  id: 1,
  problem: { code: 'refused', ...(serverCode === undefined ? {} : { serverCode }) },
});

describe('what is told of an event', () => {
  test('is its name, and where the flow was afterwards', () => {
    expect(traced(START, { type: 'signedOut' })).toEqual({
      event: 'signedOut',
      step: 'signedOut',
      purpose: null,
      problem: null,
      serverCode: null,
    });
  });

  test('is what an attempt is for, when it begins and when it ends well', () => {
    expect(traced(START, { type: 'attemptStarted', id: 1, purpose: 'verify' }).purpose).toBe('verify');
    const denied: FlowEvent = { type: 'answered', id: 1, answer: { status: 'ACCESS_DENIED', reason: null } };
    expect(traced(RUNNING, denied)).toMatchObject({ step: 'denied', purpose: 'bindByCode' });
  });

  test('is the purpose of the new attempt where one follows another', () => {
    expect(traced(RUNNING, { type: 'attemptStarted', id: 2, purpose: 'verify' }).purpose).toBe('verify');
  });

  test('is the problem of a failure, with the code of the server', () => {
    expect(traced(RUNNING, failedWith('SDK.COMMON.1007'))).toEqual({
      event: 'attemptFailed',
      step: 'signedOut',
      purpose: 'bindByCode',
      problem: 'refused',
      serverCode: 'SDK.COMMON.1007',
    });
  });
});

describe('a code of the server', () => {
  test.each(['SDK.COMMON.1007', 'USER.0001', 'A.1', 'IDAAS.SDK.V2.LOGIN.1001', 'X0.1'])(
    '%s is repeated: it looks like one',
    (code) => {
      expect(traced(RUNNING, failedWith(code)).serverCode).toBe(code);
    },
  );

  test.each([
    '',
    'SDK',
    'SDK.',
    '.SDK',
    '1.SDK',
    'SDK..1007',
    'sdk.common.1007',
    'SDK.common',
    ' SDK.COMMON.1007',
    'SDK.COMMON.1007 13800138000',
    'SDK.COMMON.1007\nX',
    'A.B.C.D.E.F',
    'ZHANGSAN@QQ.COM',
  ])('%j is not: anything could stand in it', (code) => {
    expect(traced(RUNNING, failedWith(code)).serverCode).toBeNull();
  });

  test('is none where the failure has none', () => {
    expect(traced(RUNNING, failedWith()).serverCode).toBeNull();
  });
});
