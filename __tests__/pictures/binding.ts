import { printed } from '../corpus/corpus';
import type { PicturePhone } from './phone';
import type { Picture } from './picture';

const bind = { page: 'bind', audience: 'employee' } as const;
const password = { page: 'password', audience: 'employee' } as const;

async function openPassword({ tap, visible, words }: PicturePhone): Promise<void> {
  await tap(words.bind.byPassword);
  await visible(words.password.text);
}

/** Binds with account and password; where that leads is for the caller to wait for. */
export async function submitPassword(phone: PicturePhone, userName: string, text: string): Promise<void> {
  await openPassword(phone);
  await phone.type(phone.words.password.userName, userName);
  await phone.type(phone.words.password.password, text);
  await phone.tap(phone.words.password.submit);
}

/** SOCIAL_BIND: "link your account", and its page for account and password. */
export const bindingPictures: readonly Picture[] = [
  {
    ...bind,
    name: 'asked',
    says: 'the first launch of an employee',
    onOtherScreens: true,
    consent: 'ask',
    reach: ({ visible, words }) => visible(words.bind.title),
  },
  {
    ...bind,
    audience: 'customer',
    name: 'customer',
    says: 'a customer who asked to be signed in',
    consent: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.otherWays);
      await visible(words.bind.title);
    },
  },
  {
    ...bind,
    name: 'consent',
    says: 'consent, asked by the action that needs it',
    consent: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byPhone);
      await visible(words.agreements.question);
    },
  },
  {
    ...bind,
    name: 'consent-and-guide',
    says: "consent to the agreements and to WeChat's privacy guide, both by one tap",
    consent: 'ask',
    privacy: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byPhone);
      await visible(words.agreements.guide);
    },
  },
  {
    ...bind,
    name: 'privacy-guide',
    says: "WeChat's question about its privacy guide",
    privacy: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byPhone);
      await visible(words.agreements.guideQuestion);
    },
  },
  {
    ...bind,
    name: 'privacy-refused',
    says: 'the privacy guide was refused',
    privacy: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byPhone);
      await tap(words.agreements.decline);
      await visible(words.problems.phonePrivacyDeclined.happened);
    },
  },
  {
    ...bind,
    name: 'as-printed',
    says: 'the binding as seed 004 prints it, blanks and all',
    fault: printed('wechat-miniprogram', 'seeds/004-login-success-3-bind.http'),
    reach: ({ visible, words }) => visible(words.bind.title),
  },
  {
    ...bind,
    name: 'after-refusal',
    says: 'the phone number was refused',
    reach: async ({ tap, denyPhoneNumber, visible, words }) => {
      await tap(words.bind.byPhone);
      await denyPhoneNumber();
      await visible(words.problems.phoneDenied.happened);
    },
  },
  {
    ...bind,
    name: 'number-unknown',
    says: 'no account of the tenant has this number',
    mobile: '13100131000',
    reach: async ({ tap, allowPhoneNumber, top, words }) => {
      await tap(words.bind.byPhone);
      await allowPhoneNumber();
      await top.locator('.notice__tip').waitFor();
    },
  },
  {
    ...bind,
    name: 'no-quota',
    says: "the company's quota for phone numbers is used up",
    reach: async ({ simulator, tap, visible, words }) => {
      await simulator((handle) => handle.phonePermission('noQuota'));
      await tap(words.bind.byPhone);
      await visible(words.problems.phoneQuotaUsedUp.happened);
    },
  },
  {
    ...password,
    name: 'empty',
    says: 'account and password',
    onOtherScreens: true,
    reach: openPassword,
  },
  {
    ...password,
    name: 'wrong',
    says: 'a wrong password: why, and how many tries are left',
    reach: async (phone) => {
      await submitPassword(phone, 'zhangshan', 'passwort');
      await phone.visible(phone.words.problemDetails.attemptsLeft(4));
    },
  },
  {
    ...password,
    name: 'locked',
    says: 'an account that is locked: how long, and another way',
    onOtherScreens: true,
    policy: { maxPasswordAttempts: 1 },
    reach: async (phone) => {
      await submitPassword(phone, 'zhangshan', 'passwort');
      await phone.visible(phone.words.locked.title);
    },
  },
];
