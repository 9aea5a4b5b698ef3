import fc from 'fast-check';
import { PATHS } from '../../src/idaas/paths';
import type { FaultKind } from '../../sandbox';
import { command, isRunning } from './command';
import { learnOpened } from './model';
import type { PageMood } from './pageStack';
import type { StorageMood } from './storage';

/** What happens around the person: time, network, storage, pages, WeChat and the tenant. */

export const opens = command({
  name: 'opens the app',
  can: (model) => !model.isRunning,
  async act(phone, model) {
    learnOpened(model, await phone.storage.guest());
    phone.open();
    phone.begin((app) => app.launch());
    phone.pages().show();
  },
});

export const kills = command({
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

export const arrives = (pick: number) =>
  command({ name: `answer ${pick} arrives`, act: (phone) => void phone.release(pick) });

/** Up to `most` of what is held arrives, in the order it was asked for or in the opposite one. */
export const arrivesAll = (most: number, isReversed: boolean) =>
  command({
    name: `${most} answers arrive${isReversed ? ' in reverse' : ''}`,
    async act(phone) {
      for (let arrived = 0; arrived < most && phone.release(isReversed ? -1 : 0); arrived += 1)
        await phone.calm();
    },
  });

export const holds = (isHolding: boolean) =>
  command({
    name: isHolding ? 'answers take their time' : 'answers come at once',
    act: (phone) => phone.setHolding(isHolding),
  });

export const passes = (ms: number) =>
  command({ name: `${ms} ms pass`, act: ({ clock }) => clock.advance(ms) });

export const clockJumps = (ms: number) =>
  command({ name: `the phone's clock is ${ms} ms off`, act: (phone) => phone.setSkew(ms) });

const fails = (kind: FaultKind) =>
  command({
    name: `the next call meets ${kind}`,
    act: ({ sandbox }) => sandbox.control.fault({ path: '*', kind, times: 1 }),
  });

export const network = (isUp: boolean) =>
  command({ name: `network ${isUp ? 'up' : 'down'}`, act: (phone) => phone.network.setUp(isUp) });

export const storage = (mood: StorageMood) =>
  command({ name: `storage ${mood}`, act: (phone) => phone.storage.setMood(mood) });

export const pages = (mood: PageMood) =>
  command({ name: `pages ${mood}`, act: (phone) => phone.setPageMood(mood) });

const rotates = (rotateSession: boolean) =>
  command({
    name: `renewal ${rotateSession ? 'rotates' : 'keeps'} the session token`,
    act: ({ sandbox }) => sandbox.control.setPolicy({ rotateSession }),
  });

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
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

export const anyCircumstance = [
  fc.boolean().map(holds),
  fc.constantFrom(1000, 16_000, 5 * MINUTE, 11 * MINUTE, 6 * DAY).map(passes),
  fc.constantFrom(-DAY, 0, DAY, 6 * DAY).map(clockJumps),
  fc.constantFrom(...FAULTS).map(fails),
  fc.boolean().map(network),
  fc.constantFrom<StorageMood>('works', 'refuses', 'full', 'silent').map(storage),
  fc.constantFrom<PageMood>('works', 'refuses', 'slow').map(pages),
  fc.boolean().map(rotates),
  fc.constant(serverForgets),
];
