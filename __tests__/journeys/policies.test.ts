import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox';
import { sharedClock } from '../faults/place';
import { JOURNEYS } from './policies/journeys';
import { play } from './policies/play';
import { LEFT_OUT, POLICIES, POLICY_NAMES, type PolicyName } from './policies/policies';

/** Every journey under every policy: the person ends signed in, and reads what the table says on the way. */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

/** The journeys that are played under a policy. */
const playedUnder = (policy: PolicyName) =>
  Object.entries(JOURNEYS).filter(([, journey]) => !journey.leftOut?.[policy]);

describe.each(POLICY_NAMES)('a tenant with %s', (policy) => {
  test.each(playedUnder(policy))('%s', async (_name, journey) => {
    const told = await play(sandbox, journey, POLICIES[policy]);
    expect(told).toEqual(journey.but?.[policy] ?? journey.told);
  });
});

test('every policy of the sandbox is in the table, or left out for a reason', () => {
  const played = POLICY_NAMES.flatMap((name) => Object.keys(POLICIES[name].policy));
  const known = [...new Set([...played, ...Object.keys(LEFT_OUT)])].sort();
  sandbox.control.reset();
  expect(known).toEqual(Object.keys(sandbox.control.policy()).sort());
});
