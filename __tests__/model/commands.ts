import fc from 'fast-check';
import { expect } from '@jest/globals';
import { PATHS } from '../../src/idaas/paths';
import type { FaultKind } from '../../sandbox';
import type { App } from '../world/app';
import { expectLaws, expectReason, expectReckoned, type Model } from './laws';
import type { Phone } from './phone';
import type { StorageMood } from './storage';

type Command = fc.AsyncCommand<Model, Phone>;

interface Parts {
  readonly name: string;
  readonly can?: (model: Readonly<Model>) => boolean;
  /** what the model learns */
  readonly learn?: (model: Model) => void;
  readonly act: (phone: Phone) => void | Promise<void>;
  /** it may end a session by itself */
  readonly endsSession?: true;
  /** what must be so afterwards, besides the laws */
  readonly ensure?: (phone: Phone) => void;
}

/** A command that is followed by every law. */
function command({ name, can, learn, act, endsSession, ensure }: Parts): Command {
  return {
    check: (model) => can?.(model) ?? true,
    async run(model, phone) {
      const before = phone.isRunning() ? phone.app().store.getState() : null;
      learn?.(model);
      await act(phone);
      await phone.calm();
      expectReason(before, phone, endsSession ?? false);
      expectLaws(model, phone);
      ensure?.(phone);
    },
    toString: () => name,
  };
}

const isRunning = (model: Readonly<Model>) => model.isRunning;
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };

/** Something a person, or WeChat, sets going in a running app; nobody waits for it. */
const doing = (name: string, act: (app: App) => Promise<unknown>, rest: Partial<Parts> = {}): Command =>
  command({ name, can: isRunning, act: (phone) => phone.begin(act), ...rest });

const asksToBeIn = (model: Model) => void (model.mayBeIn = true);

const PERSON: readonly Command[] = [
  doing('taps "sign in"', (app) => app.actions.signIn(), { learn: asksToBeIn }),
  doing('says "not now"', (app) => Promise.resolve(app.actions.decline())),
  doing('binds by password', (app) => app.actions.bindByPassword(CREDENTIALS)),
  doing('mistypes the password', (app) =>
    app.actions.bindByPassword({ ...CREDENTIALS, password: 'passwort' }),
  ),
  doing('binds by the phone button', (app) => app.actions.bindByPhone(app.phoneCode('13800138000'))),
  doing('comes back', (app) => app.actions.resume(), { ensure: expectReckoned }),
  doing('needs an id token', (app) => app.keeper.freshIdToken()),
  doing('unbinds', (app) => unbindFirst(app)),
  doing('signs out', (app) => app.actions.signOut(), {
    learn: (model) => void (model.mayBeIn = false),
    endsSession: true,
  }),
];

async function unbindFirst({ keeper }: App): Promise<void> {
  const [bound] = await keeper.boundAccounts();
  if (bound) await keeper.unbind(bound);
}

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
export async function expectGoodEnd(phone: Phone): Promise<void> {
  for (let deadlines = 0; deadlines < 6 && phone.unsettled() > 0; deadlines += 1) {
    phone.clock.advance(16_000);
    await phone.calm();
  }
  expect(phone.unsettled()).toBe(0);
  phone.kill();
  mend(phone);
  phone.open();
  const { actions, keeper, step } = phone.app();
  await actions.launch();
  if (step() === 'signedIn') await keeper.freshIdToken().catch(() => undefined);
  if (step() === 'binding') await actions.bindByPassword(CREDENTIALS);
  expect(step()).toBe('signedIn');
  expect(await keeper.freshIdToken()).toBeTruthy();
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
