import { describe, expect, test } from '@jest/globals';
import { settings } from '../../config/settings';
import { readTenant, sandboxTenant } from '../../config/tenant';

const complete = { TARO_APP_IDAAS_ORIGIN: 'https://login.example.com', TARO_APP_IDAAS_CLIENT_ID: 'client-1' };

function problemsOf(env: Record<string, string>, mode = 'production'): readonly string[] {
  return readTenant(env, mode).problems ?? [];
}

describe('a production build', () => {
  test('needs an origin and a client id, and says both at once', () => {
    const problems = problemsOf({});
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^TARO_APP_IDAAS_ORIGIN is not set/);
    expect(problems[1]).toMatch(/^TARO_APP_IDAAS_CLIENT_ID is not set/);
  });

  test('takes a setting of blanks for one that is not set', () => {
    expect(problemsOf({ ...complete, TARO_APP_IDAAS_ORIGIN: '  ' })).toHaveLength(1);
  });

  test('with the two settings is for employees of an EIAM tenant, and optionals are empty', () => {
    expect(readTenant(complete, 'production').tenant).toEqual({
      origin: 'https://login.example.com',
      clientId: 'client-1',
      product: 'eiam',
      audience: 'employee',
      companyName: '',
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

  test('for CIAM is for customers unless a setting says otherwise', () => {
    const ciam = { ...complete, TARO_APP_IDAAS_PRODUCT: 'ciam' };
    expect(readTenant(ciam, 'production').tenant?.audience).toBe('customer');
    expect(readTenant({ ...ciam, TARO_APP_AUDIENCE: 'employee' }, 'production').tenant?.audience).toBe(
      'employee',
    );
  });
});

describe('a development build', () => {
  test('talks to the sandbox when nothing is set', () => {
    expect(readTenant({}, 'development').tenant).toMatchObject(sandboxTenant);
  });

  test("uses the sandbox's client id for another loopback port only", () => {
    const at = (origin: string) => readTenant({ TARO_APP_IDAAS_ORIGIN: origin }, 'development');
    expect(at('http://127.0.0.1:4999').tenant?.clientId).toBe(sandboxTenant.clientId);
    expect(at('https://login.example.com').problems).toHaveLength(1);
  });
});

describe('the origin', () => {
  const originOf = (value: string): string | undefined =>
    readTenant({ ...complete, TARO_APP_IDAAS_ORIGIN: value }, 'production').tenant?.origin;

  test.each([
    ['https://login.example.com/', 'https://login.example.com'],
    ['  https://login.example.com  ', 'https://login.example.com'],
    ['https://Login.Example.com:443', 'https://login.example.com'],
    ['https://login.example.com:8443', 'https://login.example.com:8443'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('%s is read as %s', (given, origin) => {
    expect(originOf(given)).toBe(origin);
  });

  test.each([
    ['http://login.example.com', 'must be https'],
    ['http://127.0.0.1.example.com', 'must be https'],
    ['https://login.example.com/api/v2', 'has a path'],
    ['https://login.example.com?tenant=1', 'has a path'],
    ['https://me:word@login.example.com', 'user name or password'],
    ['login.example.com', 'is not an address'],
    ['ftp://login.example.com', 'is not an address'],
    ['https://', 'is not an address'],
  ])('%s is refused: %s', (given, reason) => {
    const [problem, ...more] = problemsOf({ ...complete, TARO_APP_IDAAS_ORIGIN: given });
    expect(problem).toContain(reason);
    expect(more).toEqual([]);
  });

  test('that carries a password is refused without repeating it', () => {
    const problems = problemsOf({
      ...complete,
      TARO_APP_IDAAS_ORIGIN: 'https://me:hunter2@login.example.com',
    });
    expect(problems.join()).not.toContain('hunter2');
  });
});

describe('a value that is not allowed', () => {
  test.each([
    ['TARO_APP_IDAAS_PRODUCT', 'EIAM'],
    ['TARO_APP_AUDIENCE', 'everybody'],
    ['TARO_APP_IDAAS_CLIENT_ID', 'two words'],
    ['TARO_APP_IDAAS_CLIENT_ID', '应用'],
    ['TARO_APP_IDAAS_TENANT_ID', 'ten ant'],
    ['TARO_APP_ID', 'wx123'],
    ['TARO_APP_SERVICE_AGREEMENT_URL', 'http://www.example.com'],
    ['TARO_APP_PRIVACY_POLICY_URL', 'privacy.html'],
    ['TARO_APP_COMPANY_NAME', '示'.repeat(61)],
  ] as const)('%s=%s is named in the message, with what is accepted and an example', (name, value) => {
    const problems = problemsOf({ ...complete, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    expect(problems[0]).toContain(settings[name].allowed);
    expect(problems[0]).toContain(settings[name].example);
  });

  test('does not hide the next one', () => {
    expect(problemsOf({ TARO_APP_IDAAS_PRODUCT: 'x', TARO_APP_AUDIENCE: 'y' })).toHaveLength(4);
  });
});

test('every example in the table is itself accepted', () => {
  const examples = Object.fromEntries(Object.entries(settings).map(([name, { example }]) => [name, example]));
  expect(readTenant(examples, 'production').problems).toBeUndefined();
});
