import fc from 'fast-check';
import { expect } from '@jest/globals';
import { VAULT_RETRY_MS } from '../../src/core/deadlines';
import { PATHS } from '../../src/idaas/paths';
import type { FaultKind } from '../../sandbox';
import { command, isRunning, type Command } from './command';
import type { Model } from './laws';
import { CREDENTIALS, PERSON } from './person';
import type { Phone } from './phone';
import type { StorageMood } from './storage';

const opens = command({
  name: 'opens the app',
  can: (model) => !model.isRunning,
  learn(model) {
    model.isRunning = true;
    model.mayBeIn = true;
  },
  act(phone) {
    phone.open();
    phone.begin((app) => app.actions.launch());
  },
});

const kills = command({
  name: 'kills the app',
  can: isRunning,
  learn: (model) => void (model.isRunning = false),
  act: (phone) => phone.kill(),
});

/** The tenant ends the session by itself, as an administrator can. */
const serverForgets = command({
  name: 'the server ends the session',
  can: isRunning,
  async act({ app, sandbox }) {
    const token = app().session()?.sessionToken;
    if (!token) return;
    const headers = { ...sandbox.requests[0]?.headers, 'x-session-token': token, connection: 'close' };
    const { 'content-length': _length, host: _host, ...sent } = headers as Record<string, string>;
    // The fault that waits for the next call may be met by this one.
    const response = await fetch(`${sandbox.origin}${PATHS.signOut}`, { headers: sent }).catch(() => null);
    await response?.text().catch(() => '');
  },
});

const arrives = (pick: number) =>
  command({ name: `answer ${pick} arrives`, act: (phone) => phone.release(pick) });

const holds = (isHolding: boolean) =>
  command({
    name: isHolding ? 'answers take their time' : 'answers come at once',
    act: (phone) => phone.setHolding(isHolding),
  });

const passes = (ms: number) => command({ name: `${ms} ms pass`, act: ({ clock }) => clock.advance(ms) });

const clockJumps = (ms: number) =>
  command({ name: `the phone's clock is ${ms} ms off`, act: (phone) => phone.setSkew(ms) });

const fails = (kind: FaultKind) =>
  command({
    name: `the next call meets ${kind}`,
    act: ({ sandbox }) => sandbox.control.fault({ path: '*', kind, times: 1 }),
  });

const network = (isUp: boolean) =>
  command({ name: `network ${isUp ? 'up' : 'down'}`, act: (phone) => phone.network.setUp(isUp) });

const storage = (mood: StorageMood) =>
  command({
    name: `storage ${mood}`,
    learn: (model) => void (model.isStorageSound = model.isStorageSound && mood === 'works'),
    act: (phone) => phone.storage.setMood(mood),
  });

const rotates = (rotateSession: boolean) =>
  command({
    name: `renewal ${rotateSession ? 'rotates' : 'keeps'} the session token`,
    act: ({ sandbox }) => sandbox.control.setPolicy({ rotateSession }),
  });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FAULTS = [
  'refuse',
  'lost',
  'drop',
  '500',
  '502-html',
  '200-html',
  'empty',
  'truncated',
  'wrong-types',
] as const;

const once = (one: Command) => fc.constant(one);

/** Any order of what can happen; the person acts most, and answers arrive as often. */
export const anyLife = (maxCommands: number) =>
  fc.commands(
    [
      once(opens),
      once(opens),
      once(opens),
      once(kills),
      ...PERSON.map(once),
      fc.nat({ max: 3 }).map(arrives),
      once(arrives(0)),
      once(arrives(0)),
      fc.boolean().map(holds),
      fc.constantFrom(1000, 16_000, 5 * MINUTE, 11 * MINUTE, 6 * DAY).map(passes),
      fc.constantFrom(-DAY, 0, DAY, 6 * DAY).map(clockJumps),
      fc.constantFrom(...FAULTS).map(fails),
      fc.boolean().map(network),
      fc.constantFrom<StorageMood>('works', 'refuses', 'silent').map(storage),
      fc.boolean().map(rotates),
      once(serverForgets),
    ],
    {
      maxCommands,
      size: 'max',
      ...(process.env['FC_REPLAY'] ? { replayPath: process.env['FC_REPLAY'] } : {}),
    },
  );

/** A life may begin with somebody who is in already, and has closed the app since. */
export async function signInBefore(phone: Phone): Promise<void> {
  phone.setHolding(false);
  phone.open();
  await phone.app().actions.launch();
  await phone.app().actions.bindByPassword(CREDENTIALS);
  await phone.app().settled();
  expect(phone.app().step()).toBe('signedIn');
  phone.kill();
}

/** What was begun ends, and whoever tries again in a world that works is signed in. */
export async function expectGoodEnd(model: Model, phone: Phone): Promise<void> {
  for (let deadlines = 0; deadlines < 6 && phone.unsettled() > 0; deadlines += 1) {
    phone.clock.advance(16_000);
    await phone.calm();
  }
  expect(phone.unsettled()).toBe(0);
  await expectSignedOutAreForgotten(model, phone);
  phone.kill();
  mend(phone);
  phone.open();
  const { actions, idToken, step } = phone.app();
  await actions.launch();
  if (step() === 'signedIn') await idToken.fresh().catch(() => undefined);
  if (step() === 'binding') await actions.bindByPassword(CREDENTIALS);
  expect(step()).toBe('signedIn');
  expect(await idToken.fresh()).toBeTruthy();
}

/** Whoever signed out rests nowhere, as soon as a storage that refused works again. */
async function expectSignedOutAreForgotten(
  { isRunning: lives, mayBeIn }: Model,
  phone: Phone,
): Promise<void> {
  if (mayBeIn || !lives) return;
  phone.storage.setMood('works');
  for (const _late of ['write', 'clear', 'retry']) {
    phone.clock.advance(VAULT_RETRY_MS.longest);
    await phone.calm();
  }
  expect(phone.storage.disk.kept()).toBeNull();
}

function mend(phone: Phone): void {
  phone.sandbox.control.clearFaults();
  phone.network.setUp(true);
  phone.storage.setMood('works');
  phone.setSkew(0);
  phone.setHolding(false);
  // A lock after five wrong passwords is over by then.
  phone.clock.advance(11 * MINUTE);
}
