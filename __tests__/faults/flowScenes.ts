import type { Recipient } from '../../src/core/recipient';
import type { App } from '../world/app';
import type { Place } from './place';
import { untilSignedIn, type Scene, type Stage } from './scene';

/** The endpoints that move a flow, at each step where they are called. */

const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };
const HER_MOBILE: Recipient = { method: 'mobile', address: '13500135000' };
const HER_EMAIL: Recipient = { method: 'email', address: 'chenjing@example.com' };

type Options = Parameters<Place['launched']>[0];

const newcomer = (place: Place, options: Options = {}) => place.launched(options);

async function registering(place: Place, options: Options = {}): Promise<App> {
  place.sandbox.control.setPolicy({ whenUnknown: 'USER_REGISTER' });
  return place.launched(options);
}

/** Codes are sent without a puzzle, whose pictures take most of the time; `codeScenes.ts` plays the puzzle. */
function withoutPuzzle({ sandbox }: Place): Options {
  sandbox.control.setPolicy({ captcha: 'skip' });
  return { settings: { captcha: 'skip' } };
}

const byPhone = (app: App) =>
  untilSignedIn(app, () => app.actions.bindByPhone(app.phoneCode(MOBILE.address)));

const byCode = (place: Place, app: App, purpose: 'binding' | 'registering', recipient: Recipient) =>
  untilSignedIn(app, async () => {
    await place.sendCode(app, purpose, recipient);
    await app.actions.bindByCode({ recipient, code: place.received() });
  });

async function verifying(place: Place, recipient: Recipient): Promise<Stage> {
  const app = await place.launched({ openid: 'openid-mfa', ...withoutPuzzle(place) });
  return untilSignedIn(app, async () => {
    await place.sendCode(app, 'verifying', recipient);
    await app.actions.verify({ recipient, code: place.received() });
  });
}

/** Each time another password: one that was set before its answer was lost would be refused as the old one. */
async function resetting(place: Place, recipient: Recipient): Promise<Stage> {
  const app = await newcomer(place, withoutPuzzle(place));
  const { reset, store } = app.forgottenPassword;
  let resets = 0;
  return {
    app,
    async act() {
      await place.sendCode(app, 'resettingPassword', recipient);
      resets += 1;
      await reset({ recipient, code: place.received() }, `Zhang202${resets}pass`);
    },
    isDone: () => store.getState().isReset,
    problem: () => store.getState().problem?.code ?? null,
  };
}

/** A person whose password ran out, or will soon; where the flow began anew they bind their account again first. */
async function changingPassword(
  place: Place,
  credentials: { readonly userName: string; readonly password: string },
  change: (app: App) => Promise<unknown>,
): Promise<Stage> {
  const app = await place.launched();
  const bind = () => app.actions.bindByPassword(credentials);
  await bind();
  return untilSignedIn(app, async () => {
    if (app.step() === 'binding') await bind();
    await change(app);
  });
}

export const FLOW_SCENES: readonly Scene[] = [
  {
    name: 'the phone button',
    endpoint: 'bindByPhone',
    at: 'binding',
    set: async (place) => byPhone(await newcomer(place)),
  },
  {
    name: 'the phone button, signing in by the number',
    endpoint: 'signInByPhone',
    at: 'binding',
    set: async (place) => byPhone(await place.launched({ settings: { phoneLogin: true } })),
  },
  {
    name: 'an SMS code',
    endpoint: 'bindByCode',
    at: 'binding',
    set: async (place) => byCode(place, await newcomer(place, withoutPuzzle(place)), 'binding', MOBILE),
  },
  {
    name: 'an email code',
    endpoint: 'bindByCode',
    at: 'binding',
    set: async (place) => byCode(place, await newcomer(place, withoutPuzzle(place)), 'binding', EMAIL),
  },
  {
    name: 'user name and password',
    endpoint: 'bindByPassword',
    at: 'binding',
    async set(place) {
      const app = await newcomer(place);
      return untilSignedIn(app, () => app.actions.bindByPassword(CREDENTIALS));
    },
  },
  {
    name: 'a forgotten password, by an SMS code',
    endpoint: 'resetPasswordBySms',
    at: 'binding',
    set: (place) => resetting(place, MOBILE),
  },
  {
    name: 'a forgotten password, by an email code',
    endpoint: 'resetPasswordByEmail',
    at: 'binding',
    set: (place) => resetting(place, EMAIL),
  },
  {
    name: 'the phone button',
    endpoint: 'registerByPhone',
    at: 'registering',
    set: async (place) => byPhone(await registering(place)),
  },
  {
    name: 'an SMS code',
    endpoint: 'registerByCode',
    at: 'registering',
    set: async (place) =>
      byCode(place, await registering(place, withoutPuzzle(place)), 'registering', MOBILE),
  },
  {
    name: 'an email code',
    endpoint: 'registerByCode',
    at: 'registering',
    set: async (place) => byCode(place, await registering(place, withoutPuzzle(place)), 'registering', EMAIL),
  },
  {
    name: 'the number is looked up',
    endpoint: 'mobileByToken',
    at: 'verifying',
    async set(place) {
      const app = await place.launched({ openid: 'openid-mfa' });
      const isDone = () => {
        const { step } = app.store.getState();
        return step.name === 'verifying' && step.mobile.status !== 'awaited';
      };
      return { app, act: app.actions.lookUpMobile, isDone };
    },
  },
  {
    name: 'an SMS code',
    endpoint: 'verifyBySms',
    at: 'verifying',
    set: (place) => verifying(place, HER_MOBILE),
  },
  {
    name: 'an email code',
    endpoint: 'verifyByEmail',
    at: 'verifying',
    set: (place) => verifying(place, HER_EMAIL),
  },
  {
    name: 'a new password',
    endpoint: 'changePassword',
    at: 'changingPassword',
    set: (place) =>
      changingPassword(place, { userName: 'liuyang', password: 'Liu2025pass' }, ({ actions }) =>
        actions.changePassword({ old: 'Liu2025pass', new: 'Liu2027pass' }),
      ),
  },
  {
    name: 'the password is kept for now',
    endpoint: 'skipPasswordChange',
    at: 'changingPassword',
    set: (place) =>
      changingPassword(place, { userName: 'sunlei', password: 'Sun2026pass' }, ({ actions }) =>
        actions.skipPasswordChange(),
      ),
  },
];
