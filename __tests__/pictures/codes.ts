import { printed } from '../corpus/corpus';
import type { PicturePhone } from './phone';
import type { Picture } from './picture';

const mobile = '13800138000';
/** Any place fits: where the piece belongs is not what these pictures are about. */
const anyPlaceFits = { captchaTolerance: 400 } as const;

const code = { page: 'code', audience: 'employee' } as const;

/** From "link your account" to the puzzle over the code page. */
async function openPuzzle(phone: PicturePhone): Promise<void> {
  const { words } = phone;
  await phone.tap(words.bind.byMobileCode);
  await phone.type(words.codes.mobile.label, mobile);
  await phone.tap(words.codes.getCode);
  await phone.top.locator('.puzzle__piece').waitFor();
}

/** Puts the piece where it lies, by the buttons. */
async function dropPiece({ tap, words }: PicturePhone): Promise<void> {
  await tap(words.captcha.withoutDragging);
  await tap(words.captcha.farRight);
  await tap(words.captcha.done);
}

/** Gets a code on a page that knows where it goes. */
async function getCode(phone: PicturePhone): Promise<void> {
  await phone.tap(phone.words.codes.getCode);
  await dropPiece(phone);
  await sent(phone);
}

/** A code is on its way. */
const sent = ({ visible, words }: PicturePhone) => visible(words.codes.getAgainIn(60));

/** From a customer's home to the page of a forgotten password. */
async function openForgotten({ tap, visible, words }: PicturePhone): Promise<void> {
  await tap(words.bind.otherWays);
  await tap(words.bind.byPassword);
  await tap(words.forgottenPassword.link);
  await visible(words.forgottenPassword.text);
}

const forgotten = { page: 'forgotten-password', audience: 'customer', policy: anyPlaceFits } as const;

/** A new password in place of a forgotten one. */
export const forgottenPictures: readonly Picture[] = [
  { ...forgotten, name: 'asked', says: 'where the code shall go', reach: openForgotten },
  {
    ...forgotten,
    name: 'sent',
    says: 'a code was sent: it is entered with the new password',
    reach: async (phone) => {
      const { codes, changePassword } = phone.words;
      await openForgotten(phone);
      await phone.type(codes.mobile.label, mobile);
      await getCode(phone);
      await phone.visible(changePassword.newPassword.label);
    },
  },
];

/** The code page, for linking; registering visible the same. */
export const codePictures: readonly Picture[] = [
  {
    ...code,
    name: 'mobile',
    says: 'where the code by SMS shall go',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byMobileCode);
      await visible(words.codes.mobile.text);
    },
  },
  {
    ...code,
    name: 'email',
    says: 'where the code by email shall go',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byEmailCode);
      await visible(words.codes.email.text);
    },
  },
  {
    ...code,
    name: 'malformed',
    says: 'a number that is none',
    reach: async ({ tap, type, visible, words }) => {
      await tap(words.bind.byMobileCode);
      await type(words.codes.mobile.label, '1380013');
      await tap(words.codes.getCode);
      await visible(words.problems.mobileMalformed.happened);
    },
  },
  { ...code, name: 'captcha', says: 'the slider captcha', onOtherScreens: true, reach: openPuzzle },
  {
    ...code,
    name: 'captcha-buttons',
    onOtherScreens: true,
    says: 'the same without dragging',
    reach: async (phone) => {
      await openPuzzle(phone);
      await phone.tap(phone.words.captcha.withoutDragging);
      await phone.visible(phone.words.captcha.howToByButtons);
    },
  },
  {
    ...code,
    name: 'captcha-missed',
    says: 'the piece missed: another puzzle',
    reach: async (phone) => {
      await openPuzzle(phone);
      await dropPiece(phone);
      await phone.visible(phone.words.problems.captchaFailed.happened);
      await phone.top.locator('.puzzle__piece').waitFor();
    },
  },
  {
    ...code,
    name: 'sent',
    says: 'the code is on its way',
    policy: anyPlaceFits,
    reach: async (phone) => {
      await openPuzzle(phone);
      await dropPiece(phone);
      await sent(phone);
    },
  },
  {
    ...code,
    name: 'unknown',
    says: 'a number that the company does not know',
    policy: anyPlaceFits,
    fault: printed('/bind', 'contract/8-SDK.LOGIN.1002.http'),
    reach: async (phone) => {
      await openPuzzle(phone);
      await dropPiece(phone);
      await sent(phone);
      await phone.type(phone.words.codes.digits, '123456');
      await phone.tap(phone.words.bind.submit);
      await phone.visible(phone.words.unknownBy.mobile.happened);
    },
  },
  {
    ...code,
    name: 'help',
    says: 'what to do when no code arrives',
    reach: async ({ tap, visible, words }) => {
      await tap(words.bind.byMobileCode);
      await tap(words.codes.notReceived);
      await visible(words.codes.mobile.help);
    },
  },
  {
    ...code,
    name: 'wrong',
    says: 'a wrong code',
    policy: anyPlaceFits,
    reach: async (phone) => {
      await openPuzzle(phone);
      await dropPiece(phone);
      await sent(phone);
      await phone.type(phone.words.codes.digits, '0000');
      await phone.tap(phone.words.bind.submit);
      await phone.visible(phone.words.problems.codeWrong.happened);
    },
  },
  {
    page: 'verify',
    audience: 'employee',
    openid: 'openid-mfa',
    name: 'asked',
    says: 'MFA_AUTH: a second factor is due',
    reach: ({ visible, words }) => visible(words.codes.getCode),
  },
  {
    page: 'verify',
    audience: 'employee',
    openid: 'openid-mfa',
    name: 'unagreed',
    says: 'the same for a user who was never asked for consent',
    consent: 'ask',
    reach: ({ visible, words }) => visible(words.codes.getCode),
  },
  {
    page: 'verify',
    audience: 'employee',
    openid: 'openid-mfa',
    name: 'sent',
    says: 'its code is on its way',
    policy: anyPlaceFits,
    reach: getCode,
  },
];
