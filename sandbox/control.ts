import type { Fault, Faults } from './faults';
import type { Policy } from './policy';
import { readPolicy } from './policy';
import type { Message } from './tenant/inbox';
import type { Person } from './tenant/people';
import type { Tenant } from './tenant/tenant';

/** What a test, or a person at the control API, may do to the tenant. */
export interface Control {
  policy: () => Policy;
  /** Changes some settings, from now on. Throws an Error that names a value that is not allowed. */
  setPolicy: (part: Partial<Policy>) => void;
  /** Everybody, as they are now. */
  people: () => Person[];
  /** Adds a person or replaces the one with the same id. */
  putPerson: (person: Person) => void;
  /** Every code sent since the start or the last reset, oldest first. */
  inbox: () => Message[];
  /** Puzzles that wait for a solution. */
  captchas(): { token: string; x: number }[];
  /** The x that solves a waiting puzzle; undefined when there is none with this token. */
  captchaX: (token: string) => number | undefined;
  fault: (fault: Fault) => void;
  /** The faults in force, oldest first; `times` says how often each will still happen. */
  faults: () => Fault[];
  clearFaults: () => void;
  /** Back to the start: people, policy, codes, sessions, faults and recorded requests. */
  reset: () => void;
}

/** Steers a tenant from outside; `forget` empties the recorded requests. */
export function createControl(tenant: Tenant, faults: Faults, forget: () => void): Control {
  const captchas = () => tenant.captchas.open();
  return {
    policy: () => ({ ...tenant.policy() }),
    setPolicy: (part) => tenant.setPolicy(readPolicy(part)),
    people: () =>
      tenant.people.all().map((person) => ({ ...person, locked: tenant.lockouts.isLocked(person.userName) })),
    putPerson: (person) => tenant.putPerson(person),
    inbox: () => tenant.codes.inbox(),
    captchas,
    captchaX: (token) => captchas().find((puzzle) => puzzle.token === token)?.x,
    fault: (fault) => faults.add(fault),
    faults: () => faults.inForce(),
    clearFaults: () => faults.clear(),
    reset: () => {
      tenant.reset();
      faults.clear();
      forget();
    },
  };
}
