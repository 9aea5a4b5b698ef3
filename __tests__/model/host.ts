import { command, doing, isRunning, type Command } from './command';
import { learnAsked } from './model';
import { twice } from './twice';

/** What a host app does with the engine. */

/** A request to the host app's back end, in the name of the person who is signed in now. */
const calls = command({
  name: 'the host app calls its back end',
  can: isRunning,
  act({ app, backEnd, begin }, { callers }) {
    const personId = app().session()?.person?.id;
    const call = String(callers.size);
    if (personId !== undefined) callers.set(call, personId);
    begin(({ hostApp }) =>
      hostApp.authorizedRequest({ method: 'GET', url: `${backEnd.origin}/orders/${call}` }),
    );
  },
});

const refuses = command({
  name: 'the back end refuses the next id token',
  act: ({ backEnd }) => backEnd.refuseNext(),
});

/** The action must not run for no person. */
const requiresSignIn = doing(
  'the host app requires sign-in',
  ({ hostApp, step }, { strange }) =>
    hostApp.requireSignIn(() => {
      if (step() !== 'signedIn') strange.push(new Error(`the host app acted at ${step()}`));
    }),
  { learn: learnAsked },
);

/** A token is handed out only while a person is signed in. */
const needsIdToken = doing('the host app needs an id token', async ({ idToken, step }, { strange }) => {
  await idToken.fresh();
  if (step() !== 'signedIn') strange.push(new Error(`an id token was handed out at ${step()}`));
});

const needsIdTokenTwice = twice('the host app needs an id token', ({ app }) => app().idToken.fresh());

export const HOST = {
  calls,
  refuses,
  requiresSignIn,
  needsIdToken,
  needsIdTokenTwice,
} as const satisfies Record<string, Command>;
