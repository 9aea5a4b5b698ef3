import { describe, expect, test } from '@jest/globals';
import type { SettingsOverrides } from '../../src/idaas/overrides';
import { LOG, tailOf } from '../../scripts/doctor/print';
import { startGateway, type Passing } from './gateway';
import { at, refusal } from './gatewayRuns';
import { codeOf, examine, openSandbox } from './setup';

/** A run against a tenant of EIAM, by an app whose tenant.config.ts has these settings. */
async function examineAs(
  settings: SettingsOverrides,
  change: (passing: Passing) => ReturnType<typeof refusal> | undefined = () => undefined,
) {
  const { origin } = await openSandbox({ policy: { product: 'eiam' } });
  const gateway = await startGateway({ to: origin, change });
  return examine({ origin: gateway.origin, product: 'eiam', settings });
}

const namesNoNumber = at('/mobile-by-token', () => ({ status: 404 }));
const newStateCode = at('/social/bind', () => refusal('SDK.STATE.0001', 'begin anew'));
/** Reads `session-token` only: without it, the token is missing. */
const readsCiamHeader = at('/session-token/id-token', ({ headers }) =>
  refusal(headers['session-token'] === undefined ? 'SDK.COMMON.1001' : 'SDK.PARAM.0023'),
);

describe('the settings that follow', () => {
  test('are those of the product where the project has none', async () => {
    expect((await examineAs({}, readsCiamHeader)).settings).toEqual({ renewalHeader: 'session-token' });
  });

  test('leave out what the project has already', async () => {
    const report = await examineAs({ renewalHeader: 'session-token' }, readsCiamHeader);
    expect(codeOf(report, 'renewal')).toBe('renewalHeader');
    expect(report.settings).toEqual({});
    expect(tailOf(report, LOG)).toContain('Settings that follow, for tenant.config.ts: none.');
  });

  test('name what the project has set otherwise, also where the preset would fit', async () => {
    const readsEiamHeader = at('/session-token/id-token', ({ headers }) =>
      refusal(headers['x-session-token'] === undefined ? 'SDK.COMMON.1001' : 'SDK.PARAM.0023'),
    );
    expect((await examineAs({ renewalHeader: 'both' }, readsEiamHeader)).settings).toEqual({
      renewalHeader: 'X-session-token',
    });
  });

  test('keep the members that the project has set beside one that follows', async () => {
    const report = await examineAs({ mfa: { smsType: 'OUR_SMS' } }, namesNoNumber);
    expect(report.settings).toEqual({
      mfa: { enabled: true, smsType: 'OUR_SMS', emailType: 'MFA_AUTH_EMS', mobileLookup: false },
    });
    const again = await examineAs({ mfa: { smsType: 'OUR_SMS', mobileLookup: false } }, namesNoNumber);
    expect(again.settings).toEqual({});
  });

  test('give a code a meaning once: one that the project knows is known', async () => {
    const ours = { 'SDK.OURS.1': 'personLocked' } as const;
    const first = await examineAs({ problemOfErrorCode: ours }, newStateCode);
    expect(codeOf(first, 'state-token')).toBe('stateTokenNew');
    const problemOfErrorCode = { ...ours, 'SDK.STATE.0001': 'stateTokenInvalid' } as const;
    expect(first.settings).toEqual({ problemOfErrorCode });
    const second = await examineAs({ problemOfErrorCode }, newStateCode);
    expect(codeOf(second, 'state-token')).toBe('stateTokenKnown');
    expect(second.settings).toEqual({});
  });
});

test('the paths of the project are the ones that are asked', async () => {
  const moved = at('/ours/country-codes', () => ({
    body: { phoneAreaCodeDefinitions: [{ areaCode: '86', mobileRegex: '^1\\d{10}$' }] },
  }));
  const report = await examineAs({ paths: { countryCodes: '/ours/country-codes' } }, moved);
  expect(codeOf(report, 'country-codes')).toBe('countriesListed');
  expect(report.findings.find(({ check }) => check === 'country-codes')?.says).toContain('1 area code');
});

test('the settings of one version are printed under its name', async () => {
  const sandbox = await openSandbox({ policy: { product: 'oneaccess' } });
  const report = await examine({ ...sandbox, product: 'eiam', version: 'trial' });
  expect(report.target?.version).toBe('trial');
  expect(tailOf(report, LOG)).toContain(
    [
      'Settings that follow, for environments.trial of tenant.config.ts:',
      '',
      "  product: 'oneaccess',",
      '  settings: {',
      '    renewalHeader: null,',
      '    offerBoundAccounts: false,',
      '  },',
    ].join('\n'),
  );
  expect(tailOf(report, LOG)).not.toContain('.env.local');
});
