import { expect, test } from '@jest/globals';
import { leaksOf } from '../secrets/leaks';
import { secretsIn } from '../secrets/ledger';
import { createWatch, type Trace } from '../secrets/watch';
import { createComposition, type ComposedApp } from './composedApp';
import { placeOf, WALKS } from './secretWalks';

const world = createComposition();

/** What the app has asked of WeChat's storage, carried out or not, and of its page stack, as WeChat got it. */
function tracesOf({ wx }: ComposedApp): Trace[] {
  const stored = wx.optionsOf('setStorage').map((options): Trace => {
    const { key, data, encrypt } = options as WechatMiniprogram.SetStorageOption<unknown>;
    // Only what is encrypted under this one key may hold a session token.
    const place = encrypt === true && key === 'idaas.session' ? 'vault' : 'storage';
    return { place, text: `${key} ${JSON.stringify(data)}` };
  });
  return [...stored, ...wx.pages.addresses.map((text): Trace => ({ place: 'page', text }))];
}

/** What the stores of the app hold for its pages, and what the host app is told. */
function watchViews({ compose, hostApp }: ComposedApp, traces: Trace[]): void {
  const { codeSender, forgottenPassword, accountActions } = compose;
  compose.store.subscribe(({ attempt }) => {
    traces.push({ place: 'host', text: JSON.stringify(hostApp.current()) });
    traces.push({ place: 'problem', text: JSON.stringify(attempt) });
  });
  for (const { store } of [codeSender, forgottenPassword, accountActions])
    store.subscribe(({ problem }) => traces.push({ place: 'problem', text: JSON.stringify(problem) }));
  hostApp.onChange((signedIn) => traces.push({ place: 'host', text: JSON.stringify(signedIn) }));
}

test.each(WALKS)('a person who $name leaves no secret behind, at the next start either', async (walk) => {
  const watch = createWatch();
  const silence = watch.listenToConsole();
  if (walk.whenUnknown) world.sandbox().control.setPolicy({ whenUnknown: walk.whenUnknown });
  const build = { openid: 'openid-new', isDevelopment: true, ...walk.build };
  const app = await world.launched(build);
  const traces: Trace[] = [];
  watchViews(app, traces);
  await walk.go(placeOf(world.sandbox(), app, traces));
  await app.wx.settled();
  expect(app.hostApp.current()).not.toBeNull();
  const next = await world.launched({ ...build, disk: app.wx.disk });
  silence();

  const secrets = secretsIn(world.requests(), [...app.wx.network.answers, ...next.wx.network.answers]);
  const all = [...watch.traces, ...traces, ...tracesOf(app), ...tracesOf(next)];
  const urls = [app, next].flatMap(({ wx }) =>
    wx.optionsOf('request').map((options) => ('url' in options ? String(options.url) : '')),
  );
  expect(urls.length).toBeGreaterThan(1);
  expect(leaksOf({ secrets, traces: all, urls })).toEqual([]);
  // Else the scan would have looked for nothing.
  const kinds = new Set(secrets.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...walk.secrets].sort());
});
