import { expect, test } from '@jest/globals';
import { settingsOf } from '../../src/idaas/presets';
import { leaksOf } from '../secrets/leaks';
import { secretsIn } from '../secrets/ledger';
import { createWatch, type Trace } from '../secrets/watch';
import { createDisk } from '../wechat/fakeWx';
import { createComposition, sendCode, type ComposedApp } from './composedApp';

const world = createComposition();
const TO = { method: 'mobile', address: '13800138000' } as const;

/** What the app has given to WeChat's storage and to WeChat's page stack, as it gave it. */
function tracesOf({ wx }: ComposedApp): Trace[] {
  const rested = wx.disk.written.map(({ key, text, isEncrypted }): Trace => {
    // Only what is encrypted under this one key may hold a session token.
    const place = isEncrypted && key === 'idaas.session' ? 'vault' : 'storage';
    return { place, text: `${key} ${text}` };
  });
  return [...rested, ...wx.pages.addresses.map((text): Trace => ({ place: 'page', text }))];
}

test('a person who binds by code, signs out, binds by password and comes back leaves no secret behind', async () => {
  const watch = createWatch();
  const silence = watch.listenToConsole();
  const disk = createDisk();
  const build = { disk, openid: 'openid-new', isDevelopment: true };
  const app = await world.launched(build);
  const { compose, hostApp, wx } = app;
  const views: Trace[] = [];
  const view = () => views.push({ place: 'host', text: JSON.stringify(hostApp.current()) });
  compose.store.subscribe(view);

  await compose.openPage('code', { method: 'mobile' });
  await sendCode(world.sandbox(), app, TO);
  await compose.actions.bindByCode({
    recipient: TO,
    code: world.sandbox().control.inbox().at(-1)?.code ?? '',
  });
  await wx.settled();
  await compose.accountActions.read();
  const [bound] = compose.accountActions.store.getState().accounts ?? [];
  if (bound) await compose.accountActions.unbind(bound);
  await hostApp.signOut();
  await compose.actions.signIn();
  await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'wrong-9f' });
  await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
  await wx.settled();
  const next = await world.launched(build);
  silence();

  const answers = [...wx.network.answers, ...next.wx.network.answers];
  const secrets = secretsIn(world.requests(), answers);
  const kinds = new Set(secrets.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'address',
    'captcha token',
    'id token',
    'login code',
    'password',
    'session token',
    'state token',
    'verification code',
  ]);
  const traces = [...watch.traces, ...views, ...tracesOf(app), ...tracesOf(next)];
  expect(new Set(traces.map(({ place }) => place))).toEqual(new Set(['vault', 'storage', 'page', 'host']));
  const urls = wx.optionsOf('request').map((options) => ('url' in options ? String(options.url) : ''));
  expect(urls.length).toBeGreaterThan(8);
  expect(leaksOf({ secrets, traces, urls })).toEqual([]);
});

test('a person who resets a forgotten password leaves neither it nor its code behind', async () => {
  const watch = createWatch();
  const silence = watch.listenToConsole();
  const { forgottenPassword } = settingsOf('eiam');
  const app = await world.launched({
    openid: 'openid-new',
    isDevelopment: true,
    settings: { forgottenPassword: { ...forgottenPassword, enabled: true } },
  });
  const { compose, wx } = app;
  await compose.openPage('password');
  await compose.openPage('forgotten-password');
  await sendCode(world.sandbox(), app, TO, 'resettingPassword');
  const code = world.sandbox().control.inbox().at(-1)?.code ?? '';
  await compose.forgottenPassword.reset({ recipient: TO, code: '000000' }, 'Refused-7k2p');
  await compose.forgottenPassword.reset({ recipient: TO, code }, 'Fresh-7k2p');
  await wx.settled();
  expect(wx.pages.addresses.at(-1)).toContain('pages/sign-in/forgotten-password/index');
  await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'Fresh-7k2p' });
  await wx.settled();
  silence();
  expect(compose.store.getState().step.name).toBe('signedIn');

  const secrets = secretsIn(world.requests(), wx.network.answers);
  const texts = secrets.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Refused-7k2p', 'Fresh-7k2p', '000000', code]));
  const state = JSON.stringify(compose.forgottenPassword.store.getState());
  const traces: Trace[] = [...watch.traces, { place: 'host', text: state }, ...tracesOf(app)];
  const urls = wx.optionsOf('request').map((options) => ('url' in options ? String(options.url) : ''));
  expect(urls.filter((url) => url.includes('/pwd/update-by-mobile'))).toHaveLength(2);
  expect(leaksOf({ secrets, traces, urls })).toEqual([]);
});
