import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PATHS } from '../../src/idaas/paths';
import type { FaultKind, Sandbox } from '../../sandbox';
import { createPlace, sharedClock } from '../faults/place';
import type { Scene } from '../faults/scene';
import { SCENES, titleOf } from '../faults/scenes';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { secretsIn, tells, type Secret, type SecretKind } from './ledger';
import { createWatch, type Trace } from './watch';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startJudgedSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

/** What goes well, is lost, is refused by a proxy and by the provider, and cannot be read. */
const FAULTS: readonly (FaultKind | null)[] = [null, 'lost', '502-html', '500', 'truncated', 'wrong-types'];
const PAUSE_MS = 61_000;

interface Walk {
  readonly secrets: readonly Secret[];
  readonly traces: readonly Trace[];
  readonly urls: readonly string[];
}

/** A scene acted twice: first into a fault, then again. */
async function walk(scene: Scene, kind: FaultKind | null): Promise<Walk> {
  sandbox.control.reset();
  const watch = createWatch();
  const place = createPlace(sandbox, { onOpen: watch.over });
  const silence = watch.listenToConsole();
  const stage = await scene.set(place);
  if (kind) sandbox.control.fault({ path: PATHS[scene.endpoint], kind, times: 1 });
  await stage.act();
  sharedClock.advance(PAUSE_MS);
  await stage.act();
  await stage.app.settled();
  silence();
  return {
    secrets: secretsIn(sandbox.requests, place.wire.answers),
    traces: watch.traces,
    urls: place.wire.urls,
  };
}

/** The session token rests in the vault, and nowhere else; who somebody is may be shown from there. */
const MAY_REST: readonly SecretKind[] = ['session token', 'address'];

function leaksOf({ secrets, traces, urls }: Walk): string[] {
  const texts = [...traces, ...urls.map((text) => ({ place: 'url', text }))];
  return texts.flatMap(({ place, text }) =>
    secrets
      .filter(({ kind }) => place !== 'vault' || !MAY_REST.includes(kind))
      .filter((secret) => tells(text, secret))
      .map(({ kind }) => `${kind} in ${place}: ${text.slice(0, 80)}`),
  );
}

const seen = new Map<SecretKind, number>();

describe.each(SCENES.map((scene) => [titleOf(scene), scene] as const))('%s', (_, scene) => {
  test.each(FAULTS.map((kind) => [kind ?? 'no fault', kind] as const))(
    '%s: no secret is written down, logged, told in an error or put into a URL',
    async (__, kind) => {
      const walked = await walk(scene, kind);
      walked.secrets.forEach(({ kind: of }) => seen.set(of, (seen.get(of) ?? 0) + 1));
      expect(walked.traces.length).toBeGreaterThan(0);
      expect(leaksOf(walked)).toEqual([]);
    },
  );
});

describe('the scan itself', () => {
  test('saw secrets of every kind', () => {
    expect([...seen.keys()].sort()).toEqual([
      'address',
      'captcha token',
      'id token',
      'login code',
      'password',
      'phone code',
      'session token',
      'state token',
      'verification code',
    ]);
  });

  test('finds a secret wherever one is told', () => {
    const secrets: Secret[] = [
      { kind: 'verification code', text: '123456' },
      { kind: 'session token', text: 'abcDEF' },
    ];
    const leaks = leaksOf({
      secrets,
      traces: [
        { place: 'console', text: 'the code is 123456.' },
        { place: 'trace', text: '{"at":1795123456000}' },
        { place: 'vault', text: '{"sessionToken":"abcDEF"}' },
        { place: 'error', text: 'Error: abcDEF' },
      ],
      urls: ['https://tenant.example/?t=abcDEF'],
    });
    expect(leaks.map((leak) => leak.split(':')[0])).toEqual([
      'verification code in console',
      'session token in error',
      'session token in url',
    ]);
  });
});
