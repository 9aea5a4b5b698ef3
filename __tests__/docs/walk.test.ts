import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox';
import type { Sandbox } from '../../sandbox';
import type { Recipient } from '../../src/core/recipient';
import { openApp } from '../world/app';
import type { App } from '../world/app';
import { createTestClock } from '../world/clock';
import { fencesIn, readDocument } from './documents';

const walk = readDocument('docs/walk.md');
const newYear = Date.UTC(2026, 0, 1, 2, 0);
const recipient: Recipient = { method: 'mobile', address: '13800138000' };

let sandbox: Sandbox;
let app: App;

/** The login that the page tells, as it happens. */
beforeEach(async () => {
  const clock = createTestClock(newYear);
  sandbox = await startSandbox({ now: clock.now, policy: { product: 'eiam' } });
  app = openApp({ sandbox, clock });
  await app.actions.launch();
  await app.codeSender.request('binding', recipient);
  const [puzzle] = sandbox.control.captchas();
  await app.codeSender.solve('binding', puzzle?.x ?? -1);
  await app.actions.bindByCode({ recipient, code: sandbox.control.inbox()[0]?.code ?? '' });
  await app.settled();
});
afterEach(() => sandbox.close());

const shown = fencesIn(walk)
  .filter(({ language }) => language === 'json')
  .map(({ code }) => JSON.parse(code) as Record<string, unknown>);

/** The JSON of the page that has this member. */
const shownWith = (member: string): Record<string, unknown> => {
  const found = shown.find((one) => member in one);
  if (!found) throw new Error(`walk.md shows nothing with ${member}`);
  return found;
};

test('the calls come in the order that the page tells', async () => {
  app.clock.advance(5 * 60_000);
  await app.idToken.fresh();
  const told = [...walk.text.matchAll(/\b(GET|POST) (?:https:\/\/[\w.]+)?(\/api\/[\w/-]+)/g)].map(
    ([, method, path]) => `${method} ${path}`,
  );
  expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(told);
});

test('the session is the one that the page shows', () => {
  const { person, signedInAt, expiresAt, clockOffsetMs } = app.session() ?? {};
  expect({ person, signedInAt, expiresAt, clockOffsetMs }).toEqual(shownWith('person'));
});

test('what is kept has no id token', () => {
  expect(JSON.stringify(app.vault.kept())).not.toContain(app.session()?.idToken);
});

test.each([
  ['point_json', '/captcha/verify'],
  ['captcha_token', '/sms/send'],
])('the body with %s has the members that the page shows', (member, path) => {
  const sent = sandbox.requests.find((request) => request.path.endsWith(path))?.body;
  expect(Object.keys(sent as object).sort()).toEqual(Object.keys(shownWith(member)).sort());
});
