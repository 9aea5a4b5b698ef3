import { Refusal } from '../errors';
import type { Person } from './people';
import type { Tenant } from './tenant';

/** The person with this name and password. Refuses while locked, and counts a wrong one. */
export function checkPassword(tenant: Tenant, userName: string, password: string): Person {
  tenant.lockouts.refuseLocked(userName);
  const person = tenant.people.byUserName(userName);
  if (!person || person.password !== password) return tenant.lockouts.refuseWrong(userName);
  tenant.lockouts.forgive(userName);
  return person;
}

/** Gives a person a new password. Refuses one that breaks the tenant's rule or is the old one, and every one by policy. */
export function changePassword(tenant: Tenant, person: Person, password: string): void {
  const { passwordPolicyFails, passwordRule } = tenant.policy();
  if (passwordPolicyFails) throw new Refusal('passwordPolicyUnreadable');
  const { minLength, maxLength, regEx } = passwordRule;
  const fits =
    password.length >= minLength && password.length <= maxLength && new RegExp(regEx).test(password);
  if (!fits || password === person.password) throw new Refusal('passwordTooWeak');
  person.password = password;
  person.passwordState = 'ok';
}
