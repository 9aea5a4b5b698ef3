import type { Policy } from '../policy';
import { defaultPolicy } from '../policy';
import type { Seed } from '../seed';
import type { Captchas } from './captchas';
import { createCaptchas } from './captchas';
import type { IdTokens } from './idTokens';
import { createIdTokens } from './idTokens';
import type { Lockouts } from './lockouts';
import { createLockouts } from './lockouts';
import type { People, Person } from './people';
import { createPeople } from './people';
import type { Sessions } from './sessions';
import { createSessions } from './sessions';
import type { Signatures } from './signatures';
import { createSignatures } from './signatures';
import type { StateTokens } from './stateTokens';
import { createStateTokens } from './stateTokens';
import type { VerificationCodes } from './verificationCodes';
import { createVerificationCodes } from './verificationCodes';
import type { WeChat } from './wechat';
import { createWeChat } from './wechat';

interface Stores {
  people: People;
  lockouts: Lockouts;
  states: StateTokens;
  sessions: Sessions;
  codes: VerificationCodes;
  captchas: Captchas;
  wechat: WeChat;
}

/** Everything the sandbox remembers. Stores are replaced by `reset`, so read them from here each time. */
export interface Tenant extends Stores {
  readonly clientIds: readonly string[];
  readonly idTokens: IdTokens;
  readonly signatures: Signatures;
  now: () => number;
  policy: () => Policy;
  setPolicy: (part: Partial<Policy>) => void;
  /** Adds or replaces a person; `locked` locks or unlocks the account now. */
  putPerson: (person: Person) => void;
  /** Back to the seed: people, policy, and no person signed in. The signing key stays. */
  reset: () => void;
}

interface Deps {
  seed: Seed;
  policy: Partial<Policy>;
  now: () => number;
  random: () => number;
}

/** A tenant as its seed describes it. */
export async function createTenant({ seed, policy: overrides, now, random }: Deps): Promise<Tenant> {
  const firstPolicy = (): Policy => ({ ...defaultPolicy, ...seed.policy, ...overrides });
  let current = firstPolicy();
  const policy = (): Policy => current;

  const createStores = (): Stores => {
    const lockouts = createLockouts(policy, now);
    for (const person of seed.people) if (person.locked) lockouts.lock(person.userName);
    return {
      lockouts,
      people: createPeople(seed.people, now),
      states: createStateTokens(policy, now),
      sessions: createSessions(policy, now),
      codes: createVerificationCodes(policy, now),
      captchas: createCaptchas(policy, now, random),
      wechat: createWeChat(now),
    };
  };

  const tenant: Tenant = {
    ...createStores(),
    clientIds: seed.clients.map((client) => client.id),
    idTokens: await createIdTokens(policy, now),
    signatures: createSignatures(now),
    now,
    policy,
    setPolicy: (part) => {
      current = { ...current, ...part };
    },
    putPerson: (person) => {
      tenant.people.put(person);
      if (person.locked) tenant.lockouts.lock(person.userName);
      else tenant.lockouts.forgive(person.userName);
    },
    reset: () => {
      current = firstPolicy();
      Object.assign(tenant, createStores());
    },
  };
  return tenant;
}
