import { describe, expect, test } from '@jest/globals';
import { readDocument } from './documents';
import { problemOfRefusal } from '../../src/idaas/refusals';
import { problemCodes } from '../../src/core/problems';
import type { Proof } from '../../src/idaas/http';

const document = readDocument('docs/contract.md').text;

/** The rows of the table of error codes: each code with the problem that is printed beside it. */
const printed = new Map(
  document
    .split('\n')
    .filter((line) => /^\| `[A-Z]+\.\d{4}`/.test(line))
    .flatMap((line) => {
      const [, codes = '', problem = ''] = line.split('|').map((cell) => cell.trim());
      return codes
        .split(',')
        .map((code): [string, string] => [code.replaceAll('`', '').trim(), problem.replaceAll('`', '')]);
    }),
);

const problemOf = (code: string, message = '', proof: Proof | null = null, status = 400): string =>
  problemOfRefusal({ status, code, message, proof }, 0).code;

/** Every code of the families that the vendor's pages have, known or not. */
const everyCode = ['COMMON', 'LOGIN', 'PARAM', 'CAPTCHA', 'SMS'].flatMap((family) =>
  ['00', '10'].flatMap((century) =>
    Array.from({ length: 40 }, (_, number) => `${family}.${century}${String(number).padStart(2, '0')}`),
  ),
);

describe('the error codes of docs/contract.md', () => {
  test.each([...printed])('%s means %s', (code, problem) => {
    expect(problemCodes()).toContain(problem);
    expect(problemOf(code)).toBe(problem);
    expect(problemOf(`IDAAS.SDK.${code}`)).toBe(problem);
  });

  test('hold every code that the app knows', () => {
    const known = everyCode.filter((code) => problemOf(code) !== 'refused');
    expect(known.filter((code) => !printed.has(code))).toEqual([]);
    expect(known.length).toBeGreaterThan(30);
  });

  test.each<[Proof, string, string, number, string]>([
    ['stateToken', 'SDK.COMMON.1005', 'state_token has expired', 400, 'stateTokenInvalid'],
    ['stateToken', 'SDK.COMMON.1006', 'state_token parameter error', 400, 'stateTokenInvalid'],
    ['stateToken', 'SDK.COMMON.1007', '', 400, 'stateTokenInvalid'],
    ['stateToken', 'SDK.PARAM.0014', 'x', 400, 'stateTokenInvalid'],
    ['stateToken', '', '', 401, 'stateTokenInvalid'],
    ['stateToken', 'SDK.COMMON.1006', 'mobile parameter error', 400, 'inputRefused'],
    ['idToken', 'SDK.COMMON.1005', 'id_token has expired', 400, 'idTokenExpired'],
    ['idToken', 'SDK.COMMON.1007', 'state_token parameter error', 400, 'idTokenExpired'],
    ['idToken', 'SDK.COMMON.9999', '', 401, 'idTokenExpired'],
    ['session', 'SDK.COMMON.9999', '', 403, 'sessionEnded'],
    ['session', 'SDK.COMMON.9999', '', 200, 'sessionEnded'],
    ['session', 'SDK.COMMON.1008', '', 400, 'serverBusy'],
    ['session', 'SDK.COMMON.1012', '', 400, 'misconfigured'],
    ['session', 'SDK.COMMON.9999', '', 429, 'serverBusy'],
  ])('about the %s of the call: %s "%s" with HTTP %d is %s', (proof, code, message, status, problem) => {
    expect(problemOf(code, message, proof, status)).toBe(problem);
  });
});
