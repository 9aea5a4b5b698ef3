import { areaWords } from '../areas';
import type { Copy, SignInWords } from '../copy';
import { forAudience, type Terms } from '../terms';

export const signIn = (terms: Terms): SignInWords => ({
  bind: bind(terms),
  codes: codes(terms),
  captcha,
  password: password(terms),
  forgottenPassword: {
    link: 'Forgot password?',
    title: 'Reset password',
    text: 'Verify your account’s phone number or email',
    submit: 'Set new password',
    done: 'Your password was reset. Sign in with your new password.',
  },
  register: {
    title: 'Sign up or sign in',
    text: 'If you’re new here, we’ll create an account once you’re verified',
    byCode: {
      mobile: 'If this number is new to us, we’ll create an account for it',
      email: 'If this address is new to us, we’ll create an account for it',
    },
    submit: 'Verify and continue',
  },
  verify: {
    title: 'Two-step verification',
    text: 'To protect your account, one more step is required',
    submit: 'Verify and continue',
    useEmail: 'Verify by email instead',
    useMobile: 'Verify by SMS instead',
    elsewhere: `Your account uses two-step verification, which isn’t supported here. Sign in on a computer, or contact ${terms.support}.`,
  },
  changePassword: changePassword(terms),
  account: {
    ...account,
    deletionByPhone: `Once your account is deleted, its data can’t be recovered. To delete it, contact ${terms.support}.`,
  },
  denied: {
    title: 'Access denied',
    text: forAudience(terms, {
      employee: `Your account doesn’t have access to this app. Ask ${terms.support} for access, then try again.`,
      customer: `Your account doesn’t have access to this app. To find out more, contact ${terms.support}.`,
    }),
    account: (name) => `Account: ${name}`,
    accountOfWechat: 'Account: the one linked to your WeChat',
  },
  unsupported: {
    title: 'Can’t sign in',
    text: `Try signing in again later, or contact ${terms.support}`,
    updateReady: 'A new version is ready. Update to continue.',
  },
});

const bind = ({ account, support }: Terms): SignInWords['bind'] => ({
  title: `Link your ${account}`,
  byMobileCode: 'Continue with SMS',
  byEmailCode: 'Continue with email',
  byPassword: 'Continue with password',
  captions: { mobile: 'SMS', email: 'Email', password: 'Password' },
  noMethod: `No sign-in method is available. Contact ${support}.`,
  submit: 'Link and sign in',
});

const codes = (terms: Terms): Copy['codes'] => {
  const { account, employer, support } = terms;
  const text = (recipient: string) =>
    forAudience(terms, {
      employee: `Enter the ${recipient} registered with ${employer}`,
      customer: `Enter the ${recipient} for your ${account}`,
    });
  return {
    mobile: {
      title: 'Sign in with SMS',
      text: text('phone number'),
      label: 'Phone number',
      hint: 'Phone number',
      empty: 'Enter your phone number',
      willGoTo: (recipient) => `We’ll send a code to ${recipient}`,
      wentTo: (recipient) => `Code sent to ${recipient}`,
      help: `Make sure that the number is correct, that your phone has a signal, and that the message wasn’t blocked. Still no code? Choose another way to sign in, or contact ${support}.`,
    },
    email: {
      title: 'Sign in with email',
      text: text('email address'),
      label: 'Email address',
      hint: 'Email address',
      empty: 'Enter your email address',
      willGoTo: (recipient) => `We’ll send a code to ${recipient}`,
      wentTo: (recipient) => `Code sent to ${recipient}`,
      help: `Make sure that the address is correct, and check your spam folder. Still no code? Choose another way to sign in, or contact ${support}.`,
    },
    area: areaWords.en,
    digits: 'Code',
    digitsHint: 'Enter code',
    digitsEmpty: 'Enter the code',
    getCode: 'Get code',
    getAgain: 'Resend code',
    getAgainIn: (seconds) => `Resend in ${seconds}s`,
    getIn: (seconds) => `Get code in ${seconds}s`,
    notReceived: 'Didn’t get a code?',
  };
};

const captcha: Copy['captcha'] = {
  title: 'Security check',
  howTo: 'Slide right to complete the puzzle',
  howToByButtons: 'Move the puzzle piece with the buttons, then confirm',
  picture: 'Picture with a gap',
  loadingPicture: 'Loading puzzle',
  checking: 'Verifying',
  refresh: 'Refresh',
  cancel: 'Close',
  withoutDragging: 'Can’t drag?',
  byDragging: 'Drag instead',
  farLeft: 'Far left',
  left: 'Left',
  right: 'Right',
  farRight: 'Far right',
  position: (percent) => `Puzzle piece at ${percent}%`,
  done: 'Confirm',
};

const password = ({ account }: Terms): Copy['password'] => ({
  title: 'Sign in with password',
  text: `Sign in with your ${account} to link it to WeChat`,
  userName: 'Username',
  userNameHint: 'Username',
  userNameEmpty: 'Enter your username',
  password: 'Password',
  passwordHint: 'Password',
  passwordEmpty: 'Enter your password',
  reveal: 'Show password',
  conceal: 'Hide password',
  submit: 'Link and sign in',
});

const changePassword = (terms: Terms): Copy['changePassword'] => ({
  title: 'Change password',
  must: 'Your password has expired. Change it to sign in.',
  may: 'Your password expires soon. We recommend changing it now.',
  oldPassword: {
    label: 'Current password',
    hint: 'Your password',
    empty: 'Enter your current password',
  },
  oldPasswordWrong: 'Incorrect current password',
  newPassword: { label: 'New password', hint: 'New password', empty: 'Enter a new password' },
  repeated: { label: 'Confirm password', hint: 'Repeat password', empty: 'Enter the new password again' },
  rules: 'Requirements',
  minLength: (length) => `At least ${length} characters`,
  maxLength: (length) => `At most ${length} characters`,
  lengths: (min, max) => `${min}–${max} characters`,
  pattern: forAudience(terms, {
    employee: 'Meets your company’s rules',
    customer: 'Meets our password rules',
  }),
  met: 'met',
  notMet: 'not met',
  submit: 'Change password',
  skip: 'Not now, sign me in',
  leave: 'Cancel sign-in',
});

const account: Omit<SignInWords['account'], 'deletionByPhone'> = {
  mobileNumber: 'Phone number',
  changeByPhone: 'Change number',
  bound: 'Linked accounts',
  nothingBound: 'No linked accounts',
  wechat: 'WeChat',
  otherKind: 'Other account',
  unbind: 'Unlink',
  unbindQuestion: 'Unlink this account?',
  unbindConsequence: 'You’ll need to verify your identity next time',
  deletion: 'Once your account is deleted, its data can’t be recovered',
  goOn: 'Continue',
};
