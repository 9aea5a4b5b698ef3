import { equal } from 'node:assert/strict';
import { canBindAtHome } from '../../src/core/route';
import type { App } from '../world/app';
import { command, doing, isRunning, type Command } from './command';
import { learnAsked, learnDeclined, learnSignedOut } from './model';
import { expectAnswered } from './pageLaws';
import type { Phone } from './phone';
import { expectReckoned } from './sessionLaws';
import { twice } from './twice';

/** What a person does to a running app, or WeChat for them, besides typing codes. */

export const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
export const MOBILE = '13800138000';

const WRONG = { ...CREDENTIALS, password: 'passwort' };
/** the number of another account of this tenant */
const OTHER_MOBILE = '11012345678';

const asks = doing('taps "sign in"', (app) => app.actions.signIn(), {
  learn: learnAsked,
  ensure: expectAnswered,
});
const asksTwice = twice('taps "sign in"', ({ app }) => app().actions.signIn(), learnAsked);
const declines = doing('says "not now"', (app) => Promise.resolve(app.actions.decline()), {
  learn: learnDeclined,
});
const bindsByPassword = doing('binds by password', (app) => app.actions.bindByPassword(CREDENTIALS));
const bindsTwice = twice('binds by password', ({ app }) => app().actions.bindByPassword(CREDENTIALS));
const mistypesPassword = doing('mistypes the password', (app) => app.actions.bindByPassword(WRONG));
const bindsOther = bindsWith('binds another account', OTHER_MOBILE);
const bindsByPhone = bindsWith('binds by the phone button', MOBILE);

/** The phone button of home asks to be signed in, too; that of the page is there only for a person who has asked. */
function bindsWith(name: string, mobile: string): Command {
  return command({
    name,
    can: isRunning,
    act({ app, begin }: Phone, model) {
      if (canBindAtHome(app().store.getState())) learnAsked(model);
      begin((running) => running.actions.bindByPhone(running.phoneCode(mobile)));
    },
  });
}
/** WeChat tells the app that it is shown, and the page on top as well. */
const comesBack = command({
  name: 'comes back',
  can: isRunning,
  act({ begin, pages }: Phone) {
    begin((app) => app.actions.resume());
    pages().show();
  },
  ensure: expectReckoned,
});
const looksUpMobile = doing('looks up the number', (app) => app.actions.lookUpMobile());
const keepsPassword = doing('keeps the password for now', (app) => app.actions.skipPasswordChange());
const unbinds = doing('unbinds', (app) => unbindFirst(app));
const signsOut = doing('signs out', (app) => app.actions.signOut(), {
  learn: learnSignedOut,
  endsSession: true,
  ensure: expectRemembered,
});
const forgetsPhone = doing('forgets this phone', (app) => app.forgetPhone(), {
  learn: learnSignedOut,
  endsSession: true,
  ensure: expectRemembered,
});

/** A sign-out by choice lasts: the phone remembers it, unless its storage does not work, or is still busy with an earlier write. */
async function expectRemembered({ storage }: Phone): Promise<void> {
  const { isKept, isBeingWritten } = await storage.guest();
  if (storage.mood() === 'works' && !isBeingWritten) equal(isKept, true);
}

async function unbindFirst({ account }: App): Promise<void> {
  const [bound] = await account.boundAccounts();
  if (bound) await account.unbind(bound);
}

export const PERSON = {
  asks,
  asksTwice,
  declines,
  bindsByPassword,
  bindsTwice,
  mistypesPassword,
  bindsOther,
  bindsByPhone,
  comesBack,
  looksUpMobile,
  keepsPassword,
  unbinds,
  signsOut,
  forgetsPhone,
} as const satisfies Record<string, Command>;
