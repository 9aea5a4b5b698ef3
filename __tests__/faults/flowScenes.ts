import type { Recipient } from '../../src/core/recipient';
import type { App } from '../world/app';
import type { Place } from './place';
import type { Scene, Stage } from './scene';

/** The endpoints that move a flow, at each step where they are called. */

const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };
const HER_MOBILE: Recipient = { method: 'mobile', address: '13500135000' };
const HER_EMAIL: Recipient = { method: 'email', address: 'chenjing@example.com' };

const untilSignedIn = (app: App, act: () => Promise<unknown>): Stage => ({
  app,
  act,
  isDone: () => app.step() === 'signedIn',
});

/** Something else the first time: what the app does by itself, which people then repeat by a tap. */
function first(once: () => Promise<unknown>, then: () => Promise<unknown>): () => Promise<unknown> {
  let next = once;
  return () => {
    const act = next;
    next = then;
    return act();
  };
}

const newcomer = (place: Place) => place.launched();

async function registering(place: Place): Promise<App> {
  place.sandbox.control.setPolicy({ whenUnknown: 'USER_REGISTER' });
  return place.launched();
}

const byPhone = (app: App) =>
  untilSignedIn(app, () => app.actions.bindByPhone(app.phoneCode(MOBILE.address)));

const byCode = (place: Place, app: App, purpose: 'binding' | 'registering', recipient: Recipient) =>
  untilSignedIn(app, async () => {
    await place.sendCode(app, purpose, recipient);
    await app.actions.bindByCode({ recipient, code: place.received() });
  });

async function verifying(place: Place, recipient: Recipient): Promise<Stage> {
  const app = await place.launched({ openid: 'openid-mfa' });
  return untilSignedIn(app, async () => {
    await place.sendCode(app, 'verifying', recipient);
    await app.actions.verify({ recipient, code: place.received() });
  });
}

/** Each time another password: one that was set before its answer was lost would be refused as the old one. */
async function resetting(place: Place, recipient: Recipient): Promise<Stage> {
  const app = await newcomer(place);
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

async function boundBy(place: Place, userName: string, password: string): Promise<App> {
  const app = await place.launched();
  await app.actions.bindByPassword({ userName, password });
  return app;
}

export const SIGN_IN_SCENES: readonly Scene[] = [
  {
    name: 'the app is launched',
    endpoint: 'signIn',
    at: 'starting',
    async set(place) {
      const app = place.app({ openid: 'openid-bound' });
      return Promise.resolve(untilSignedIn(app, first(app.actions.launch, app.actions.signIn)));
    },
  },
  {
    name: 'the app comes back after the session ran out',
    endpoint: 'signIn',
    at: 'signedIn',
    async set(place) {
      const app = await place.launched({ openid: 'openid-bound' });
      place.clock.advance(432_000_000);
      return untilSignedIn(app, first(app.actions.resume, app.actions.signIn));
    },
  },
  {
    name: 'the person starts again',
    endpoint: 'signIn',
    at: 'denied',
    async set(place) {
      const app = await place.launched({ openid: 'openid-denied' });
      const isDone = () => app.step() === 'denied' && app.problem() === null;
      return { app, act: app.actions.startAgain, isDone };
    },
  },
  {
    name: 'the step ran out behind the person',
    endpoint: 'signIn',
    at: 'binding',
    async set(place) {
      const app = await newcomer(place);
      place.clock.advance(601_000);
      return untilSignedIn(app, () => app.actions.bindByPassword(CREDENTIALS));
    },
  },
];

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
    set: async (place) => byCode(place, await newcomer(place), 'binding', MOBILE),
  },
  {
    name: 'an email code',
    endpoint: 'bindByCode',
    at: 'binding',
    set: async (place) => byCode(place, await newcomer(place), 'binding', EMAIL),
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
    set: async (place) => byCode(place, await registering(place), 'registering', MOBILE),
  },
  {
    name: 'an email code',
    endpoint: 'registerByCode',
    at: 'registering',
    set: async (place) => byCode(place, await registering(place), 'registering', EMAIL),
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
    async set(place) {
      const app = await boundBy(place, 'liuyang', 'Liu2025pass');
      return untilSignedIn(app, () => app.actions.changePassword({ old: 'Liu2025pass', new: 'Liu2027pass' }));
    },
  },
  {
    name: 'the password is kept for now',
    endpoint: 'skipPasswordChange',
    at: 'changingPassword',
    async set(place) {
      const app = await boundBy(place, 'sunlei', 'Sun2026pass');
      return untilSignedIn(app, app.actions.skipPasswordChange);
    },
  },
];
