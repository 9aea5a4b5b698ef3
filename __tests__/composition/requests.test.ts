import { describe, expect, test } from '@jest/globals';
import { createDisk } from '../wechat/fakeWx';
import { createComposition } from './composedApp';

const world = createComposition();

describe('the language of the server’s sentences', () => {
  test.each([
    ['zh_CN', 'zh', 'zh-CN'],
    ['zh_TW', 'zh', 'zh-TW'],
    ['zh_HK', 'zh', 'zh-HK'],
    ['en', 'en', 'en'],
    ['fr', 'en', 'en'],
  ] as const)('for a WeChat set to %s is %s, and people read %s', async (language, onTheWire, read) => {
    const { compose } = await world.launched({ language });
    expect(world.headers('x-l')).toEqual([onTheWire]);
    expect(compose.language.store.getState().name).toBe(read);
  });

  test('follows the choice of the person, at the next launch too', async () => {
    const disk = createDisk();
    const { compose } = await world.launched({ disk, openid: 'openid-new' });
    await compose.language.choose('en');
    await compose.actions.startAgain();
    await world.launched({ disk, openid: 'openid-new' });
    expect(world.headers('x-l')).toEqual(['zh', 'en', 'en']);
  });
});

describe('what every request says of its client', () => {
  test('is the client id, and no tenant id where the tenant has none', async () => {
    await world.launched();
    expect(world.headers('x-client-id')).toEqual([world.sandbox().clientId]);
    expect(world.headers('x-tenant-id')).toEqual([undefined]);
  });

  test('is the tenant id where the tenant has one', async () => {
    await world.launched({ tenant: { tenantId: 'tenant-7' } });
    expect(world.headers('x-tenant-id')).toEqual(['tenant-7']);
  });
});

describe('what every request says of its device', () => {
  test('is what WeChat knows about it', async () => {
    await world.launched({ system: 'Android 14', userAgent: 'Mozilla/5.0 (手机)' });
    expect(world.headers('x-operating-sys-version')).toEqual(['Android 14']);
    expect(world.headers('x-agent')).toEqual(['Mozilla/5.0 (??)']);
  });

  test('is the same where WeChat’s promise holds the user agent as a member', async () => {
    await world.launched({ userAgent: 'Mozilla/5.0', userAgentAs: 'member' });
    expect(world.headers('x-agent')).toEqual(['Mozilla/5.0']);
  });

  test('is something usable where WeChat is too old to know', async () => {
    await world.launched({ without: ['getSystemInfoAsync', 'getRendererUserAgent', 'getRandomValues'] });
    expect(world.headers('x-operating-sys-version')).toEqual(['unknown']);
    expect(world.headers('x-agent')).toEqual(['MicroMessenger/0 (unknown)']);
    expect(world.headers('x-device-fingerprint')).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  test('is one fingerprint for all launches, until the phone is forgotten', async () => {
    const disk = createDisk();
    const { compose } = await world.launched({ disk, openid: 'openid-new' });
    const { hostApp } = await world.launched({ disk, openid: 'openid-new' });
    await compose.actions.startAgain();
    await hostApp.forgetPhone();
    await world.launched({ disk, openid: 'openid-new' });
    const [first, second, third, fourth] = world.headers('x-device-fingerprint');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });
});

describe('the reference that people are shown', () => {
  test('goes out in the header that the settings name, and is another one for each sign-in', async () => {
    const { compose } = await world.launched({
      openid: 'openid-new',
      settings: { traceHeader: 'X-Request-Id' },
    });
    const first = compose.tracer.traceId();
    await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'wrong' });
    expect(world.headers('x-request-id')).toEqual([first, first]);
    await compose.actions.startAgain();
    expect(compose.tracer.traceId()).not.toBe(first);
    expect(world.headers('x-request-id')).toEqual([first, first, compose.tracer.traceId()]);
  });

  test('does not go out where the settings name none', async () => {
    const { compose } = await world.launched();
    const headers = JSON.stringify(world.requests().map(({ headers }) => headers));
    expect(headers).not.toContain(compose.tracer.traceId());
  });
});
