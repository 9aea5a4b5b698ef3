import { expect } from '@jest/globals';
import { VAULT_RETRY_MS } from '../../src/core/deadlines';
import type { Sandbox } from '../../sandbox';
import type { App } from '../world/app';
import { MINUTE } from './circumstances';
import { proveByCode } from './codes';
import type { Model } from './model';
import { CREDENTIALS, MOBILE } from './person';
import type { Phone } from './phone';

/** The person goes on from whatever step they are at, until they are signed in or a dozen steps were no help. */
export async function goOnUntilSignedIn(phone: Phone): Promise<void> {
  const app = phone.app();
  for (let steps = 0; steps < 12 && app.step() !== 'signedIn'; steps += 1) {
    await goOn(app, phone);
    // Longer than the pause between two codes.
    if (app.problem() || app.codeSender.store.getState().problem) phone.clock.advance(MINUTE);
  }
  await app.settled();
}

async function goOn(app: App, { sandbox }: Phone): Promise<void> {
  switch (app.step()) {
    case 'binding':
      return void (await app.actions.bindByPassword(presentCredentials(sandbox)));
    case 'registering':
      return void (await app.actions.bindByPhone(app.phoneCode(MOBILE)));
    case 'changingPassword':
      return void (await app.actions.skipPasswordChange());
    case 'verifying':
      return proveByCode(app, sandbox);
    default:
      return void (await app.actions.signIn());
  }
}

/** The person may have reset a forgotten password. */
function presentCredentials({ control }: Sandbox) {
  const person = control.people().find(({ userName }) => userName === CREDENTIALS.userName);
  return { ...CREDENTIALS, password: person?.password ?? CREDENTIALS.password };
}

/** A life may begin with an account that is bound already, and an app that was closed since. */
export async function signInBefore(phone: Phone): Promise<void> {
  phone.setHolding(false);
  phone.open();
  await phone.app().launch();
  await goOnUntilSignedIn(phone);
  expect(phone.app().step()).toBe('signedIn');
  phone.kill();
}

/** What was begun ends, and a person who tries again in a world that works is signed in. */
export async function expectGoodEnd(model: Model, phone: Phone): Promise<void> {
  if (!phone.isRunning()) phone.open();
  await expectAllSettled(phone);
  await expectVaultInLine(model, phone);
  phone.kill();
  mend(phone);
  phone.open();
  await phone.app().launch();
  // A session that the server ended is found dead here, and signed in anew.
  await phone
    .app()
    .idToken.fresh()
    .catch(() => undefined);
  await goOnUntilSignedIn(phone);
  expect(phone.app().step()).toBe('signedIn');
  expect(await phone.app().idToken.fresh()).toBeTruthy();
}

/** No promise stays open: each ends by an answer, by its deadline, or by the person who says "not now". */
async function expectAllSettled(phone: Phone): Promise<void> {
  for (let deadlines = 0; deadlines < 6 && phone.unsettled() > 0; deadlines += 1) {
    phone.clock.advance(16_000);
    await phone.calm();
  }
  phone.app().actions.decline();
  await phone.calm();
  expect(phone.unsettled()).toBe(0);
}

/** As soon as a storage that refused works again, the vault holds the session, and no record of a person who signed out. */
async function expectVaultInLine({ isRunning: wasRunning, mayBeIn }: Model, phone: Phone): Promise<void> {
  if (!wasRunning) return;
  phone.storage.setMood('works');
  for (const _late of ['write', 'clear', 'retry']) {
    phone.clock.advance(VAULT_RETRY_MS.longest);
    await phone.calm();
  }
  if (!mayBeIn) expect(phone.storage.disk.kept()).toBeNull();
  const session = phone.storage.ledger().isTooFull() ? null : phone.app().session();
  if (session) expect(phone.storage.disk.kept()).toContain(session.sessionToken);
}

function mend(phone: Phone): void {
  phone.sandbox.control.clearFaults();
  phone.network.setUp(true);
  phone.storage.setMood('works');
  phone.setPageMood('works');
  phone.setSkew(0);
  phone.setHolding(false);
  // A lock after five wrong passwords is over by then.
  phone.clock.advance(11 * MINUTE);
}
