import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox';
import type { FlowState } from '../../src/core/flow';
import type { Transport } from '../../src/core/ports';
import type { Recipient } from '../../src/core/recipient';
import { openApp, type App } from '../world/app';
import { createTestClock } from '../world/clock';
import { createTestPlatform, createTestStorages } from '../world/platform';
import { nodeTransport } from '../world/transport';
import { createTestVault, type TestVault } from '../world/vault';
import { fencesIn, readDocument } from './documents';
import { expectedOf, messageIn, type Message } from './shown';

const NEW_YEAR = Date.UTC(2026, 0, 1, 2, 0);
const DAY = 86_400_000;
const RECIPIENT: Recipient = { method: 'mobile', address: '13800138000' };
const ORIGIN = 'https://login.example.com';

const walk = readDocument('docs/walk.md');

/** What really happened, each kind in order. */
const events: (FlowState & { readonly event: string })[] = [];
const stages: string[] = [];
const messages: Message[] = [];
const records: unknown[] = [];
const openPages: unknown[] = [];

let sandbox: Sandbox;
let first: App;

/** As the page writes addresses: with an origin that does not change. */
const parsed = (text: string | null): unknown =>
  text === null || text === '' ? null : JSON.parse(text.replaceAll(sandbox.origin, ORIGIN));

const recordedTransport: Transport = async (request) => {
  const { method, url, headers, body } = request;
  messages.push({
    first: `${method} ${url.replace(sandbox.origin, ORIGIN)}`,
    headers,
    body: parsed(body),
  });
  const response = await nodeTransport(request);
  messages.push({ first: String(response.status), headers: {}, body: parsed(response.body) });
  return response;
};

/** Notes each event of the store with the state after it: the tracer tells of an event just before the store changes. */
function watch(app: App): App {
  app.tracer.listen(({ event }) => events.push({ event, ...app.store.getState() }));
  app.store.subscribe((state) => {
    const last = events.pop();
    if (last) events.push({ ...last, ...state });
  });
  app.codeSender.store.subscribe(({ stage }) => {
    if (stage.name !== stages.at(-1)) stages.push(stage.name);
  });
  return app;
}

/** A vault that notes every record it is given. */
function createWatchedVault(): TestVault {
  const vault = createTestVault();
  return {
    ...vault,
    write(record) {
      records.push(parsed(JSON.stringify(record)));
      return vault.write(record);
    },
  };
}

async function settled(app: App): Promise<void> {
  await app.settled();
  openPages.push(app.pages.open());
}

beforeAll(async () => {
  const clock = createTestClock(NEW_YEAR);
  sandbox = await startSandbox({ now: clock.now, policy: { product: 'eiam' } });
  const vault = createWatchedVault();
  const { device } = createTestPlatform(clock);
  const randomBytes = (length: number) => Promise.resolve(new Uint8Array(length).fill(0xff));
  const options = {
    sandbox,
    clock,
    vault,
    openStorage: createTestStorages(),
    ports: { transport: recordedTransport, device: { ...device, randomBytes } },
  };

  first = watch(openApp(options));
  await first.actions.launch();
  await settled(first);
  await first.codeSender.open();
  await first.codeSender.request('binding', RECIPIENT);
  const [puzzle] = sandbox.control.captchas();
  await first.codeSender.solve('binding', puzzle?.x ?? -1);
  await first.actions.bindByCode({ recipient: RECIPIENT, code: sandbox.control.inbox()[0]?.code ?? '' });
  await settled(first);

  clock.advance(5 * 60_000);
  await first.idToken.fresh();

  clock.advance(5 * DAY);
  const second = watch(openApp(options));
  await second.actions.launch();
  await settled(second);
});
afterAll(() => sandbox.close());

const shown = fencesIn(walk)
  .filter(({ language }) => language === 'json')
  .map(({ code }) => JSON.parse(code) as object);
const shownWith = (member: string): object[] => shown.filter((one) => member in one);

test('every event of the store is shown, in order, with the state after it', () => {
  expect(events).toEqual(shownWith('event').map(expectedOf));
});

test('every stage of the code sender is shown, in order', () => {
  expect([{ stages }]).toEqual(shownWith('stages'));
});

/** The headers of a later request that the first one did not carry in the same way. */
const addedTo = (common: Message['headers'], headers: Message['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => common[name] !== value));

test('every request and every answer is shown, in order; headers once', () => {
  const told = fencesIn(walk)
    .filter(({ language }) => language === 'http')
    .map(({ code }) => messageIn(code));
  const [login, ...later] = messages;
  const common = login?.headers ?? {};
  const sent = later.map((message) => ({ ...message, headers: addedTo(common, message.headers) }));
  expect([login, ...sent]).toEqual(told.map(expectedOf));
});

test('everything that was written to the vault is shown, and no id token is in it', () => {
  expect(records).toEqual(shownWith('version').map(expectedOf));
  expect(JSON.stringify(records)).not.toContain(first.session()?.idToken);
});

test('the pages that lie open are shown', () => {
  expect(openPages).toEqual(shown.filter(Array.isArray));
});

test('no block of the page is left unread', () => {
  const read = ['event', 'stages', 'version'].flatMap(shownWith).length + shown.filter(Array.isArray).length;
  expect(read).toBe(shown.length);
});
