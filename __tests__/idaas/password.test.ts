import { describe, expect, test } from '@jest/globals';
import { readFlowAnswer } from '../../src/idaas/flow';
import { decodeContext } from './contexts';
import { ok } from './recordedClient';

const NONE = { minLength: null, maxLength: null, pattern: null };

const policyIn = (data: unknown) => {
  const body = { status: 'PASSWORD_WARN', state_token: 's', data };
  const answer = readFlowAnswer(ok(body), decodeContext());
  return 'policy' in answer ? answer.policy : answer;
};

describe('the tenant’s rules for a password', () => {
  test.each([
    [null, NONE],
    ['', NONE],
    ['{}', NONE],
    ['[]', NONE],
    ['[{"minLength":8}]', NONE],
    ['{"minLength":"8","maxLength":null,"regEx":" "}', NONE],
    ['{"minLength":8}', { ...NONE, minLength: 8 }],
    ['{"regEx":" ^a$ "}', { ...NONE, pattern: '^a$' }],
    [{ maxLength: 20 }, { ...NONE, maxLength: 20 }],
  ])('%j tells %o', (data, policy) => {
    expect(policyIn(data)).toEqual(policy);
  });
});
