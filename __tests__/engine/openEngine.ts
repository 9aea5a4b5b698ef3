import { ProblemError, type Problem } from '../../src/core/problems';
import type { FlowEvent, FlowState, Step } from '../../src/core/flow';
import type { KeyValueStorage, Ports } from '../../src/core/ports';
import type { Session } from '../../src/core/session';
import { issuerOf } from '../../src/core/sessionRecord';
import { idToken, sessionToken, singleUse, stateToken, type LoginCode } from '../../src/core/tokens';
import type { OnProblem } from '../../src/engine/diagnosis';
import type { IdaasSettings } from '../../src/idaas/settings';
import { createTestClock, type TestClock } from '../world/clock';
import { createTestPages, type TestPages } from '../world/pages';
import { createTestPlatform, createTestStorages } from '../world/platform';
import { createTestStorage, createTestVault, type TestVault } from '../world/vault';
import { createWholeEngine, type AllCalls } from '../world/wholeEngine';

const TENANT = {
  origin: 'https://tenant.example',
  clientId: 'client-1',
  product: 'eiam',
  tenantId: '',
} as const;
export const ISSUER = issuerOf(TENANT);
export const HOUR = 3_600_000;

/** Resolves once every promise that can go on by itself has done so. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One call of the client, which a test answers when it likes. */
export interface Asked {
  readonly name: keyof AllCalls;
  readonly args: readonly unknown[];
  answer(value: unknown): Promise<void>;
  refuse(problem: Problem): Promise<void>;
}

/** A client whose calls are answered when a test says so; `asked` holds them, oldest first. */
export function createHeldClient() {
  const asked: Asked[] = [];
  const ask =
    (name: keyof AllCalls) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        asked.push({
          name,
          args,
          answer: (value) => (resolve(value), settle()),
          refuse: (problem) => (reject(new ProblemError(problem)), settle()),
        });
      });
  const client = new Proxy({}, { get: (_none, name) => ask(name as keyof AllCalls) }) as AllCalls;
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
  /** the ports that this test is about */
  readonly ports?: Partial<Ports>;
  /** where the pauses between two codes rest */
  readonly cooldownStorage?: KeyValueStorage;
  /** an engine with the page that asks for consent, of a tenant with an agreement */
  readonly hasConsentPage?: boolean;
  readonly onProblem?: OnProblem;
  readonly onBug?: (cause: unknown) => void;
}

/** The engine over a client that a test answers, with a vault and pages in memory and a clock that a test moves. */
export function openEngine(options: Options = {}) {
  const clock: TestClock = createTestClock();
  const vault: TestVault = createTestVault();
  const pages: TestPages = createTestPages();
  const server = createHeldClient();
  const codes: LoginCode[] = [];
  const cooldownStorage = options.cooldownStorage ?? createTestStorage();
  const openStorage = createTestStorages();
  const engine = createWholeEngine(
    {
      ...createTestPlatform(clock),
      vault,
      navigation: pages,
      openStorage: (name) => (name === 'cooldowns' ? cooldownStorage : openStorage(name)),
      requestLoginCode() {
        const code = singleUse<'LoginCode'>(`login-${codes.length + 1}`);
        codes.push(code);
        return Promise.resolve(code);
      },
      ...options.ports,
    },
    {
      tenant: TENANT,
      audience: (options.wanted ?? true) ? 'employee' : 'customer',
      agreements: {
        service: '',
        privacy: options.hasConsentPage ? 'https://tenant.example/privacy' : '',
      },
      hasConsentPage: options.hasConsentPage ?? false,
      ...(options.onProblem ? { onProblem: options.onProblem } : {}),
      ...(options.onBug ? { onBug: options.onBug } : {}),
      ...(options.settings ? { settings: options.settings } : {}),
    },
    server.client,
  );
  const { store } = engine;
  const events: Pick<FlowEvent, 'type'>[] = [];
  engine.tracer.listen(({ event }) => events.push({ type: event }));
  return {
    ...engine,
    clock,
    vault,
    pages,
    server,
    cooldownStorage,
    /** the login codes WeChat was asked for */
    codes,
    step: (): Step => store.getState().step,
    problem: (): Problem | null => problemIn(store.getState()),
    /** what happened so far, oldest first */
    events,
    /** leads the flow to the step of `answer`, as a silent sign-in would */
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
