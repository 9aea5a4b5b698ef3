import { untilSignedIn, type Scene } from './scene';

/** The sign-ins that need no page. */

/** Something else the first time: what the app does by itself, which people then repeat by a tap. */
function first(once: () => Promise<unknown>, then: () => Promise<unknown>): () => Promise<unknown> {
  let next = once;
  return () => {
    const act = next;
    next = then;
    return act();
  };
}

export const SIGN_IN_SCENES: readonly Scene[] = [
  {
    name: 'the app is launched',
    endpoint: 'signIn',
    at: 'starting',
    async set(place) {
      const app = place.app({ openid: 'openid-bound' });
      return Promise.resolve(untilSignedIn(app, first(app.actions.launch, app.actions.signIn)));
    },
  },
  {
    name: 'the app comes back after the session ran out',
    endpoint: 'signIn',
    at: 'signedIn',
    async set(place) {
      const app = await place.launched({ openid: 'openid-bound' });
      place.clock.advance(432_000_000);
      return untilSignedIn(app, first(app.actions.resume, app.actions.signIn));
    },
  },
  {
    name: 'the person starts again',
    endpoint: 'signIn',
    at: 'denied',
    async set(place) {
      const app = await place.launched({ openid: 'openid-denied' });
      const isDone = () => app.step() === 'denied' && app.problem() === null;
      return { app, act: app.actions.startAgain, isDone };
    },
  },
  {
    name: 'the step ran out behind the person',
    endpoint: 'signIn',
    at: 'binding',
    async set(place) {
      const app = await place.launched();
      place.clock.advance(601_000);
      return untilSignedIn(app, () =>
        app.actions.bindByPassword({ userName: 'zhangshan', password: 'password' }),
      );
    },
  },
];
