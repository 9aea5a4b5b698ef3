import { describe, expect, test } from '@jest/globals';
import type { OwnAnswer } from './gateway';
import { startGateway } from './gateway';
import { at, examineWith, refusal } from './gatewayRuns';
import { codeOf, examine, openSandbox } from './setup';

describe("the puzzle's solution", () => {
  const isPlain = (solution: string) => solution.startsWith('{');
  /** The first try is in the clear, the second one encrypted. */
  const verifySays = (plain: OwnAnswer, encrypted: OwnAnswer) => {
    let asked = 0;
    return examineWith(at('/captcha/verify', () => ((asked += 1) === 1 ? plain : encrypted)));
  };
  const wrong = refusal('SDK.CAPTCHA.0002', 'graphic captcha verification failed');
  const unreadable = refusal('SDK.COMMON.1002', 'parameter point_json has a wrong format');
  const busy: OwnAnswer = { status: 500, body: { error_code: 'SDK.COMMON.1008', error_msg: 'system busy' } };

  test.each([
    [wrong, unreadable, 'solutionPlain', {}],
    [wrong, busy, 'solutionPlain', {}],
    [unreadable, wrong, 'solutionEncrypted', { captchaEncryption: 'auto' }],
    [busy, wrong, 'solutionEncrypted', { captchaEncryption: 'auto' }],
    [refusal('SDK.CAPTCHA.0003'), wrong, 'solutionEncrypted', { captchaEncryption: 'auto' }],
    [
      refusal('SDK.CAPTCHA.0099'),
      unreadable,
      'solutionPlain',
      { problemOfErrorCode: { 'SDK.CAPTCHA.0099': 'captchaFailed' } },
    ],
    [wrong, wrong, 'solutionUndecided', {}],
    [busy, busy, 'unexpected', {}],
    [{ body: { captcha_token: 'x' } }, wrong, 'solutionAccepted', {}],
    [
      refusal('SDK.PUZZLE.1'),
      refusal('SDK.PUZZLE.1'),
      'solutionUndecided',
      { problemOfErrorCode: { 'SDK.PUZZLE.1': 'captchaFailed' } },
    ],
  ])('%j in the clear, %j encrypted: %s', async (plain, encrypted, code, settings) => {
    const report = await verifySays(plain, encrypted);
    expect(codeOf(report, 'captcha-solution')).toBe(code);
    expect(report.settings).toEqual(settings);
  });

  test('is tried in the clear, then encrypted with the key of the second puzzle', async () => {
    const sandbox = await openSandbox();
    await examine(sandbox);
    const tries = sandbox.requests.filter(({ path }) => path.endsWith('/verify')).map(({ body }) => body);
    const solutions = tries.map((body) => (body as { point_json: string }).point_json);
    expect(solutions.map(isPlain)).toEqual([true, false]);
  });
});

describe('the puzzle', () => {
  test('that does not exist is skipped', async () => {
    let asked = 0;
    const report = await examineWith(
      at('/captcha', () => ((asked += 1) === 1 ? undefined : { status: 404, body: 'not here' })),
    );
    expect(codeOf(report, 'captcha')).toBe('captchaMissing');
    expect(report.settings).toEqual({ captcha: 'skip' });
  });

  test.each([
    [{ token: 't', originalImageBase64: 'AAAA', jigsawImageBase64: 'AAAA' }, 'captchaNotPng'],
    [{ token: 't', originalImageBase64: 'AAAA' }, 'captchaIncomplete'],
  ])('%j: %s', async (body, code) => {
    let asked = 0;
    const report = await examineWith(at('/captcha', () => ((asked += 1) === 1 ? undefined : { body })));
    expect(codeOf(report, 'captcha')).toBe(code);
  });

  test('that is given out twice only leaves its solution half tried', async () => {
    let asked = 0;
    const report = await examineWith(at('/captcha', () => ((asked += 1) < 4 ? undefined : { status: 429 })));
    expect(codeOf(report, 'captcha')).toBe('captchaShown');
    expect(codeOf(report, 'captcha-solution')).toBe('unexpectedAside');
  });

  test('that is given to any client id says nothing of the right one', async () => {
    const { origin, clientId } = await openSandbox();
    const gateway = await startGateway({
      to: origin,
      change: ({ headers }) => {
        if (headers['x-client-id'] === 'doctor-no-such-application') headers['x-client-id'] = clientId;
        return undefined;
      },
    });
    expect(codeOf(await examine(gateway), 'client-id')).toBe('clientIdUnchecked');
  });
});
