import { createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '../errors';
import type { Policy } from '../policy';
import type { Caller, Journey, Pending } from './journey';
import { opaqueHex } from './opaque';

export interface StateEntry {
  readonly token: string;
  pending: Pending;
  journey: Journey;
  readonly expiresAt: number;
}

export interface StateTokens {
  issue: (pending: Pending, journey: Journey) => StateEntry;
  /** The live entry of a token. Refuses one that is missing, unknown, spent, expired or meant for another step. */
  find: (token: string | undefined, pending: readonly Pending[], caller: Caller) => StateEntry;
  end: (entry: StateEntry) => void;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** State tokens look like the documented ones, HS256 JWTs that begin with a subject; what counts is the tenant's own record. */
export function createStateTokens(policy: () => Policy, now: () => number): StateTokens {
  const secret = randomBytes(32);
  const live = new Map<string, StateEntry>();

  const sign = (expiresAt: number): string => {
    const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ subject: opaqueHex(32), exp: Math.floor(expiresAt / 1000) })}`;
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };
  const sameCaller = (entry: StateEntry, caller: Caller): boolean =>
    entry.journey.caller.clientId === caller.clientId &&
    (!policy().fingerprintMustMatch || entry.journey.caller.fingerprint === caller.fingerprint);

  return {
    issue: (pending, journey) => {
      const expiresAt = now() + policy().stateTokenSeconds * 1000;
      const entry = { token: sign(expiresAt), pending, journey, expiresAt };
      live.set(entry.token, entry);
      return entry;
    },
    find: (token, pending, caller) => {
      const entry = live.get(token ?? '');
      if (
        !entry ||
        entry.expiresAt <= now() ||
        !pending.includes(entry.pending) ||
        !sameCaller(entry, caller)
      )
        throw new Refusal('stateTokenInvalid');
      return entry;
    },
    end: (entry) => {
      live.delete(entry.token);
    },
  };
}
