import { Refusal } from '../errors';
import type { Journey, Pending } from './journey';
import type { Person } from './people';
import type { StateEntry } from './stateTokens';
import type { Tenant } from './tenant';

/** A 200 answer of the login family; fields in the order of the documentation. */
export type Answer =
  | { session_token: string; expire?: number | string; status: string; id_token: string }
  | { state_token: string; data: string | null; status: string }
  | { status: string; data?: string };

function nextProof(tenant: Tenant, person: Person, journey: Journey): Pending | null {
  const { mfa, passwordStateOn } = tenant.policy();
  if ((mfa === 'required' || person.mfa === 'required') && !journey.passed.includes('mfa')) return 'MFA_AUTH';
  const passwordMatters = journey.passwordTyped || passwordStateOn === 'always';
  if (!passwordMatters || journey.passed.includes('password')) return null;
  if (person.passwordState === 'expired') return 'PASSWORD_EXPIRED';
  return person.passwordState === 'warn' ? 'PASSWORD_WARN' : null;
}

function explanation(tenant: Tenant, pending: Pending): string | null {
  const { flows, passwordRule } = tenant.policy();
  if (pending === 'MFA_AUTH') return null;
  if (pending === 'PASSWORD_WARN' || pending === 'PASSWORD_EXPIRED') return JSON.stringify(passwordRule);
  return flows === null ? null : JSON.stringify({ socialBindOrRegisterFlow: flows });
}

const blankOf = (tenant: Tenant): string => (tenant.policy().verbatimBlanks ? ' ' : '');

function waitFor(tenant: Tenant, pending: Pending, journey: Journey, previous: StateEntry | null): Answer {
  const goesOn = previous !== null && !tenant.policy().stateTokenRotates;
  if (previous && !goesOn) tenant.states.end(previous);
  if (goesOn) Object.assign(previous, { pending, journey });
  const entry = goesOn ? previous : tenant.states.issue(pending, journey);
  const blank = blankOf(tenant);
  return { state_token: blank + entry.token, data: explanation(tenant, pending), status: blank + pending };
}

/** Keeps the WeChat user with the account; one WeChat user has one account and the other way round. */
function bindWeChat(tenant: Tenant, person: Person, openid: string): void {
  refuseOtherBinding(tenant, person, openid);
  if (person.openid !== openid) tenant.people.bind(person, openid);
}

/** Refuses when the account or the WeChat user is already bound to another one. */
export function refuseOtherBinding(tenant: Tenant, person: Person, openid: string | null): void {
  if (openid === null || person.openid === openid) return;
  if (person.openid !== undefined) throw new Refusal('accountBoundElsewhere');
  if (tenant.people.byOpenid(openid)) throw new Refusal('wechatBoundElsewhere');
}

/** What is left of a session, in seconds, in the form that the policy names. */
export function expireOf(tenant: Tenant, seconds: number): { expire?: number | string } {
  const { expireForm } = tenant.policy();
  if (expireForm === 'absent') return {};
  return { expire: expireForm === 'text' ? String(seconds) : seconds };
}

/** A session for a person, in the documented success body. */
async function openSession(
  tenant: Tenant,
  person: Person,
  journey: Journey,
  origin: string,
): Promise<Answer> {
  const { caller } = journey;
  const session = tenant.sessions.open(person.id, caller);
  const blank = blankOf(tenant);
  const idToken = await tenant.idTokens.sign(person, caller.clientId, origin);
  return {
    session_token: session.token,
    ...expireOf(tenant, tenant.policy().sessionSeconds),
    status: 'SUCCESS',
    id_token: blank + idToken,
  };
}

/** The person is not known yet: the tenant's way for a WeChat user without an account. */
export function startBinding(tenant: Tenant, journey: Journey): Answer {
  return waitFor(tenant, tenant.policy().whenUnknown, journey, null);
}

/**
 * The person has proven who they are: the next proof, a refusal of access, or a session. Everything that decides
 * happens before the first await, so that two requests with one state token cannot both win.
 * Refuses with `locked` while the account is locked.
 */
export async function advance(
  tenant: Tenant,
  journey: Journey,
  origin: string,
  previous: StateEntry | null = null,
): Promise<Answer> {
  const person = tenant.people.byId(journey.personId ?? '');
  if (!person) throw new Refusal('userNotFound');
  tenant.lockouts.refuseLocked(person.userName);
  if (person.access === 'denied') {
    if (previous) tenant.states.end(previous);
    const { deniedData } = tenant.policy();
    return { status: 'ACCESS_DENIED', ...(deniedData === null ? {} : { data: deniedData }) };
  }
  const pending = nextProof(tenant, person, journey);
  if (pending) return waitFor(tenant, pending, journey, previous);
  if (journey.openid !== null) bindWeChat(tenant, person, journey.openid);
  if (previous) tenant.states.end(previous);
  return openSession(tenant, person, journey, origin);
}
