import type { App } from '../world/app';
import type { Place } from './place';
import { calling, type Scene } from './scene';

/** What is called once a person is signed in. */

const signedIn = (place: Place): Promise<App> => place.launched({ openid: 'openid-bound' });

/** The id token has no time left. */
async function withStaleIdToken(place: Place): Promise<App> {
  const app = await signedIn(place);
  place.clock.advance(300_000);
  return app;
}

/** The server rotated the session on another phone and forgot ours. */
async function withForgottenSession(place: Place): Promise<App> {
  place.sandbox.control.setPolicy({ rotateSession: true });
  const other = await signedIn(place);
  const app = await place.launched({ openid: 'openid-bound', vault: other.vault });
  place.clock.advance(300_000);
  await other.idToken.fresh();
  app.vault.plant(JSON.stringify({ forgotten: true }));
  return app;
}

export const ACCOUNT_SCENES: readonly Scene[] = [
  {
    name: 'the id token ran out',
    endpoint: 'renewSession',
    at: 'signedIn',
    async set(place) {
      const app = await withStaleIdToken(place);
      return calling(app, app.idToken.fresh);
    },
  },
  {
    name: 'the id token ran out, and renewal gives a new session token',
    endpoint: 'renewSession',
    at: 'signedIn',
    async set(place) {
      place.sandbox.control.setPolicy({ rotateSession: true });
      const app = await withStaleIdToken(place);
      return calling(app, app.idToken.fresh);
    },
  },
  {
    name: 'the id token ran out, where sessions cannot be renewed',
    endpoint: 'signIn',
    at: 'signedIn',
    async set(place) {
      place.sandbox.control.setPolicy({ product: 'oneaccess' });
      const app = await place.launched({ openid: 'openid-bound', product: 'oneaccess' });
      place.clock.advance(300_000);
      return calling(app, app.idToken.fresh);
    },
  },
  {
    name: 'the server ended the session',
    endpoint: 'signIn',
    at: 'signedIn',
    async set(place) {
      const app = await withForgottenSession(place);
      let next = (): Promise<unknown> => app.idToken.fresh();
      const call = () => {
        const now = next;
        next = async () => {
          await app.actions.signIn();
          return app.idToken.fresh();
        };
        return now();
      };
      return calling(app, call);
    },
  },
  {
    name: 'bound accounts are listed',
    endpoint: 'boundAccounts',
    at: 'signedIn',
    async set(place) {
      const app = await signedIn(place);
      return calling(app, app.account.boundAccounts);
    },
  },
  {
    name: 'an account is unbound',
    endpoint: 'unbind',
    at: 'signedIn',
    async set(place) {
      const app = await signedIn(place);
      return calling(app, async () => {
        const [bound] = await app.account.boundAccounts();
        if (bound) await app.account.unbind(bound);
      });
    },
  },
  {
    name: 'the phone button changes the number',
    endpoint: 'changeMobileByPhone',
    at: 'signedIn',
    async set(place) {
      const app = await place.launched({ openid: 'openid-bound', settings: { offerMobileChange: true } });
      return calling(app, () => app.account.changeMobileByPhone(app.phoneCode('18911112222')));
    },
  },
  {
    name: 'the person signs out',
    endpoint: 'signOut',
    at: 'signedIn',
    async set(place) {
      const signOut = { mode: 'remote', proof: 'session-header' } as const;
      const app = await place.launched({ openid: 'openid-bound', settings: { signOut } });
      return { app, act: app.actions.signOut, isDone: () => app.step() === 'signedOut' };
    },
  },
];
