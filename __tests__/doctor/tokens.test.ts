import { describe, expect, test } from '@jest/globals';
import type { OwnAnswer } from './gateway';
import { at, examineWith, refusal } from './gatewayRuns';
import { codeOf, errorsOf, findingsOf } from './setup';

describe('the header of the renewal', () => {
  const reads = (...names: string[]) =>
    at('/session-token/id-token', ({ headers }) =>
      names.some((name) => headers[name] !== undefined)
        ? refusal('SDK.COMMON.1006', 'session_token parameter error')
        : refusal('SDK.COMMON.1001', 'parameter session_token is blank'),
    );

  test.each([
    [['x-session-token'], 'The tenant reads X-session-token', {}],
    [['session-token'], 'The tenant reads session-token', { renewalHeader: 'session-token' }],
    [
      ['session-token', 'x-session-token'],
      'The tenant reads session-token and X-session-token',
      { renewalHeader: 'both' },
    ],
  ])('that makes a difference is the one that is read: %j', async (names, words, settings) => {
    const report = await examineWith(reads(...names));
    expect(findingsOf(report, 'renewal')[0]?.says).toContain(words);
    expect(report.settings).toEqual(settings);
  });

  test('makes no difference by a reference that changes with every answer', async () => {
    let count = 0;
    const report = await examineWith(
      at('/session-token/id-token', () => refusal('SDK.COMMON.1006', `wrong, trace ${(count += 1)}a9`)),
    );
    expect(codeOf(report, 'renewal')).toBe('renewalUndecided');
  });

  test('is not asked for where there is no renewal', async () => {
    const report = await examineWith(
      at('id-token', () => ({ status: 404, body: { error: 'Not Found', status: 404 } })),
    );
    expect(errorsOf(report)).toEqual(['renewal: renewalMissing']);
  });

  test('may be refused by HTTP 401 alone', async () => {
    const report = await examineWith(at('/session-token/id-token', () => ({ status: 401 })));
    expect(codeOf(report, 'renewal')).toBe('renewalUndecided');
  });

  test('that needs no session at all is an error', async () => {
    const report = await examineWith(at('/session-token/id-token', () => ({ body: { id_token: 'x' } })));
    expect(errorsOf(report)).toEqual(['renewal: renewalAccepted']);
  });

  test('that admits an invented session is an error', async () => {
    const report = await examineWith(
      at('/session-token/id-token', ({ headers }) =>
        headers['session-token'] === undefined
          ? undefined
          : { body: { session_token: 'x', expire: 1, id_token: 'x' } },
      ),
    );
    expect(errorsOf(report)).toEqual(['renewal: renewalAccepted']);
  });
});

describe('the state token', () => {
  const bindSays = (answer: OwnAnswer) => examineWith(at('/social/bind', () => answer));

  test.each([
    [refusal('SDK.COMMON.1005', 'state_token has expired'), 'stateTokenKnown'],
    [refusal('SDK.COMMON.1006', 'state_token parameter error'), 'stateTokenKnown'],
    [refusal('IDAAS.SDK.COMMON.1007', 'state_token参数错误'), 'stateTokenKnown'],
    [refusal('PARAM.0014', 'wrong'), 'stateTokenKnown'],
    [{ status: 401 }, 'stateTokenKnown'],
    [refusal('SDK.COMMON.1006', 'email parameter error'), 'stateTokenUnseen'],
    [refusal('SDK.CAPTCHA.0007', 'incorrect verification code'), 'stateTokenUnseen'],
    [{ body: { status: 'SUCCESS' } }, 'stateTokenAccepted'],
  ])('%j: %s, and nothing follows', async (answer, code) => {
    const report = await bindSays(answer);
    expect(codeOf(report, 'state-token')).toBe(code);
    expect(report.settings).toEqual({});
  });

  test('with a code that the app does not know gets a meaning', async () => {
    const report = await bindSays(refusal(' idaas.sdk.STATE.0001', 'stale'));
    expect(codeOf(report, 'state-token')).toBe('stateTokenNew');
    expect(report.settings).toEqual({ problemOfErrorCode: { 'SDK.STATE.0001': 'stateTokenInvalid' } });
  });
});
