import { Refusal } from '../errors';
import type { Policy } from '../policy';
import type { Caller } from './journey';
import { opaqueText } from './opaque';

export interface Session {
  readonly token: string;
  readonly personId: string;
  readonly caller: Caller;
  readonly expiresAt: number;
}

export interface Sessions {
  open: (personId: string, caller: Caller) => Session;
  /** The live session. Refuses a missing, unknown, ended or expired token. */
  find: (token: string | undefined, caller: Caller) => Session;
  /** The session after a renewal: a new one when the policy rotates, else the same. */
  renew: (session: Session) => Session;
  end: (session: Session) => void;
  /** Ends every session a person has in one application. */
  endAll: (personId: string, clientId: string) => void;
}

/** Sessions of people who signed in; a rotated or ended one is forgotten at once. */
export function createSessions(policy: () => Policy, now: () => number): Sessions {
  const live = new Map<string, Session>();

  const open = (personId: string, caller: Caller): Session => {
    const session = {
      token: opaqueText(32),
      personId,
      caller,
      expiresAt: now() + policy().sessionSeconds * 1000,
    };
    live.set(session.token, session);
    return session;
  };
  const end = (session: Session): void => {
    live.delete(session.token);
  };

  return {
    open,
    end,
    find: (token, caller) => {
      const session = live.get(token ?? '');
      const usable =
        session !== undefined &&
        session.expiresAt > now() &&
        session.caller.clientId === caller.clientId &&
        (!policy().fingerprintMustMatch || session.caller.fingerprint === caller.fingerprint);
      if (!usable) throw new Refusal('sessionInvalid');
      return session;
    },
    renew: (session) => {
      if (!policy().rotateSession) return session;
      end(session);
      return open(session.personId, session.caller);
    },
    endAll: (personId, clientId) => {
      for (const session of live.values())
        if (session.personId === personId && session.caller.clientId === clientId) end(session);
    },
  };
}
