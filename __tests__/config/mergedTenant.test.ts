import { describe, expect, test } from '@jest/globals';
import { readTenant, sandboxTenant } from '../../config/tenant';
import type { TenantFile } from '../../config/tenantFile';

const ACME: TenantFile = { origin: 'https://login.example.com', clientId: 'client-1', companyName: 'Acme' };
const TEST = { origin: 'https://test.example.com/', clientId: 'client-2' };

const tenantOf = (file: TenantFile, env: Record<string, string> = {}, mode = 'production') => {
  const { tenant, problems } = readTenant(env, mode, file);
  if (problems) throw new Error(problems.join('\n'));
  return tenant;
};
const problemsOf = (file: TenantFile, env: Record<string, string> = {}, mode = 'production') =>
  (readTenant(env, mode, file).problems ?? []).map((problem) => problem.split('\n')[0]);

describe('the values of the file', () => {
  test('make a tenant alone, and absent ones have their defaults', () => {
    expect(tenantOf(ACME)).toEqual({
      origin: 'https://login.example.com',
      clientId: 'client-1',
      product: 'eiam',
      audience: 'employee',
      companyName: 'Acme',
      serviceAgreementUrl: '',
      privacyPolicyUrl: '',
      agreementsShown: 'copy',
      accountDeletion: { url: '', phone: '', page: '' },
      brand: {
        logo: '/assets/logo.svg',
        logoDark: '/assets/logo-dark.svg',
        slogan: '',
        support: { phone: '', wechat: false, page: '' },
      },
      tenantId: '',
    });
  });

  test('are left aside where the shell or an .env file sets the same, member by member', () => {
    const env = { TARO_APP_IDAAS_CLIENT_ID: 'client-9', TARO_APP_COMPANY_NAME: 'Shell Ltd.' };
    expect(tenantOf({ ...ACME, tenantId: 'seven' }, env)).toMatchObject({
      origin: 'https://login.example.com',
      clientId: 'client-9',
      companyName: 'Shell Ltd.',
      tenantId: 'seven',
    });
  });

  test('hold where the shell has nothing but blanks', () => {
    expect(tenantOf(ACME, { TARO_APP_IDAAS_ORIGIN: ' ', TARO_APP_COMPANY_NAME: '' })).toMatchObject(ACME);
  });

  test('decide the audience by the product, whichever of the two sets it', () => {
    expect(tenantOf({ ...ACME, product: 'ciam' }).audience).toBe('customer');
    expect(tenantOf(ACME, { TARO_APP_IDAAS_PRODUCT: 'ciam' }).audience).toBe('customer');
    expect(tenantOf({ ...ACME, product: 'ciam' }, { TARO_APP_IDAAS_PRODUCT: 'eiam' }).audience).toBe(
      'employee',
    );
  });

  test('carry their settings into the tenant, and no empty ones', () => {
    const settings = { phoneCodeField: 'wchat_code', mfa: { enabled: false } } as const;
    expect(tenantOf({ ...ACME, settings }).settings).toEqual(settings);
    expect(tenantOf({ ...ACME, settings: {}, environments: {} })).toEqual(tenantOf(ACME));
  });
});

describe('the environments', () => {
  const file: TenantFile = {
    ...ACME,
    settings: {
      resendMs: 90_000,
      mfa: { smsType: 'A', enabled: false },
      problemOfErrorCode: { 'SDK.X.1': 'refused' },
    },
    environments: {
      trial: {
        ...TEST,
        product: 'ciam',
        settings: { mfa: { enabled: true }, problemOfErrorCode: { 'SDK.X.2': 'codeWrong' } },
      },
    },
  };

  test('are whole tenants: their own values over the common ones', () => {
    const { environments, brand, ...common } = tenantOf(file);
    expect({ brand, ...common }).toEqual(tenantOf({ ...ACME, settings: file.settings ?? {} }));
    expect(environments).toEqual({
      trial: {
        ...common,
        origin: 'https://test.example.com',
        clientId: 'client-2',
        product: 'ciam',
        audience: 'customer',
        settings: {
          resendMs: 90_000,
          mfa: { smsType: 'A', enabled: true },
          problemOfErrorCode: { 'SDK.X.1': 'refused', 'SDK.X.2': 'codeWrong' },
        },
      },
    });
  });

  test('are under the shell and the .env files, as the common values are', () => {
    const env = { TARO_APP_IDAAS_ORIGIN: 'https://shell.example.com', TARO_APP_IDAAS_CLIENT_ID: 'client-9' };
    expect(tenantOf(file, env).environments?.trial).toMatchObject({
      origin: 'https://shell.example.com',
      clientId: 'client-9',
      product: 'ciam',
    });
  });

  test('may take a value away', () => {
    const environments = { develop: { companyName: '' } };
    expect(tenantOf({ ...ACME, environments }).environments?.develop?.companyName).toBe('');
  });
});

describe('what is missing', () => {
  test('is told once, with both places where it can be set', () => {
    expect(problemsOf({ environments: { trial: {}, release: {} } })).toEqual([
      'TARO_APP_IDAAS_ORIGIN is not set, nor origin in tenant.config.ts: a production build must know the address of your tenant.',
      'TARO_APP_IDAAS_CLIENT_ID is not set, nor clientId in tenant.config.ts: the tenant refuses requests without it.',
    ]);
  });

  test('for one version alone is told with that version', () => {
    const environments = { trial: { origin: 'https://test.example.com' } };
    expect(problemsOf({ environments }, {}, 'development')).toEqual([
      'TARO_APP_IDAAS_CLIENT_ID is not set, nor environments.trial.clientId in tenant.config.ts: the tenant refuses requests without it.',
    ]);
  });

  test('is the sandbox in development', () => {
    expect(tenantOf({ companyName: 'Acme' }, {}, 'development')).toMatchObject(sandboxTenant);
  });

  test('does not hide what is wrong in the shell', () => {
    expect(problemsOf({}, { TARO_APP_IDAAS_PRODUCT: 'x' })).toHaveLength(3);
  });
});

describe('a length of codes that is impossible', () => {
  test('is told, also where only the default of the other end makes it so', () => {
    expect(problemsOf({ ...ACME, settings: { codeLength: { min: 9 } } })).toEqual([
      expect.stringContaining('settings.codeLength of tenant.config.ts: min (9) is larger than max (8)'),
    ]);
    const environments = { trial: { settings: { codeLength: { max: 5 } } } };
    expect(problemsOf({ ...ACME, settings: { codeLength: { min: 6 } }, environments })).toEqual([
      expect.stringContaining('environments.trial.settings.codeLength of tenant.config.ts: min (6)'),
    ]);
  });
});
