import { inspect } from 'node:util';
import type { CodePurpose } from '../../src/core/cooldowns';
import type { Recipient } from '../../src/core/recipient';
import { singleUse } from '../../src/core/tokens';
import { settingsOf } from '../../src/idaas/presets';
import type { Sandbox } from '../../sandbox';
import type { SecretKind } from '../secrets/ledger';
import type { Trace } from '../secrets/watch';
import { createDisk } from '../wechat/fakeWx';
import { sendCode, type Build, type ComposedApp } from './composedApp';

/** Where a walk takes place. */
interface Place {
  readonly sandbox: Sandbox;
  readonly app: ComposedApp;
  /** notes what a call of the host app rejects with, with its words, its stack, its members and its cause */
  readonly noted: (call: Promise<unknown>) => Promise<void>;
  /** sends a code, puzzle and all. @returns the code that arrived */
  readonly code: (purpose: CodePurpose, to: Recipient) => Promise<string>;
}

/** A way through the app that gives secrets to it, and where it ends. */
export interface Walk {
  readonly name: string;
  readonly build: Build;
  /** what the tenant is set to */
  readonly whenUnknown?: 'USER_REGISTER';
  /** the secrets that it gives to the app, or the tenant gives it */
  readonly secrets: readonly SecretKind[];
  go(place: Place): Promise<void>;
}

const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const HER_MOBILE: Recipient = { method: 'mobile', address: '13500135000' };
const { forgottenPassword } = settingsOf('eiam');

const SIGN_IN: readonly SecretKind[] = ['login code', 'state token', 'session token', 'id token'];
const CODE: readonly SecretKind[] = ['address', 'captcha token', 'verification code'];

export const WALKS: readonly Walk[] = [
  {
    name: 'binds by code, unbinds, signs out and binds by password',
    build: {},
    secrets: [...SIGN_IN, ...CODE, 'password'],
    async go({ app: { compose, hostApp, wx }, code }) {
      await compose.openPage('code', { method: 'mobile' });
      const received = await code('binding', MOBILE);
      await compose.actions.bindByCode({ recipient: MOBILE, code: '000000' });
      await compose.actions.bindByCode({ recipient: MOBILE, code: received });
      await wx.settled();
      await compose.accountActions.read();
      const [bound] = compose.accountActions.store.getState().accounts ?? [];
      if (bound) await compose.accountActions.unbind(bound);
      await hostApp.signOut();
      await compose.actions.signIn();
      await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'wrong-9f' });
      await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    },
  },
  {
    name: 'resets a forgotten password',
    build: { settings: { forgottenPassword: { ...forgottenPassword, enabled: true } } },
    secrets: [...SIGN_IN, ...CODE, 'password'],
    async go({ app: { compose, wx }, code }) {
      await compose.openPage('password');
      await compose.openPage('forgotten-password');
      const received = await code('resettingPassword', MOBILE);
      await compose.forgottenPassword.reset({ recipient: MOBILE, code: '000000' }, 'Refused-7k2p');
      await compose.forgottenPassword.reset({ recipient: MOBILE, code: received }, 'Fresh-7k2p');
      await wx.settled();
      await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'Fresh-7k2p' });
    },
  },
  {
    name: 'proves a second factor',
    build: { openid: 'openid-mfa' },
    secrets: [...SIGN_IN, ...CODE],
    async go({ app: { compose }, code }) {
      await compose.actions.lookUpMobile();
      const received = await code('verifying', HER_MOBILE);
      await compose.actions.verify({ recipient: HER_MOBILE, code: '000000' });
      await compose.actions.verify({ recipient: HER_MOBILE, code: received });
    },
  },
  {
    name: 'changes a password that ran out',
    build: {},
    secrets: [...SIGN_IN, 'password'],
    async go({ app: { compose } }) {
      await compose.actions.bindByPassword({ userName: 'liuyang', password: 'Liu2025pass' });
      await compose.actions.changePassword({ old: 'Wrong-4x', new: 'Liu2027pass' });
      await compose.actions.changePassword({ old: 'Liu2025pass', new: 'Liu2027pass' });
    },
  },
  {
    name: 'registers by the phone button, and changes the number by it',
    build: {},
    whenUnknown: 'USER_REGISTER',
    secrets: [...SIGN_IN, 'phone code'],
    async go({ sandbox, app: { compose } }) {
      const phoneCode = (mobile: string) => singleUse<'PhoneCode'>(sandbox.wechat.issuePhoneCode(mobile));
      await compose.actions.bindByPhone(phoneCode('18900000000'));
      await compose.accountActions.changeMobile(phoneCode('18911112222'));
    },
  },
  {
    name: 'calls the back end of the host app, which is not there, and has no network, and no room on the disk',
    build: { openid: 'openid-bound', disk: Object.assign(createDisk(), { isFull: true }) },
    secrets: ['login code', 'id token', 'session token'],
    async go({ app: { hostApp, wx }, noted }) {
      const order = { method: 'GET', url: 'http://127.0.0.1:1/orders' } as const;
      await noted(hostApp.authorizedRequest(order));
      await noted(hostApp.authorizedRequest({ ...order, url: 'http://tenant.example/orders' }));
      wx.network.setType('none');
      await noted(hostApp.authorizedRequest(order));
      await hostApp.signOut();
      await noted(hostApp.authorizedRequest(order));
      await noted(hostApp.requireSignIn(() => 'ordered'));
      wx.network.setType('wifi');
      await noted(hostApp.requireSignIn(() => Promise.reject(new Error('sold out'))));
    },
  },
];

/** Begins a walk: what it needs to be noted is added to `traces`. */
export function placeOf(sandbox: Sandbox, app: ComposedApp, traces: Trace[]): Place {
  return {
    sandbox,
    app,
    noted: async (call) => {
      const failure: unknown = await call.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (failure !== null) traces.push({ place: 'error', text: inspect(failure, { depth: null }) });
    },
    async code(purpose, to) {
      await sendCode(sandbox, app, to, purpose);
      return sandbox.control.inbox().at(-1)?.code ?? '';
    },
  };
}
