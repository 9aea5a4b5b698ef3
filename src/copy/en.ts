import type { Copy } from './copy';
import { problemsEn } from './problems.en';

/** English. */
export const en: Copy = {
  problems: problemsEn,
  problemDetails: {
    attemptsLeft: (count) => (count === 1 ? 'One try is left.' : `${count} tries are left.`),
    retryAt: (time) => `Try again after ${time}.`,
    serverCode: (code) => `Error code ${code}`,
  },
  gap: ' ',
  moment: (year, month, day, hour, minute) => `${year}-${month}-${day} ${hour}:${minute}`,
  waiting: { loading: 'Loading', slow: 'The network is slow, one moment' },
  notNow: 'Not now',
  startAgain: 'Start again',
  agreements: {
    read: 'Before you sign in, read',
    service: 'Service agreement',
    privacy: 'Privacy policy',
    howToOpen: 'Press and hold the address to copy it, then open it in a browser.',
    close: 'Close',
  },
  audience: {
    employee: (company) => `Staff sign-in, for members of ${company || 'this company'} only`,
    customer: 'Sign in to see your account',
  },
  home: {
    welcome: (company) => company || 'Welcome',
    signIn: 'Sign in with WeChat',
    tryAgain: 'Try again',
    nameless: 'WeChat user',
    validUntil: 'Signed in until',
    mobile: 'Mobile',
    email: 'Email',
    userName: 'Account',
    signOut: 'Sign out',
    signOutQuestion: 'Sign out?',
    signOutConsequence: 'Your account stays linked to WeChat: next time, one tap signs you in.',
    stay: 'Cancel',
  },
  bind: {
    title: 'Link your account',
    text: 'The first time we need to know who you are. After that, opening the app signs you in.',
    byPhone: 'Use my WeChat number',
    byPassword: 'Use account and password',
    noMethod: 'There is no way to link an account here. Contact your administrator.',
  },
  password: {
    title: 'Account and password',
    text: 'Enter your company account to link it to your WeChat.',
    userName: 'Account',
    userNameHint: 'Enter your account',
    userNameEmpty: 'Enter your account.',
    password: 'Password',
    passwordHint: 'Enter your password',
    passwordEmpty: 'Enter your password.',
    reveal: 'Show password',
    conceal: 'Hide password',
    revealShort: 'Show',
    concealShort: 'Hide',
    submit: 'Link and sign in',
  },
  register: {
    title: 'Registration needed',
    text: 'No account belongs to your WeChat yet. This version cannot register you: ask your administrator for an account, then start again.',
  },
  verify: {
    title: 'One more check needed',
    text: 'To protect your account, signing in needs one more check. This version cannot do it yet: ask your administrator, or start again later.',
  },
  changePassword: {
    title: 'Password change needed',
    text: "Your password has expired or soon will. This version cannot change it: use your company's sign-in website, then start again.",
  },
  denied: {
    title: 'No permission',
    text: 'Your account may not use this app. Ask your administrator for access, then start again.',
  },
  stopped: {
    title: 'Cannot continue',
    text: 'The sign-in service asks for a step this version does not know. Update the mini program and start again, or ask your administrator.',
  },
  serverSaid: (text) => `The server said “${text}”.`,
};
