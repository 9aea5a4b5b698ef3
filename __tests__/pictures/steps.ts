import { scenarios } from '../../scripts/scenarios';
import { submitPassword } from './binding';
import type { PicturePhone } from './phone';
import type { Picture } from './picture';

/** CIAM's, which offers all that the page can do. */
const account = { page: 'account', audience: 'customer', openid: 'openid-bound' } as const;

async function openAccount({ tap, visible, words }: PicturePhone): Promise<void> {
  await tap(words.account.title);
  await visible(words.account.unbind);
}

const changePassword = { page: 'change-password', audience: 'employee' } as const;

/** The steps that are neither home nor binding: each by the status that leads there. */
export const stepPictures: readonly Picture[] = [
  {
    page: 'register',
    audience: 'customer',
    name: 'asked',
    says: 'USER_REGISTER: the WeChat user has no account',
    consent: 'ask',
    scenario: scenarios.register,
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.otherWays);
      await visible(words.register.title);
    },
  },
  {
    ...changePassword,
    name: 'must',
    says: 'PASSWORD_EXPIRED: the password must change',
    reach: async (phone) => {
      await submitPassword(phone, 'liuyang', 'Liu2025pass');
      await phone.visible(phone.words.changePassword.title);
    },
  },
  {
    ...changePassword,
    name: 'typed',
    says: 'the rules, as the new password meets them',
    reach: async (phone) => {
      await submitPassword(phone, 'liuyang', 'Liu2025pass');
      await phone.type(phone.words.changePassword.oldPassword.label, 'Liu2025pass');
      await phone.type(phone.words.changePassword.newPassword.label, 'liu');
      await phone.tap(phone.words.changePassword.submit);
    },
  },
  {
    ...changePassword,
    name: 'may',
    says: 'PASSWORD_WARN: it may be kept for now',
    reach: async (phone) => {
      await submitPassword(phone, 'sunlei', 'Sun2026pass');
      await phone.visible(phone.words.changePassword.title);
    },
  },
  {
    page: 'denied',
    audience: 'employee',
    openid: 'openid-denied',
    name: 'denied',
    onOtherScreens: true,
    says: 'ACCESS_DENIED: no right to use the app',
    reach: ({ visible, words }) => visible(words.denied.title),
  },
  {
    page: 'unsupported',
    audience: 'employee',
    openid: 'openid-bound',
    scenario: scenarios.unknownStatus,
    name: 'unsupported',
    says: 'a status this version does not know',
    reach: ({ visible, words }) => visible(words.unsupported.title),
  },
  {
    page: 'unsupported',
    audience: 'employee',
    openid: 'openid-bound',
    scenario: scenarios.unknownStatus,
    name: 'update',
    says: 'the same, and WeChat has loaded a newer version',
    reach: async ({ simulator, visible, words }) => {
      await visible(words.unsupported.title);
      await simulator((handle) => handle.updateReady());
      await visible(words.unsupported.updateReady);
    },
  },
  {
    ...account,
    name: 'account',
    onOtherScreens: true,
    says: 'the account page of a signed-in user',
    reach: openAccount,
  },
  {
    ...account,
    name: 'consent',
    says: 'consent, before the number is changed',
    consent: 'ask',
    reach: async (phone) => {
      await openAccount(phone);
      await phone.tap(phone.words.account.changeByPhone);
      await phone.visible(phone.words.agreements.question);
    },
  },
  {
    page: 'privacy',
    audience: 'employee',
    name: 'asked',
    says: "WeChat's question about its privacy guide, over a page that has none of its own",
    privacy: 'ask',
    reach: async ({ tap, at, visible, words, simulator }) => {
      await tap(words.notNow);
      // What is asked while the page before is on top belongs to that page.
      await at('pages/home/index');
      await visible(words.home.signIn);
      await simulator((handle) => handle.usePersonalData());
      await visible(words.agreements.guideQuestion);
    },
  },
  {
    ...account,
    name: 'withdrawal-question',
    says: 'the question before the consent is taken back',
    reach: async (phone) => {
      await openAccount(phone);
      await phone.tap(phone.words.agreements.withdraw);
      await phone.visible(phone.words.agreements.withdrawQuestion);
    },
  },
  {
    ...account,
    name: 'deletion-question',
    says: 'the question before the account is deleted',
    reach: async (phone) => {
      await openAccount(phone);
      await phone.tap(phone.words.rows.deleteAccount);
      await phone.visible(phone.words.account.deletionByPhone);
    },
  },
  {
    ...account,
    name: 'unbind-question',
    says: 'the question before WeChat is unbound',
    reach: async (phone) => {
      await openAccount(phone);
      await phone.tap(phone.words.account.unbind);
      await phone.visible(phone.words.account.unbindQuestion);
    },
  },
];
