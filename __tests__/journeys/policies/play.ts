import { expect } from '@jest/globals';
import type { HttpResponse } from '../../../src/core/ports';
import type { ProblemCode } from '../../../src/core/problems';
import { issuerOf, recordOf } from '../../../src/core/sessionRecord';
import type { Sandbox } from '../../../sandbox';
import { createPlace } from '../../faults/place';
import type { App } from '../../world/app';
import { codesSentTwice } from '../../world/spentOnce';
import type { Facts } from './facts';
import type { Journey } from './journeys';
import { createPerson } from './person';
import { productOf, type PolicyRow } from './policies';

/**
 * Plays a journey on a tenant with a policy, from the launch until the person is signed in, and checks the end.
 * @returns the problems that the person read on the way
 */
export async function play(
  sandbox: Sandbox,
  journey: Journey,
  row: PolicyRow,
): Promise<readonly ProblemCode[]> {
  sandbox.control.reset();
  sandbox.control.setPolicy({
    weakPasswordCode: 'COMMON.1006',
    ...row.policy,
    whenUnknown: journey.whenUnknown ?? 'SOCIAL_BIND',
  });
  journey.prepare?.(sandbox);
  const place = createPlace(sandbox);
  const { facts } = journey;
  const options = {
    openid: facts.openid,
    product: productOf(row),
    settings: { ...row.settings, ...journey.settings },
  };
  const app = await place.launched(options);
  const person = createPerson(place, app, facts);
  const relaunch = () => place.launched({ ...options, vault: app.vault, openStorage: app.openStorage });
  if (!journey.travel) await person.goOnUntilSignedIn();
  const appAtEnd = journey.travel ? await journey.travel({ person, place, app, relaunch }) : app;
  expectSignedIn(sandbox, appAtEnd, facts);
  expect(codesSentTwice(sandbox)).toEqual([]);
  if (isAgeKnown(row)) expect(place.wire.answers.filter(isBadStateToken)).toEqual([]);
  return person.told;
}

/** The app knows how long a state token lives, and nothing else ends one: then the server never has to refuse one. */
const isAgeKnown = ({ policy, settings }: PolicyRow): boolean =>
  settings?.stateTokenMs !== undefined && policy.statePerFailure !== 'burned';

const isBadStateToken = ({ body }: HttpResponse): boolean => body.includes('state_token参数错误');

/** In the app, in its vault, at the tenant, and on the page where the journey began. */
function expectSignedIn(sandbox: Sandbox, app: App, { openid, userName, mobile, email }: Facts): void {
  expect({ step: app.step(), problem: app.problem() }).toEqual({ step: 'signedIn', problem: null });
  const session = app.session();
  const account = sandbox.control.people().find((person) => person.openid === openid);
  if (userName !== '') expect(account?.userName).toBe(userName);
  else expect([mobile, email]).toContain(account?.mobile ?? account?.email);
  expect(session?.person?.id).toBe(account?.id);
  expect(app.vault.kept()).toBe(session && JSON.stringify(recordOf(session, issuerOf(sandbox))));
  expect(app.pages.open()).toEqual(['home']);
}
