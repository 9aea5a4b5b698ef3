import { DEADLINE_MS } from '../core/deadlines';
import type { FlowState } from '../core/flow';
import type { Clock, HttpRequest, HttpResponse, Transport } from '../core/ports';
import { ProblemError, problemOf } from '../core/problems';
import type { Person, Session } from '../core/session';
import type { FlowStore } from './flow/store';
import type { IdTokenRenewal } from './session/idToken';

/** Who is signed in, as a host app may know it: no token among it. */
export interface SignedIn {
  readonly person: Person | null;
  /** epoch ms in the server's time */
  readonly signedInAt: number;
  readonly expiresAt: number;
}

/** What became of an action that needs somebody signed in. */
export type Required<T> =
  | { readonly status: 'done'; readonly value: T }
  /** the person said "not now", walked away, or signed out: a normal result */
  | { readonly status: 'declined' };

/** A request to the host app's own back end; `url` is absolute, and https outside this computer. */
export type OwnRequest = Omit<HttpRequest, 'headers' | 'body'> & {
  readonly headers?: HttpRequest['headers'];
  readonly body?: string;
};

interface Deps {
  readonly store: FlowStore;
  readonly idToken: IdTokenRenewal;
  /** asks the person to sign in; settles when silent means are used up */
  readonly signIn: () => Promise<unknown>;
  readonly transport: Transport;
  readonly clock: Clock;
}

/** The longest a launch can take: storage, device, login code and one request. */
const LAUNCH_MS = DEADLINE_MS.vault + DEADLINE_MS.device + DEADLINE_MS.loginCode + DEADLINE_MS.request;

/** What the pages of a host app need of signing in. No promise stays open: each ends by a person, an answer or a deadline. */
export function createHostApp({ store, idToken, signIn, transport, clock }: Deps) {
  /** The first state, from the present one on, of which `pick` makes something. */
  function first<T>(pick: (state: FlowState) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const now = pick(store.getState());
      if (now !== undefined) return resolve(now);
      const stop = store.subscribe((state) => {
        const picked = pick(state);
        if (picked === undefined) return;
        stop();
        resolve(picked);
      });
    });
  }

  return {
    /** Settles once it is clear whether somebody is signed in after the launch; never rejects. */
    ready(): Promise<SignedIn | null> {
      const settled = first((state) =>
        state.step.name === 'starting' ? undefined : { signedIn: viewOf(state) },
      );
      return new Promise((resolve) => {
        const cancel = clock.after(LAUNCH_MS, () => resolve(viewOf(store.getState())));
        void settled.then(({ signedIn }) => resolve(signedIn)).finally(cancel);
      });
    },

    /** Who is signed in now; `null` for nobody. */
    current: (): SignedIn | null => viewOf(store.getState()),

    /** Calls `listener` whenever somebody else, or nobody, is signed in. @returns what ends that */
    onChange: (listener: (signedIn: SignedIn | null) => void): (() => void) =>
      store.subscribe((state, before) => {
        if (sessionIn(state)?.signedInAt !== sessionIn(before)?.signedInAt) listener(viewOf(state));
      }),

    /**
     * Does `action` as somebody who is signed in: at once, after a silent sign-in, or after the person went through the
     * pages it takes, once for any number of callers. Nothing navigates away: the caller's page lies below with its
     * parameters, and the action goes on there.
     *
     * @throws {ProblemError} where signing in failed before a page could be shown; and whatever `action` throws
     */
    async requireSignIn<T>(action: (signedIn: SignedIn) => T | Promise<T>): Promise<Required<T>> {
      await signIn();
      const end = await first(signInOutcome);
      if (end.status === 'failed') throw new ProblemError(end.problem);
      if (end.status === 'declined') return end;
      return { status: 'done', value: await action(end.signedIn) };
    },

    /**
     * A request to your own back end as the person who is signed in: `Authorization: Bearer` with a fresh id token, which
     * the back end verifies against the tenant's keys (contract §6). A 401 is answered by one renewal and one more try.
     *
     * @returns the response, of any HTTP status, the second 401 included
     * @throws {ProblemError} no session, no network, or a URL that would carry the token in the clear
     */
    async authorizedRequest(request: OwnRequest): Promise<HttpResponse> {
      requireSafe(request.url);
      let refused: HttpResponse | null = null;
      const send = async (token: string) => {
        const { headers = {}, body = null, ...rest } = request;
        const response = await transport({
          ...rest,
          body,
          headers: { ...headers, Authorization: `Bearer ${token}` },
        });
        if (response.status !== 401) return response;
        refused = response;
        throw new ProblemError({ code: 'idTokenExpired' });
      };
      return idToken.withIdToken(send).catch((thrown: unknown) => {
        if (refused && problemOf(thrown).code === 'idTokenExpired') return refused;
        throw thrown;
      });
    },
  };
}

type SignInOutcome =
  | { readonly status: 'signedIn'; readonly signedIn: SignedIn }
  | { readonly status: 'declined' }
  | { readonly status: 'failed'; readonly problem: ConstructorParameters<typeof ProblemError>[0] };

/** How the wish to be signed in ended; `undefined` while it goes on. */
function signInOutcome(state: FlowState): SignInOutcome | undefined {
  const signedIn = viewOf(state);
  if (signedIn) return { status: 'signedIn', signedIn };
  if (!state.wanted) return { status: 'declined' };
  const { step, attempt } = state;
  // On a page of the flow the person reads the problem and goes on; here nobody would.
  if (step.name === 'signedOut' && attempt.status === 'failed')
    return { status: 'failed', problem: attempt.problem };
  return undefined;
}

const sessionIn = ({ step }: FlowState): Session | null => (step.name === 'signedIn' ? step.session : null);

function viewOf(state: FlowState): SignedIn | null {
  const session = sessionIn(state);
  return session && { person: session.person, signedInAt: session.signedInAt, expiresAt: session.expiresAt };
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/;

function requireSafe(url: string): void {
  if (!/^https:\/\//.test(url) && !LOOPBACK.test(url)) throw new ProblemError({ code: 'misconfigured' });
}
