import { createSignInClient } from '../idaas/signInClient';
import { createAreas } from './areas';
import { createCodeSender } from './codes/codeSender';
import type { Engine } from './createEngine';
import type { PageParts } from './createPageParts';
import { createSignInActions } from './flow/signInActions';
import { createStepActions } from './flow/stepActions';
import { createForgottenPassword } from './password/forgottenPassword';
import { createAccountCalls } from './session/account';
import { createAccountActions } from './session/accountActions';

export type SignIn = ReturnType<typeof createSignIn>;

/**
 * Makes what only the sign-in pages and the page of the account use: codes and their puzzles, areas, passwords, the second
 * factor, and the account calls. Call it once for an engine, when such a page is first needed: a bound person never needs it.
 *
 * @param createClient left out by the app and the packages, as with createEngine
 */
export function createSignIn(
  { store, settings, idToken, inner }: Engine,
  { actions, success, forSignIn }: Pick<PageParts, 'actions' | 'success' | 'forSignIn'>,
  createClient: typeof createSignInClient = createSignInClient,
) {
  const { ports, diagnosis, atLaunch, onForget } = inner;
  const { clock } = ports;
  const client = createClient(inner.exchange);

  const codeSender = createCodeSender({
    client,
    settings,
    clock,
    diagnosis,
    newSalt: ports.newTraceId,
    cooldownStorage: ports.openStorage('cooldowns'),
  });
  atLaunch(codeSender.restorePauses);
  onForget('cooldowns', codeSender.forget);
  const areas = createAreas({ client, diagnosis, areaStorage: ports.openStorage('area') });
  atLaunch(areas.open);
  onForget('area', areas.forget);

  const account = createAccountCalls({ client, settings, idToken, diagnosis });
  const steps = createStepActions({ ...forSignIn, store, client, settings, diagnosis });

  return {
    /** those of createPageParts, and those of the pages of the flow */
    actions: { ...actions, ...createSignInActions({ ...forSignIn, actions: steps, success }) },
    codeSender,
    forgottenPassword: createForgottenPassword({ ...ports, client, diagnosis }),
    areas,
    account,
    accountActions: createAccountActions({ calls: account, settings, diagnosis }),
  };
}
