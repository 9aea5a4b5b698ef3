import { describe, expect, test } from '@jest/globals';
import { headOf, lineOf, LOG, tailOf } from '../../scripts/doctor/print';
import type { Report } from '../../scripts/doctor/report';
import { words } from '../../scripts/doctor/words';

const nothing: Report = {
  version: 1,
  target: null,
  findings: [],
  settings: {},
  environment: {},
  domains: { request: [], business: [] },
  requests: 0,
  counts: { ok: 0, note: 0, warning: 0, error: 0, skipped: 0 },
  exitCode: 0,
};

describe('a line', () => {
  test('goes on below itself, at the column of its text', () => {
    expect(lineOf(words.addressNotHttps(), { columns: 60, colours: false })).toBe(
      [
        '  ✗ address           The address is not https: WeChat',
        '                      refuses it, and so does this program.',
        '                      → Use the https address of the tenant.',
        '',
      ].join('\n'),
    );
  });

  test('has a coloured mark on a terminal, and only there', () => {
    const finding = words.certificateNone();
    expect(lineOf(finding, { columns: 80, colours: true })).toContain('\u001b[90m–\u001b[39m certificate');
    expect(lineOf(finding, LOG)).not.toContain('\u001b');
  });

  test('is left out for what was not tried', () => {
    expect(lineOf(words.notAsked('keys'), LOG)).toBe('');
  });
});

test('the head says who is asked, or that there is no tenant', () => {
  expect(headOf({ origin: 'https://a.example.com', clientId: 'b' })).toBe(
    'https://a.example.com, client id b\n\n',
  );
  expect(headOf(null)).toBe('The settings name no tenant.\n\n');
});

test('the tail lists what was not tried, what follows, the domains and the count', () => {
  const report: Report = {
    ...nothing,
    findings: [words.notAsked('keys'), words.notAsked('clock')],
    settings: { renewalHeader: 'both', problemOfErrorCode: { 'SDK.X.1': 'sessionEnded' } },
    environment: { TARO_APP_IDAAS_PRODUCT: 'ciam' },
    domains: { request: ['https://a.example.com'], business: ['https://www.example.com'] },
    requests: 1,
    counts: { ...nothing.counts, error: 1 },
  };
  expect(tailOf(report, LOG)).toBe(`  – not tried         keys, clock

Settings that follow, for tenant.config.ts:

  settings: {
    renewalHeader: 'both',
    problemOfErrorCode: {
      'SDK.X.1': 'sessionEnded',
    },
  },

Settings that follow, for .env.local:

  TARO_APP_IDAAS_PRODUCT=ciam

Domains for mp.weixin.qq.com:

  request   https://a.example.com
  business  https://www.example.com (only if a web-view opens the agreements)

1 error, 0 warnings; 1 request sent
`);
});
