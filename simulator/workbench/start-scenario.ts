import { newOpenid, usualMobile } from '../openid';
import type { Scenario } from '../scenario';
import { control } from './control';
import type { Parameters } from './parameters';
import { bringInto } from './person-states';

/**
 * Brings the tenant into the state of a scenario.
 * @returns the parameters of the phone that belongs to it
 */
export async function startScenario(scenario: Scenario, hasControl: boolean): Promise<Parameters> {
  const { name, phone = {}, tenant } = scenario;
  // A user of its own, so that nothing of an earlier visit is stored on the phone.
  const parameters = { ...phone, openid: phone.openid ?? newOpenid(), scenario: name };
  if (!hasControl || tenant === undefined) return parameters;
  const { person, policy, faults = [] } = tenant;
  await control.reset();
  const state = (await control.form()).personStates.find((one) => one.name === person);
  const mobile = phone.mobile ?? usualMobile;
  if (state !== undefined) await bringInto(state, { openid: parameters.openid, mobile });
  if (policy !== undefined) await control.setPolicy(policy);
  if (faults.length > 0) await control.addFaults(faults);
  return parameters;
}
