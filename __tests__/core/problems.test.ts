import { describe, expect, test } from '@jest/globals';
import {
  ProblemError,
  problemOf,
  recoveryOf,
  type ProblemCode,
  type Recovery,
} from '../../src/core/problems';

describe('whatever was thrown is a problem', () => {
  test('one of ours goes on as it is', () => {
    const problem = { code: 'personLocked', serverCode: 'SDK.LOGIN.1003', retryAt: 7 } as const;
    expect(problemOf(new ProblemError(problem))).toBe(problem);
  });

  test.each([new Error('token=secret'), { problem: { code: 'offline' } }, 'secret', null, undefined])(
    '%p is unexpected, and its words go no further',
    (thrown) => {
      expect(problemOf(thrown)).toEqual({ code: 'unexpected' });
    },
  );

  test('and prints as its code, whatever else it holds', () => {
    const thrown = new ProblemError({ code: 'refused', serverMessage: 'for your eyes' });
    expect(String(thrown)).toBe('ProblemError: refused');
    expect(thrown).toBeInstanceOf(Error);
  });
});

describe('what can be done about a problem', () => {
  test.each<[ProblemCode, Recovery]>([
    ['offline', 'tryAgain'],
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
