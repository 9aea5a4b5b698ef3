import type { HomeCopy } from '../copy';
import { forAudience, type Terms } from '../terms';
import { withoutStop } from '../text';

const PHONE_UNAVAILABLE = {
  happened: 'Phone sign-in is temporarily unavailable',
  next: 'Choose another way to sign in',
};
const WECHAT_FAILED = { happened: 'Couldn’t sign in with WeChat', next: 'Try again' };
const EXPIRED = { happened: 'Your session has expired', next: 'Sign in again' };

/** What happened, and what to do. */
export const problems = ({ support }: Terms): HomeCopy['problems'] => ({
  offline: { happened: 'No internet connection', next: 'Check your network and try again' },
  unreachable: { happened: 'We can’t reach the server right now', next: 'Try again in a moment' },
  timedOut: { happened: 'Request timed out', next: 'Try again in a moment' },
  interrupted: { happened: 'The request was interrupted', next: 'Try again' },
  serverBusy: { happened: 'The service is temporarily unavailable', next: 'Try again in a moment' },
  answerUnreadable: { happened: 'We got an unexpected response', next: 'Try a different network' },
  originNotAllowed: { happened: 'The server domain isn’t configured', next: `Contact ${support}` },
  loginCodeMissing: WECHAT_FAILED,
  wechatSilent: { happened: 'WeChat isn’t responding', next: 'Try again, or restart WeChat' },
  pageNotOpened: { happened: 'The page couldn’t be opened', next: 'Go back and try again' },
  codeSpent: { happened: 'Authorization expired', next: 'Tap the button again' },
  phoneDenied: { happened: 'Phone number not shared', next: 'You can choose another way to sign in' },
  phoneNotEntitled: PHONE_UNAVAILABLE,
  phonePrivacyDeclined: {
    happened: 'Privacy guidelines not accepted',
    next: 'You can choose another way to sign in',
  },
  phoneScopeUndeclared: PHONE_UNAVAILABLE,
  phoneQuotaUsedUp: PHONE_UNAVAILABLE,
  phoneUnavailable: { happened: 'Couldn’t get your number', next: 'Choose another way to sign in' },
  stateTokenInvalid: { happened: 'This page has expired', next: 'Try again' },
  sessionEnded: EXPIRED,
  idTokenExpired: EXPIRED,
  credentialsWrong: { happened: 'Incorrect username or password', next: 'Try again' },
  personLocked: { happened: 'Account locked', next: `Try again later, or contact ${support}` },
  personUnknown: { happened: 'We couldn’t find your account', next: 'Choose another way to sign in' },
  codeWrong: { happened: 'Incorrect or expired code', next: 'Retry or get a new one' },
  captchaFailed: { happened: 'Security check failed', next: 'Try again' },
  captchaGivenUp: { happened: 'Security check not completed', next: 'Request the code again' },
  sendFailed: { happened: 'Couldn’t send the code', next: 'Request it again in a moment' },
  inputRefused: { happened: 'Some information is incorrect', next: 'Check it and try again' },
  wechatLoginFailed: WECHAT_FAILED,
  misconfigured: { happened: 'Sign-in isn’t configured correctly', next: `Contact ${support}` },
  refused: { happened: 'Request rejected', next: `Try again, or contact ${support}` },
  fieldEmpty: { happened: 'Some fields are empty', next: 'Fill in all fields' },
  passwordRefused: { happened: 'This password can’t be used', next: 'Choose a different one' },
  passwordsDiffer: { happened: 'Passwords don’t match', next: 'Enter them again' },
  passwordTooWeak: { happened: 'Doesn’t meet the requirements', next: 'Change it and retry' },
  mobileMalformed: { happened: 'Invalid phone number', next: 'Enter an 11-digit number' },
  mobileUnusual: {
    happened: 'The number doesn’t match the selected region',
    next: 'Check it, or submit again if it’s correct',
  },
  emailMalformed: { happened: 'Invalid email address', next: 'Check it and try again' },
  codeMalformed: { happened: 'Invalid code', next: 'Enter it again' },
  statusUnknown: { happened: 'This version isn’t supported', next: `Try again later, or contact ${support}` },
  unexpected: { happened: 'Something went wrong', next: 'Try again' },
});

/** What was not found, by the way of signing in. */
export const unknownBy = (terms: Terms): HomeCopy['unknownBy'] => {
  const { account, employer, support } = terms;
  const unknown = (recipient: string) =>
    forAudience(terms, {
      employee: {
        happened: `This ${recipient} isn’t registered with ${employer}`,
        next: `Choose another way to sign in, or contact ${support}`,
      },
      customer: {
        happened: `No ${account} uses this ${recipient}`,
        next: 'Try a different one, or choose another way to sign in',
      },
    });
  return {
    mobile: unknown('number'),
    email: unknown('email'),
    password: { happened: 'This account doesn’t exist', next: `Check it, or contact ${support}` },
  };
};

export const problemDetails: HomeCopy['problemDetails'] = {
  attemptsLeft: (count) => (count === 1 ? '1 attempt left' : `${count} attempts left`),
  retryInSeconds: (count) => `Try again in ${count} ${count === 1 ? 'second' : 'seconds'}`,
  retryInMinutes: (count) => `Try again in ${count} ${count === 1 ? 'minute' : 'minutes'}`,
  retryAt: (time) => `Try again after ${time}`,
  retryNow: 'You can try again now',
  serverCode: (code) => `Error code ${code}`,
  because: (happened, reason) => `${happened} (${withoutStop(reason)})`,
};
