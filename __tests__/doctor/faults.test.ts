import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../scripts/doctor/report';
import type { CheckName } from '../../scripts/doctor/report';
import type { Fault, FaultKind } from '../../sandbox';
import { faultsAfter, faultsBefore } from '../../sandbox/faults';
import { codeOf, examine, findingsOf, openSandbox } from './setup';

describe('where every call fails, the run ends after the first request and says why', () => {
  const rows: readonly (readonly [FaultKind, code: string, words: string, Partial<Fault>?])[] = [
    ['refuse', 'unexpected', 'The connection ended before the answer did (ECONNRESET)'],
    ['hang', 'unexpected', 'There was no answer in time (ETIMEDOUT)'],
    ['slow', 'unexpected', 'There was no answer in time (ETIMEDOUT)'],
    ['drop', 'unexpected', 'The connection ended before the answer did'],
    ['429', 'answersBusy', 'an HTML page "429 Too Many Requests" (HTTP 429)'],
    ['500', 'answersBusy', 'IDAAS.SDK.COMMON.1008 "system busy"'],
    ['503', 'answersBusy', '"503 Service Temporarily Unavailable"'],
    ['502-html', 'answersBusy', '"502 Bad Gateway"'],
    ['200-html', 'answersPage', 'an HTML page "Wi-Fi login" (HTTP 200)'],
    ['redirect', 'answersRedirect', 'a redirect (HTTP 302) to /wi-fi-login'],
    ['empty', 'answersPage', 'HTTP 200 without a body'],
    ['null', 'answersPage', 'HTTP 200 "null"'],
    ['array', 'answersPage', 'HTTP 200 "[]"'],
    ['huge', 'answersPage', 'more than 2 MB'],
    ['truncated', 'answersPage', 'HTTP 400'],
    ['lost', 'unexpected', 'The connection ended before the answer did'],
    ['wrong-types', 'answersPage', 'HTTP 400'],
    ['printed', 'answersPage', 'that is no IDaaS', { status: 404, body: '<title>404 Not Found</title>' }],
  ];

  test('every fault of the sandbox is in the table', () => {
    expect(rows.map(([kind]) => kind).sort()).toEqual([...faultsBefore, ...faultsAfter, 'slow'].sort());
  });

  test.each(rows)('%s', async (kind, code, words, more = {}) => {
    const sandbox = await openSandbox();
    sandbox.control.fault({ path: '*', kind, ...more });
    // ConnectionOptions is spent to the end by two of them only.
    const report = await examine(sandbox, { timeoutMs: kind === 'hang' || kind === 'slow' ? 200 : 10_000 });
    expect(codeOf(report, 'answers')).toBe(code);
    expect(findingsOf(report, 'answers')[0]?.says).toContain(words);
    expect(report.exitCode).toBe(1);
    expect(report.requests).toBe(1);
    expect(codeOf(report, 'captcha')).toBe('notAsked');
  });
});

/** What each check says when its call alone fails. */
const calls: readonly (readonly [path: string, check: CheckName])[] = [
  ['/captcha', 'captcha'],
  ['/captcha/verify', 'captcha-solution'],
  ['/login/wechat-miniprogram', 'wechat-source'],
  ['/social/bind', 'state-token'],
  ['/mobile-by-token', 'second-factor'],
  ['/sso/session-token/id-token', 'renewal'],
  ['/sdk/social', 'id-token'],
  ['/logout', 'sign-out'],
  ['/oauth2/keys', 'keys'],
  ['/country-codes', 'country-codes'],
];

/** Played on the first request only: each would cost its limit on every call, and is read as an answer that does not come. */
const OUTLASTING: readonly FaultKind[] = ['hang', 'slow'];

const kinds = [...faultsBefore, ...faultsAfter].filter((kind) => !OUTLASTING.includes(kind));

describe.each(calls)('where %s alone fails, %s tells', (path, check) => {
  test.each(kinds)('%s', async (kind) => {
    const sandbox = await openSandbox();
    sandbox.control.fault({ path, kind });
    // The first puzzle is asked for first, which ends the run where it fails: the newest fault lets it through.
    if (path === '/captcha') sandbox.control.fault({ path, kind: 'slow', delayMs: 1, times: 1 });
    const report = await examine(sandbox);
    expect(findingsOf(report, check).map(({ severity }) => severity)).not.toContain('ok');
    expect([...new Set(report.findings.map((finding) => finding.check))]).toEqual(CHECKS);
  });
});
