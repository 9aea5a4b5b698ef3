import { ProblemError, type Problem } from '../../src/core/problems';
import type { FlowEvent, FlowState, Step } from '../../src/core/flow';
import type { RequestLoginCode, KeyValueStorage, Vault } from '../../src/core/ports';
import type { Session } from '../../src/core/session';
import { singleUse, type LoginCode } from '../../src/core/singleUse';
import { idToken, sessionToken, stateToken } from '../../src/core/tokens';
import type { IdaasClient } from '../../src/idaas/client';
import { settingsOf, type IdaasSettings } from '../../src/idaas/settings';
import { createActions } from '../../src/engine/flow/actions';
import { createCodeSender } from '../../src/engine/codes/codeSender';
import { createConsequences } from '../../src/engine/session/persistence';
import { createHostApp } from '../../src/engine/hostApp';
import { createIdTokenRenewal } from '../../src/engine/session/idToken';
import { createFlowStore } from '../../src/engine/flow/store';
import { createTestClock, type TestClock } from '../world/clock';
import { createTestPages } from '../world/pages';
import { createTestStorage, createTestVault } from '../world/vault';

export const ISSUER = 'https://tenant.example client-1';
export const HOUR = 3_600_000;

/** Lets everything go on that waits for nothing but its turn. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One call of the client, which a test answers when it likes. */
export interface Asked {
  readonly name: keyof IdaasClient;
  readonly args: readonly unknown[];
  answer(value: unknown): Promise<void>;
  refuse(problem: Problem): Promise<void>;
}

/** A server that answers only when a test says so; what was asked lies in `asked`, oldest first. */
export function createPatientClient() {
  const asked: Asked[] = [];
  const ask =
    (name: keyof IdaasClient) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        asked.push({
          name,
          args,
          answer: (value) => (resolve(value), settle()),
          refuse: (problem) => (reject(new ProblemError(problem)), settle()),
        });
      });
  const client = new Proxy({}, { get: (_none, name) => ask(name as keyof IdaasClient) }) as IdaasClient;
  return {
    client,
    asked,
    names: () => asked.map(({ name }) => name),
    /** the newest call */
    last(): Asked {
      const newest = asked[asked.length - 1];
      if (!newest) throw new Error('nothing was asked');
      return newest;
    },
  };
}

/** A session given just now, for a day; its id token lives five minutes. */
export const sessionAt = (clock: TestClock, over: Partial<Session> = {}): Session => ({
  sessionToken: sessionToken('session-1'),
  idToken: idToken('id-1'),
  idTokenEndsAt: clock.now() + 300_000,
  person: { id: 'u1', name: '李娜', userName: 'lina', mobile: '', email: '' },
  signedInAt: clock.now(),
  expiresAt: clock.now() + 24 * HOUR,
  clockOffsetMs: 0,
  ...over,
});

export const binding = {
  status: 'SOCIAL_BIND',
  stateToken: stateToken('state-1'),
  codeMethods: ['mobile'],
} as const;

export interface Options {
  readonly wanted?: boolean;
  readonly settings?: Partial<IdaasSettings>;
  readonly vault?: Vault;
  readonly shelf?: KeyValueStorage;
  readonly requestLoginCode?: RequestLoginCode;
}

/** Everything in `session/`, over a server, a vault and pages that do what a test says. No network, no time of its own. */
export function openSession(options: Options = {}) {
  const clock = createTestClock();
  const vault = createTestVault();
  const pages = createTestPages();
  const server = createPatientClient();
  const events: FlowEvent[] = [];
  const store = createFlowStore(options.wanted ?? true, (event) => events.push(event));
  const settings = { ...settingsOf('eiam'), ...options.settings };
  const codes: LoginCode[] = [];
  const parts = {
    store,
    settings,
    clock,
    issuer: ISSUER,
    client: server.client,
    vault: options.vault ?? vault,
    navigation: pages,
    cooldownStorage: options.shelf ?? createTestStorage(),
    requestLoginCode:
      options.requestLoginCode ??
      (() => {
        const code = singleUse<'LoginCode'>(`login-${codes.length + 1}`);
        codes.push(code);
        return Promise.resolve(code);
      }),
  };
  const actions = createActions(parts);
  const keeper = createIdTokenRenewal({ ...parts, signInSilently: actions.signInSilently });
  return {
    ...parts,
    vault,
    pages,
    server,
    events,
    actions,
    keeper,
    codeSender: createCodeSender(parts),
    /** opens them; without, the flow moves and nothing follows */
    consequences: () => createConsequences(parts),
    hostApp: (transport: Parameters<typeof createHostApp>[0]['transport']) =>
      createHostApp({ ...parts, keeper, signIn: actions.signIn, transport }),
    /** the login codes WeChat was asked for */
    codes,
    step: (): Step => store.getState().step,
    problem: (): Problem | null => problemIn(store.getState()),
    /** brings the flow to the step that `answer` leads to, as a silent sign-in would */
    answered(answer: Extract<FlowEvent, { type: 'answered' }>['answer']): void {
      store.dispatch({ type: 'attemptStarted', id: -1, purpose: 'signIn' });
      store.dispatch({ type: 'answered', id: -1, answer });
    },
    signedIn(session = sessionAt(clock)): Session {
      this.answered({ status: 'SUCCESS', session });
      return session;
    },
  };
}

const problemIn = ({ attempt }: FlowState): Problem | null =>
  attempt.status === 'failed' ? attempt.problem : null;

/** What a promise rejects with, as a problem's code; fails where it does not reject. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (thrown) {
    return thrown instanceof ProblemError ? thrown.problem.code : `no problem: ${String(thrown)}`;
  }
  return 'it did not reject';
}
