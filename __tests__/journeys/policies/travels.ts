import { expect } from '@jest/globals';
import type { Place } from '../../faults/place';
import type { App } from '../../world/app';
import type { Person } from './person';

/** What happens on a journey besides going on from step to step. */

/** A journey under way. */
export interface Travels {
  readonly person: Person;
  readonly place: Place;
  readonly app: App;
  /** Opens the app anew, with what the phone stored. */
  readonly relaunch: () => Promise<App>;
}

const STATE_TOKEN_MS = 601_000;
const ID_TOKEN_MS = 300_000;
const SESSION_MS = 432_000_000;
const NEW_MOBILE = '18911112222';

/** The person puts the phone away at the present step, for longer than a state token lives. */
export async function letStateTokenExpire({ person, place, app }: Travels): Promise<App> {
  place.clock.advance(STATE_TOKEN_MS);
  await person.goOnUntilSignedIn();
  return app;
}

/** A code is sent; then the person puts the phone away. */
export async function letCodeAndStateTokenExpire(travels: Travels): Promise<App> {
  await travels.person.getCode('verifying');
  return letStateTokenExpire(travels);
}

export async function declineThenSignIn({ person, app }: Travels): Promise<App> {
  app.actions.decline();
  await app.settled();
  expect(app.pages.open()).toEqual(['home']);
  await app.actions.signIn();
  await person.goOnUntilSignedIn();
  return app;
}

/** Has the server judge the id token, where the product has a call that takes one. */
async function useIdToken({ settings, account, idToken }: App): Promise<void> {
  if (settings.offerBoundAccounts) expect(await account.boundAccounts()).toHaveLength(1);
  else expect(await idToken.fresh()).not.toBe('');
}

/** The id token runs out, here and after a restart; each time the account can be read with a new one. */
export async function renewHereAndAfterRestart({ person, place, app, relaunch }: Travels): Promise<App> {
  await person.goOnUntilSignedIn();
  const first = app.session()?.idToken;
  place.clock.advance(ID_TOKEN_MS);
  await useIdToken(app);
  expect(app.session()?.idToken).not.toBe(first);
  await app.settled();
  const again = await relaunch();
  expect(again.loginCodes()).toBe(0);
  await useIdToken(again);
  await again.settled();
  return again;
}

export async function letSessionExpire({ person, place, app }: Travels): Promise<App> {
  await person.goOnUntilSignedIn();
  place.clock.advance(SESSION_MS);
  await app.actions.resume();
  await person.goOnUntilSignedIn();
  return app;
}

export async function signOutThenIn({ person, app }: Travels): Promise<App> {
  await person.goOnUntilSignedIn();
  await app.actions.signOut();
  await app.settled();
  expect({ step: app.step(), kept: app.vault.kept() }).toEqual({ step: 'signedOut', kept: null });
  await person.goOnUntilSignedIn();
  return app;
}

export async function forgetPhoneThenSignIn({ person, place, app }: Travels): Promise<App> {
  await person.goOnUntilSignedIn();
  const fingerprint = () => place.sandbox.requests.at(-1)?.headers['x-device-fingerprint'];
  const first = fingerprint();
  await app.forgetPhone();
  await person.goOnUntilSignedIn();
  expect(fingerprint()).not.toBe(first);
  return app;
}

export async function changeMobile({ person, app }: Travels): Promise<App> {
  await person.goOnUntilSignedIn();
  await app.account.changeMobileByPhone(app.phoneCode(NEW_MOBILE));
  expect(app.session()?.person?.mobile).toContain(NEW_MOBILE);
  await app.settled();
  return app;
}

export async function unbindThenBind({ person, app, relaunch }: Travels): Promise<App> {
  await person.goOnUntilSignedIn();
  const [bound] = await app.account.boundAccounts();
  if (bound) await app.account.unbind(bound);
  await app.actions.signOut();
  await app.settled();
  const again = await relaunch();
  expect(again.step()).not.toBe('signedIn');
  person.use(again);
  await person.goOnUntilSignedIn();
  return again;
}
