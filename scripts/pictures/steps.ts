import { submitPassword } from './binding';
import type { Picture } from './picture';

const changePassword = { page: 'change-password', audience: 'employee' } as const;

/** The steps that are neither home nor binding: each by the status that leads there. */
export const stepPictures: readonly Picture[] = [
  {
    page: 'register',
    audience: 'customer',
    name: 'asked',
    says: 'USER_REGISTER: nobody is known by this WeChat',
    policy: { whenUnknown: 'USER_REGISTER' },
    reach: async ({ tap, shows, words }) => {
      await tap(words.home.signIn);
      await shows(words.register.title);
    },
  },
  {
    page: 'verify',
    audience: 'employee',
    openid: 'openid-mfa',
    name: 'asked',
    says: 'MFA_AUTH: a second factor is due',
    reach: ({ shows, words }) => shows(words.verify.title),
  },
  {
    ...changePassword,
    name: 'must',
    says: 'PASSWORD_EXPIRED: the password must change',
    reach: async (phone) => {
      await submitPassword(phone, 'liuyang', 'Liu2025pass');
      await phone.shows(phone.words.changePassword.title);
    },
  },
  {
    ...changePassword,
    name: 'may',
    says: 'PASSWORD_WARN: it may be kept for now',
    reach: async (phone) => {
      await submitPassword(phone, 'sunlei', 'Sun2026pass');
      await phone.shows(phone.words.changePassword.title);
    },
  },
  {
    page: 'denied',
    audience: 'employee',
    openid: 'openid-denied',
    name: 'denied',
    says: 'ACCESS_DENIED: no right to use the app',
    reach: ({ shows, words }) => shows(words.denied.title),
  },
  {
    page: 'stopped',
    audience: 'employee',
    openid: 'openid-bound',
    policy: { loginStatus: 'BRAND_NEW' },
    name: 'stopped',
    says: 'a status this version does not know',
    reach: ({ shows, words }) => shows(words.stopped.title),
  },
];
