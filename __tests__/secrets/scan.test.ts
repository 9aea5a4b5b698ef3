import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PATHS } from '../../src/idaas/paths';
import type { FaultKind, Sandbox } from '../../sandbox';
import { createPlace, sharedClock } from '../faults/place';
import type { Scene } from '../faults/scene';
import { SCENES, titleOf } from '../faults/scenes';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { leaksOf, type Walk } from './leaks';
import { secretsIn, type SecretKind } from './ledger';
import { createWatch } from './watch';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startJudgedSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

/** All goes well; or the server does its part, and its answer, secrets and all, cannot be read. */
const FAULTS: readonly (FaultKind | null)[] = [null, 'truncated'];
const PAUSE_MS = 61_000;

/** A scene acted twice: first into a fault, then again. */
async function walk(scene: Scene, kind: FaultKind | null): Promise<Walk> {
  sandbox.control.reset();
  const watch = createWatch();
  const place = createPlace(sandbox);
  const silence = watch.listenToConsole();
  try {
    const stage = await scene.set(watch.over(place));
    if (kind) sandbox.control.fault({ path: PATHS[scene.endpoint], kind, times: 1 });
    await stage.act();
    sharedClock.advance(PAUSE_MS);
    await stage.act();
    await stage.app.settled();
  } finally {
    silence();
  }
  return {
    secrets: secretsIn(sandbox.requests, place.wire.answers),
    traces: watch.traces,
    urls: place.wire.urls,
  };
}

const walks = new Map<string, Walk>();

/** Each scene is walked once with each fault, by the first test that asks for it. */
async function walked(scene: Scene, kind: FaultKind | null): Promise<Walk> {
  const key = `${titleOf(scene)} ${kind}`;
  const done = walks.get(key) ?? (await walk(scene, kind));
  walks.set(key, done);
  return done;
}

describe.each(SCENES.map((scene) => [titleOf(scene), scene] as const))('%s', (_, scene) => {
  test.each(FAULTS.map((kind) => [kind ?? 'no fault', kind] as const))(
    '%s: no secret is stored, shown, logged, reported, thrown or put into an address',
    async (__, kind) => {
      const done = await walked(scene, kind);
      expect(done.traces.length).toBeGreaterThan(0);
      expect(leaksOf(done)).toEqual([]);
    },
  );
});

describe('the scan itself', () => {
  const everyWalk = async (): Promise<Walk[]> => {
    const done: Walk[] = [];
    for (const scene of SCENES) for (const kind of FAULTS) done.push(await walked(scene, kind));
    return done;
  };

  test('meets secrets of every kind, and traces in every place', async () => {
    const done = await everyWalk();
    const kinds = done.flatMap(({ secrets }) => secrets.map(({ kind }) => kind));
    const everyKind: readonly SecretKind[] = [
      'address',
      'captcha token',
      'id token',
      'login code',
      'password',
      'phone code',
      'session token',
      'state token',
      'verification code',
    ];
    expect([...new Set(kinds)].sort()).toEqual(everyKind);
    const places = done.flatMap(({ traces }) => traces.map(({ place }) => place));
    // No scene prints anything.
    expect([...new Set(places)].sort()).toEqual([
      'error',
      'host',
      'page',
      'problem',
      'report',
      'storage',
      'trace',
      'vault',
    ]);
  });

  test('knows the password of every person who types one, the plain word included', async () => {
    const done = await everyWalk();
    const passwords = done.flatMap(({ secrets }) => secrets.filter(({ kind }) => kind === 'password'));
    expect([...new Set(passwords.map(({ text }) => text))].sort()).toEqual([
      'Liu2025pass',
      'Liu2027pass',
      'Sun2026pass',
      'Zhang2021pass',
      'Zhang2022pass',
      'password',
    ]);
  });

  test('sees what any storage, the vault, a page or the console is given', async () => {
    sandbox.control.reset();
    const watch = createWatch();
    const app = watch.over(createPlace(sandbox)).app();
    const names = ['area', 'cooldowns', 'consent', 'fingerprint', 'language', 'phone-button'] as const;
    for (const name of names) await app.openStorage(name).write({ to: 'a-secret' });
    await app.pages.push('code', { method: 'mobile' });
    await app.pages.replaceTop('bind');
    await app.pages.replaceAll('home');
    const silence = watch.listenToConsole();
    console.warn('printed', { deep: { in: { an: 'object' } } });
    silence();
    expect(watch.traces).toEqual([
      ...names.map((name) => ({ place: 'storage', text: `{"${name}":{"to":"a-secret"}}` })),
      { place: 'page', text: '{"page":"code","query":{"method":"mobile"}}' },
      { place: 'page', text: '{"page":"bind"}' },
      { place: 'page', text: '{"page":"home"}' },
      { place: 'console', text: "'printed' { deep: { in: { an: 'object' } } }" },
    ]);
  });
});
