import { scenarios } from '../../scripts/scenarios';
import { printed } from '../corpus/corpus';
import type { PicturePhone } from './phone';
import type { Picture } from './picture';

const home = { page: 'home' } as const;
const bound = { ...home, audience: 'employee', openid: 'openid-bound' } as const;

async function relaunchOffline(phone: PicturePhone): Promise<void> {
  await phone.simulator((handle) => handle.network(false));
  await phone.relaunch();
}

/** Home's faces: person not known yet, no person signed in, a person signed in. */
export const homePictures: readonly Picture[] = [
  {
    ...bound,
    name: 'launch-waiting',
    says: 'the launch, before the answer is there',
    fault: { path: 'wechat-miniprogram', kind: 'hang' },
    reach: ({ top }) => top.locator('.skeleton').waitFor(),
  },
  {
    ...bound,
    name: 'launch-slow',
    says: 'the launch on a slow network, after three seconds',
    fault: { path: 'wechat-miniprogram', kind: 'hang' },
    reach: ({ visible, words }) => visible(words.waiting.slow),
  },
  {
    ...bound,
    name: 'as-printed',
    says: 'the sign-in as seed 004 prints it: its shortened id token names no user',
    fault: printed('wechat-miniprogram', 'seeds/004-login-success-1-signed-in.http'),
    reach: ({ visible, words }) => visible(words.home.nameless),
  },
  {
    ...bound,
    name: 'unreachable',
    says: 'the launch while the server refuses connections',
    scenario: scenarios.unreachable,
    reach: ({ visible, words }) => visible(words.home.tryAgain),
  },
  {
    ...bound,
    name: 'offline',
    says: 'the launch without a network',
    // Refused once, so that no session of the first launch opens home in the second.
    scenario: scenarios.unreachable,
    reach: async (phone) => {
      await phone.visible(phone.words.home.tryAgain);
      await relaunchOffline(phone);
      await phone.visible(phone.words.home.tryAgain);
    },
  },
  {
    ...home,
    audience: 'customer',
    name: 'guest-customer',
    onOtherScreens: true,
    says: 'a customer who is not signed in: the button is the phone button',
    consent: 'ask',
    scenario: scenarios.register,
    reach: ({ visible, words }) => visible(words.guest.createsAccount),
  },
  {
    ...home,
    audience: 'customer',
    name: 'guest-consent',
    says: 'consent, asked by the phone button',
    consent: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byPhone);
      await visible(words.agreements.question);
    },
  },
  {
    ...home,
    audience: 'customer',
    name: 'guest-refused',
    says: 'a customer who refused the number',
    reach: async ({ tap, denyPhoneNumber, visible, words }) => {
      await tap(words.bind.byPhone);
      await denyPhoneNumber();
      await visible(words.problems.phoneDenied.happened);
    },
  },
  {
    ...bound,
    audience: 'customer',
    name: 'guest-offline',
    says: 'a customer without a network: what needs no account works',
    scenario: scenarios.unreachable,
    reach: async (phone) => {
      await phone.visible(phone.words.home.tryAgain);
      await relaunchOffline(phone);
      await phone.visible(phone.words.home.tryAgain);
    },
  },
  {
    ...home,
    audience: 'employee',
    name: 'guest-employee',
    says: 'an employee who said "not now"',
    reach: async ({ tap, visible, words }) => {
      await tap(words.notNow);
      await visible(words.home.signIn);
    },
  },
  {
    ...bound,
    name: 'signed-in',
    onOtherScreens: true,
    says: 'a signed-in user',
    reach: ({ visible, words }) => visible(words.home.signOut),
  },
  {
    ...bound,
    name: 'signed-in-offline',
    says: 'a later launch without a network: the kept session opens home',
    reach: async (phone) => {
      await phone.visible(phone.words.home.signOut);
      await relaunchOffline(phone);
      await phone.visible(phone.words.home.offline);
    },
  },
  {
    ...home,
    audience: 'employee',
    openid: 'openid-locked',
    name: 'locked',
    says: 'an account that is locked: for how long',
    reach: ({ visible, words }) => visible(words.locked.title),
  },
  {
    ...bound,
    name: 'language',
    says: 'which language to read',
    reach: async ({ tap, visible, words }) => {
      await tap(words.language.title);
      await visible(words.language.auto);
    },
  },
  {
    ...bound,
    audience: 'customer',
    name: 'signed-in-customer',
    says: 'a signed-in customer, whose product offers another number',
    reach: ({ visible, words }) => visible(words.home.signOut),
  },
  {
    ...bound,
    name: 'sign-out-question',
    says: 'the question before signing out',
    reach: async ({ tap, visible, words }) => {
      await tap(words.home.signOut);
      await visible(words.home.signOutQuestion);
    },
  },
];
