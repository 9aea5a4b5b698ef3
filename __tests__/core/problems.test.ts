import { describe, expect, test } from '@jest/globals';
import {
  ProblemError,
  problemErrorOf,
  problemOf,
  recoveryOf,
  type ProblemCode,
  type Recovery,
} from '../../src/core/problems';

describe('anything that was thrown is a problem', () => {
  test('a ProblemError keeps its problem', () => {
    const problem = { code: 'personLocked', serverCode: 'SDK.LOGIN.1003', retryAt: 7 } as const;
    expect(problemOf(new ProblemError(problem))).toBe(problem);
  });

  test.each([new Error('token=secret'), { problem: { code: 'offline' } }, 'secret', null, undefined])(
    '%p is unexpected, without its words, and is kept as the cause',
    (thrown) => {
      expect(problemOf(thrown)).toEqual({ code: 'unexpected' });
      expect(problemErrorOf(thrown).cause).toBe(thrown);
    },
  );

  test('a ProblemError is handed on as it is', () => {
    const error = new ProblemError({ code: 'offline' }, new Error('cause'));
    expect(problemErrorOf(error)).toBe(error);
  });

  test('is printed as its code alone', () => {
    const thrown = new ProblemError({ code: 'refused', serverMessage: 'for your eyes' });
    expect(String(thrown)).toBe('ProblemError: refused');
    expect(thrown).toBeInstanceOf(Error);
  });
});

describe('what can be done about a problem', () => {
  test.each<[ProblemCode, Recovery]>([
    ['offline', 'tryAgain'],
    ['unreachable', 'tryAgain'],
    ['originNotAllowed', 'tellDeveloper'],
    ['phoneDenied', 'otherMethod'],
    ['stateTokenInvalid', 'restart'],
    ['credentialsWrong', 'correct'],
    ['personLocked', 'wait'],
    ['captchaFailed', 'newPuzzle'],
  ])('%s: %s', (code, recovery) => {
    expect(recoveryOf({ code })).toBe(recovery);
  });
});
