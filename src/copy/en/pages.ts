import type { HomeCopy, PageWords } from '../copy';
import { forAudience, type Terms } from '../terms';

export const pages = (terms: Terms): PageWords => ({
  agreements,
  audience: forAudience(terms, {
    employee: terms.company === '' ? 'For employees only' : `For ${terms.company} employees only`,
    customer: 'Sign in to use all features',
  }),
  home: { welcome: `Sign in to your ${terms.account}`, ...home },
  guest: {
    prompt: 'Tap to sign in',
    text: 'Sign in to use all features',
    title: forAudience(terms, {
      employee: terms.account,
      customer: terms.company === '' ? 'Membership' : `${terms.company} membership`,
    }),
    createsAccount: 'If your number is new to us, we’ll create an account for it',
  },
  rows: {
    accountInfo: 'Account info',
    security: 'Security',
    general: 'General',
    service: 'Terms of Service',
    privacy: 'Privacy Policy',
    deleteAccount: 'Delete account',
  },
  bind,
  account,
  support: {
    contact: forAudience(terms, { employee: 'Contact administrator', customer: 'Contact support' }),
    call: 'Call',
  },
  locked: {
    title: 'Account locked',
    text: 'To protect your account, sign-in is locked for now',
    timeLeftSpoken: (minutes, seconds) => `Try again in ${minutes} min ${seconds} s`,
    over: 'Your account is unlocked. You can sign in again.',
  },
  offline: { title: 'No internet connection', text: 'Check your network and try again' },
  unreachable: { title: 'Can’t reach the server', text: 'Try again in a moment' },
  next: {
    byMobileCode: 'Sign in with SMS',
    byEmailCode: 'Sign in with email',
    update: 'Update and try again',
    copy: 'Copy',
  },
  toasts: {
    signedIn: 'Signed in',
    bound: 'Account linked',
    registered: 'Welcome',
    unbound: 'Unlinked',
    mobileChanged: 'Number saved',
    passwordChanged: 'Password set',
    consentWithdrawn: 'Withdrawn',
  },
  titles: {
    home: terms.company || 'Home',
    bind: 'Link account',
    register: 'Sign up',
    password: 'Sign in',
    'forgotten-password': 'Reset password',
    verify: 'Verification',
    'change-password': 'Change password',
    account: 'Account',
    denied: 'Access denied',
    unsupported: 'Can’t sign in',
    privacy: 'Privacy',
    agreement: 'Terms & Policies',
  },
});

const agreements: HomeCopy['agreements'] = {
  read: 'Before signing in, read the',
  agreed: 'You agreed to the',
  agree: 'I agree to the',
  and: 'and',
  service: 'Terms of Service',
  privacy: 'Privacy Policy',
  guide: 'User Privacy Protection Guidelines',
  howToOpen: 'Press and hold the address to copy it, then open it in a browser',
  notShown: 'This can’t be shown here. Copy the link and open it in a browser.',
  copyLink: 'Copy link',
  linkCopied: 'Paste it into a browser to read the text',
  close: 'Close',
  question: 'Terms and Privacy',
  askedFor: 'To verify your identity, please review and agree to the',
  guideQuestion: 'User privacy protection',
  guideAskedFor: 'Before you use this feature, please review and agree to the',
  phoneGuideAskedFor: 'Before WeChat shares your phone number, please review and agree to the',
  agreeAndGoOn: 'Agree and continue',
  decline: 'Decline',
  given: 'You agreed',
  withdraw: 'Withdraw consent',
  withdrawQuestion: 'Withdraw consent?',
  withdrawConsequence: 'You’ll be signed out, and asked to agree again before you next sign in',
};

const home: Omit<HomeCopy['home'], 'welcome'> = {
  signIn: 'Sign in',
  tryAgain: 'Try again',
  nameless: 'WeChat user',
  offline: 'No internet connection',
  since: 'Signed in',
  validUntil: 'Session expires',
  mobile: 'Phone',
  email: 'Email',
  userName: 'Username',
  signOut: 'Sign out',
  signOutQuestion: 'Sign out?',
  signOutConsequence: 'You can sign back in with one tap',
  stay: 'Cancel',
};

const bind: HomeCopy['bind'] = {
  text: 'Verify once. After that, you’ll be signed in automatically.',
  byPhone: 'Continue with phone number',
  otherWays: 'More options',
};

const account: HomeCopy['account'] = {
  title: 'Account and security',
  noMobile: 'Not set',
  change: 'Change',
};
