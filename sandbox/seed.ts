import type { Policy } from './policy';
import { readPolicy } from './policy';
import type { Person } from './tenant/people';
import { readPerson } from './tenant/people';
import { isRecord, isText } from './shapes';

/** What a tenant starts with. `seed.json` and `--seed-file` have this shape. */
export interface Seed {
  /** Applications that may call; the first is the one the sandbox hands out. */
  clients: { id: string; name: string }[];
  people: Person[];
  policy?: Partial<Policy>;
}

function readClient(value: unknown, at: number): { id: string; name: string } {
  if (!isRecord(value) || !isText(value.id) || !isText(value.name))
    throw new Error(`clients[${at}]: needs an id and a name`);
  return { id: value.id, name: value.name };
}

function refuseTwins(
  people: readonly Person[],
  key: 'id' | 'userName' | 'mobile' | 'email' | 'openid',
): void {
  const seen = new Set<string>();
  for (const person of people) {
    const value = person[key];
    if (value !== undefined && seen.has(value)) throw new Error(`people: ${key} ${value} occurs twice`);
    if (value !== undefined) seen.add(value);
  }
}

/** Reads a seed from parsed JSON. Throws an Error that says what is wrong and where. */
export function readSeed(value: unknown): Seed {
  if (!isRecord(value)) throw new Error('not a JSON object');
  if (!Array.isArray(value.clients) || value.clients.length === 0)
    throw new Error('clients: needs at least one');
  if (!Array.isArray(value.people)) throw new Error('people: must be a list');
  const people = value.people.map((entry, at) => readPerson(entry, `people[${at}]`));
  for (const key of ['id', 'userName', 'mobile', 'email', 'openid'] as const) refuseTwins(people, key);
  return {
    clients: value.clients.map(readClient),
    people,
    ...(value.policy === undefined ? {} : { policy: readPolicy(value.policy) }),
  };
}
