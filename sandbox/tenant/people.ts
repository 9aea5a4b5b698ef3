import { createHash, randomUUID } from 'node:crypto';
import { internationalMobile } from '../mobile';
import { isRecord, isText } from '../shapes';

/** A person the tenant knows. What is left out means: none, allowed, no second factor of their own, password in order. */
export interface Person {
  id: string;
  userName: string;
  password: string;
  name: string;
  /** National (11 digits) or `+{area}-{number}`. */
  mobile?: string;
  email?: string;
  /** The https address of a picture, for the claim `picture` of the id token. */
  picture?: string;
  /** The WeChat user this account is bound to. */
  openid?: string;
  access?: 'allowed' | 'denied';
  mfa?: 'policy' | 'required';
  passwordState?: 'ok' | 'warn' | 'expired';
  /** Locked from the start, for the policy's lockSeconds. */
  locked?: boolean;
}

const needed = ['id', 'userName', 'password', 'name'] as const;
const optional: Record<string, (value: unknown) => boolean> = {
  mobile: (value) => isText(value) && internationalMobile(value) !== null,
  email: (value) => isText(value) && value.includes('@'),
  picture: isText,
  openid: isText,
  access: (value) => value === 'allowed' || value === 'denied',
  mfa: (value) => value === 'policy' || value === 'required',
  passwordState: (value) => value === 'ok' || value === 'warn' || value === 'expired',
  locked: (value) => typeof value === 'boolean',
};

/** Reads a person from parsed JSON; `where` names the place in an error. */
export function readPerson(value: unknown, where: string): Person {
  if (!isRecord(value)) throw new Error(`${where}: not an object`);
  for (const key of needed) if (!isText(value[key])) throw new Error(`${where}.${key}: is missing`);
  for (const [key, entry] of Object.entries(value)) {
    if ((needed as readonly string[]).includes(key)) continue;
    if (!optional[key]?.(entry)) throw new Error(`${where}.${key}: ${JSON.stringify(entry)} is not allowed`);
  }
  return { ...(value as unknown as Person) };
}

export interface People {
  all: () => Person[];
  byId: (id: string) => Person | undefined;
  byUserName: (userName: string) => Person | undefined;
  byMobile: (mobile: string) => Person | undefined;
  byEmail: (email: string) => Person | undefined;
  byOpenid: (openid: string) => Person | undefined;
  /** Adds a person or replaces the one with the same id. */
  put: (person: Person) => void;
  /** A new account from a verified recipient, with no password anybody knows. */
  register: (recipient: { mobile: string } | { email: string }) => Person;
  bind: (person: Person, openid: string) => void;
  unbind: (person: Person) => void;
  /** The record id and the instant of a person's binding. */
  binding(person: Person): { id: string; boundAt: number } | undefined;
}

/** The tenant's directory. Mobile numbers are compared in their international form, emails without case. */
export function createPeople(seed: readonly Person[], now: () => number): People {
  const people = new Map<string, Person>();
  const boundAt = new Map<string, number>();
  const find = (test: (person: Person) => boolean) => [...people.values()].find(test);
  const put = (person: Person): void => {
    people.set(person.id, { ...person });
    boundAt.set(person.id, now());
  };
  seed.forEach(put);

  return {
    all: () => [...people.values()].map((person) => ({ ...person })),
    byId: (id) => people.get(id),
    byUserName: (userName) => find((person) => person.userName === userName),
    byMobile: (mobile) => {
      const wanted = internationalMobile(mobile);
      return find((person) => person.mobile !== undefined && internationalMobile(person.mobile) === wanted);
    },
    byEmail: (email) => find((person) => person.email?.toLowerCase() === email.toLowerCase()),
    byOpenid: (openid) => find((person) => person.openid === openid),
    put,
    register: (recipient) => {
      const id = randomUUID().replaceAll('-', '');
      const userName = 'mobile' in recipient ? recipient.mobile : recipient.email;
      const person: Person = {
        id,
        userName,
        password: randomUUID(),
        name: `用户${id.slice(0, 6)}`,
        ...recipient,
      };
      people.set(id, person);
      return person;
    },
    bind: (person, openid) => {
      person.openid = openid;
      boundAt.set(person.id, now());
    },
    unbind: (person) => {
      delete person.openid;
    },
    binding: (person) => {
      if (person.openid === undefined) return undefined;
      const id = createHash('sha256').update(`${person.id} ${person.openid}`).digest('hex').slice(0, 32);
      return { id, boundAt: boundAt.get(person.id) ?? now() };
    },
  };
}
