import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { LANGUAGE_CODES } from '../../src/core/language';
import type { ProblemCode } from '../../src/core/problems';
import { adviceOf, SUBJECT_OF } from './subjects';

const codes = Object.keys(SUBJECT_OF) as ProblemCode[];

describe.each(LANGUAGE_CODES)('the problems in %s', (language) => {
  const { problems } = copyOf(language);

  test.each(codes)('%s is told as what happened and what to do, in whole sentences', (code) => {
    const { happened, next } = problems[code];
    const whole = language === 'en' ? /^[A-Z].{4,}\.$/ : /^.{3,}。$/;
    expect(happened).toMatch(whole);
    expect(next).toMatch(whole);
    expect((happened + next).length).toBeLessThanOrEqual(language === 'en' ? 90 : 36);
    expect(happened).toMatch(SUBJECT_OF[code]);
    expect(next).toMatch(adviceOf(code));
  });

  test('no two problems could be exchanged unnoticed', () => {
    const alike = codes.flatMap((one) =>
      codes
        .filter((other) => one < other)
        .filter((other) => SUBJECT_OF[one].test(problems[other].happened))
        .filter((other) => SUBJECT_OF[other].test(problems[one].happened))
        .map((other) => [one, other]),
    );
    expect(alike).toEqual([]);
  });
});
