import { command, doing, isRunning, type Command } from './command';
import { receivedBy, TO_MOBILE } from './codes';
import { learnCodeWanted, type Model } from './model';
import type { Phone } from './phone';
import { twice } from './twice';

/** Setting a new password in place of a forgotten one, at whatever step. */

const NEW_PASSWORDS = ['Zhang2031pass', 'Zhang2032pass'] as const;

const setPassword = ({ app, sandbox }: Phone, password: string) =>
  app().forgottenPassword.reset({ recipient: TO_MOBILE, code: receivedBy(sandbox, TO_MOBILE) }, password);

const learnReset = (model: Model): void => void (model.isResetOver = false);

const resets = (password: string): Command =>
  doing(`sets the password ${password}`, (_app, phone) => setPassword(phone, password), {
    learn: learnReset,
  });

/** The page that asks for the password was left, or the person signed in: nothing of the reset is shown any more. */
const leaves = command({
  name: 'leaves the page of the forgotten password',
  can: isRunning,
  learn: (model) => void (model.isResetOver = true),
  act: ({ app }) => app().forgottenPassword.finish(),
});

export const RESET = {
  asks: doing('asks for a code to reset', (app) => app.codeSender.request('resettingPassword', TO_MOBILE), {
    learn: learnCodeWanted,
  }),
  resets: resets(NEW_PASSWORDS[0]),
  resetsAgain: resets(NEW_PASSWORDS[1]),
  resetsTwice: twice('sets a password', (phone) => setPassword(phone, NEW_PASSWORDS[0]), learnReset),
  leaves,
} as const satisfies Record<string, Command>;
