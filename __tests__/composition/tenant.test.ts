import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Tenant } from '../../config/tenant';
import { singleUse } from '../../src/core/tokens';
import { startSandbox, type Sandbox } from '../../sandbox';
import { createComposition, type ComposedApp } from './composedApp';

const world = createComposition();
let trialSandbox: Sandbox;

/** The tenant of trial versions, with people and sessions of its own. */
const trialTenant = (): Tenant => ({
  origin: trialSandbox.origin,
  clientId: trialSandbox.clientId,
  product: 'ciam',
  audience: 'customer',
  companyName: 'Trial Ltd.',
  serviceAgreementUrl: '',
  privacyPolicyUrl: '',
  agreementsShown: 'copy',
  accountDeletion: { url: '', phone: '', page: '' },
  tenantId: 'trial-7',
});

const pathsAt = (sandbox: Sandbox): string[] =>
  sandbox.requests.map(({ path }) => path.split('/').pop() ?? '');

const openedAs = (envVersion: string): Promise<ComposedApp> =>
  world.launched({ envVersion, openid: 'openid-new', tenant: { environments: { trial: trialTenant() } } });

beforeEach(async () => {
  trialSandbox = await startSandbox({ now: world.clock().now, policy: { product: 'ciam' } });
});
afterEach(() => trialSandbox.close());

describe('a build with a tenant of its own for trial versions', () => {
  test('talks to that tenant in a trial version, and as its audience, product and tenant id say', async () => {
    const { wx, compose } = await openedAs('trial');
    expect(pathsAt(trialSandbox)).toEqual(['wechat-miniprogram']);
    expect(trialSandbox.requests[0]?.headers['x-tenant-id']).toBe('trial-7');
    expect(world.calls()).toEqual([]);
    expect(wx.pages.addresses).toEqual([]);
    expect(compose.tenant.companyName).toBe('Trial Ltd.');
    expect(compose.settings.renewalHeader).toBe('session-token');
  });

  test.each(['release', 'develop', 'gray', ''])(
    'talks to the tenant of all in any other version: %j',
    async (version) => {
      const { compose } = await openedAs(version);
      expect(world.calls()).toEqual(['wechat-miniprogram']);
      expect(trialSandbox.requests).toEqual([]);
      expect(compose.tenant.companyName).toBe('');
      expect(compose.settings.renewalHeader).toBe('X-session-token');
    },
  );

  test('keeps no session of one tenant for another: the issuer is another', async () => {
    const first = await world.launched({ tenant: { environments: { trial: trialTenant() } } });
    expect(first.hostApp.current()?.person?.name).toBe('李娜');
    const { disk } = first.wx;
    const trial = await world.launched({
      disk,
      envVersion: 'trial',
      openid: 'openid-new',
      tenant: { environments: { trial: trialTenant() } },
    });
    expect(trial.hostApp.current()).toBeNull();
    expect(pathsAt(trialSandbox)).toEqual(['wechat-miniprogram']);
  });
});

test('a build with one tenant does not ask WeChat which version runs', async () => {
  const { wx } = await world.launched();
  expect(wx.optionsOf('getAccountInfoSync')).toEqual([]);
});

describe('the settings of the file', () => {
  test('reach the wire: the field of the phone code, in place of the other', async () => {
    const { compose } = await world.launched({
      openid: 'openid-new',
      settings: { phoneCodeField: 'wchat_code' },
    });
    const code = world.sandbox().wechat.issuePhoneCode('13800138000');
    await compose.actions.bindByPhone(singleUse<'PhoneCode'>(code));
    expect(world.requests().at(-1)?.body).toEqual({ wchat_code: code });
  });

  test('reach the wire: a path behind a proxy, while every other path stays', async () => {
    const { wx, compose } = await world.launched({
      openid: 'openid-new',
      settings: { paths: { bindByPassword: '/proxied/bind' } },
    });
    await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'Abcd1234' });
    const { origin } = world.sandbox();
    expect(wx.optionsOf('request')).toMatchObject([
      { url: `${origin}/api/v2/sdk/login/wechat-miniprogram` },
      { url: `${origin}/proxied/bind` },
    ]);
  });
});
