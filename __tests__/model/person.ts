import type { App } from '../world/app';
import { doing, type Command } from './command';
import { expectReckoned, type Model } from './laws';

/** What a person, or WeChat for them, does to a running app. */

export const CREDENTIALS = { userName: 'zhangshan', password: 'password' };

const asksToBeIn = (model: Model) => void (model.mayBeIn = true);

export const PERSON: readonly Command[] = [
  doing('taps "sign in"', (app) => app.actions.signIn(), { learn: asksToBeIn }),
  doing('says "not now"', (app) => Promise.resolve(app.actions.decline())),
  doing('binds by password', (app) => app.actions.bindByPassword(CREDENTIALS)),
  doing('mistypes the password', (app) =>
    app.actions.bindByPassword({ ...CREDENTIALS, password: 'passwort' }),
  ),
  doing('binds by the phone button', (app) => app.actions.bindByPhone(app.phoneCode('13800138000'))),
  doing('comes back', (app) => app.actions.resume(), { ensure: expectReckoned }),
  doing('needs an id token', (app) => app.idToken.fresh()),
  doing('unbinds', (app) => unbindFirst(app)),
  doing('signs out', (app) => app.actions.signOut(), {
    learn: (model) => void (model.mayBeIn = false),
    endsSession: true,
  }),
];

async function unbindFirst({ account }: App): Promise<void> {
  const [bound] = await account.boundAccounts();
  if (bound) await account.unbind(bound);
}
