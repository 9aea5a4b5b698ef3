import { DEADLINE_MS } from '../core/deadlines';
import type { FlowState } from '../core/flow';
import type { Clock, HttpRequest, HttpResponse, Transport } from '../core/ports';
import { ProblemError, problemOf } from '../core/problems';
import type { Person, Session } from '../core/session';
import type { Diagnosis } from './diagnosis';
import type { FlowStore } from './flow/store';
import type { IdTokenRenewal } from './session/idToken';

/** The signed-in person as a host app sees them, without any token. */
export interface SignedIn {
  readonly person: Person | null;
  /** epoch ms in the server's time */
  readonly signedInAt: number;
  readonly expiresAt: number;
}

/** What became of an action that needs a signed-in person. */
export type Required<T> =
  | { readonly status: 'done'; readonly value: T }
  /** the person said "not now", left the flow, or signed out: a normal result, not an error */
  | { readonly status: 'declined' };

/** A request to the host app's own back end. `url` is absolute, and https except on the loopback. */
export type OwnRequest = Omit<HttpRequest, 'headers' | 'body'> & {
  readonly headers?: HttpRequest['headers'];
  readonly body?: string;
};

interface Deps {
  readonly store: FlowStore;
  readonly idToken: IdTokenRenewal;
  /** asks the person to sign in; settles when nothing more can be done without a page */
  readonly signIn: () => Promise<unknown>;
  /** asks for a consent that was taken back; resolves with whether signing in may go on */
  readonly askConsent: () => Promise<boolean>;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
}

/** The longest a launch can take, ms: storage, device, login code and one request. */
const LAUNCH_MS = DEADLINE_MS.vault + DEADLINE_MS.device + DEADLINE_MS.loginCode + DEADLINE_MS.request;

/** What the pages of a host app need. Every promise settles: by the person, an answer or a deadline. */
export function createHostApp({ store, idToken, signIn, askConsent, transport, clock, diagnosis }: Deps) {
  /** Waits for the first state, the present one included, from which `pick` returns a value. */
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
    /** Settles when the launch is over, with the signed-in person or `null`. Never rejects. */
    ready(): Promise<SignedIn | null> {
      const settled = first((state) =>
        state.step.name === 'starting' ? undefined : { signedIn: signedInOf(state) },
      );
      return new Promise((resolve) => {
        const cancel = clock.after(LAUNCH_MS, () => resolve(signedInOf(store.getState())));
        void settled.then(({ signedIn }) => resolve(signedIn)).finally(cancel);
      });
    },

    /** The signed-in person; `null` for a guest. */
    current: (): SignedIn | null => signedInOf(store.getState()),

    /**
     * Calls `listener` when a person signed in or out. What it throws is told to `onBug`.
     * @returns a function that stops it
     */
    onChange(listener: (signedIn: SignedIn | null) => void): () => void {
      const tell = diagnosis.guard(listener);
      return store.subscribe((state, before) => {
        if (sessionIn(state)?.signedInAt !== sessionIn(before)?.signedInAt) tell(signedInOf(state));
      });
    },

    /**
     * Runs `action` for a signed-in person: at once, after a silent sign-in, or after the person went through the pages of
     * the flow, which open once for any number of callers. The caller's page stays open below them with its parameters. A person
     * who took their consent to the agreements back is asked for it first.
     *
     * @returns the value of `action`, or that the person declined
     * @throws {ProblemError} if signing in failed without a page, `pageNotOpened` if a page could not be opened; and whatever `action` throws
     */
    async requireSignIn<T>(action: (signedIn: SignedIn) => T | Promise<T>): Promise<Required<T>> {
      if (!sessionIn(store.getState()) && !(await askConsent())) return { status: 'declined' };
      await signIn();
      const end = await first(signInOutcome);
      if (end.status === 'failed') throw new ProblemError(end.problem);
      if (end.status === 'declined') return end;
      return { status: 'done', value: await action(end.signedIn) };
    },

    /**
     * Sends a request to your own back end with `Authorization: Bearer` and a fresh id token, which the back end verifies
     * with the tenant's keys (contract §6). After a 401 the token is renewed and the request sent once more.
     *
     * @returns the response with any HTTP status, including a second 401
     * @throws {ProblemError} `sessionEnded`, a network problem, or `misconfigured` for a URL that is not https
     */
    async authorizedRequest(request: OwnRequest): Promise<HttpResponse> {
      if (!isSafe(request.url)) throw diagnosis.report(new ProblemError({ code: 'misconfigured' }));
      let refused: HttpResponse | null = null;
      const send = async (token: string) => {
        const { headers = {}, body = null, ...rest } = request;
        const response = await transport({
          ...rest,
          body,
          headers: { ...withoutAuthorization(headers), Authorization: `Bearer ${token}` },
        });
        if (response.status !== 401) return response;
        refused = response;
        throw new ProblemError({ code: 'idTokenExpired' });
      };
      return idToken.withIdToken(send).catch((thrown: unknown) => {
        if (refused && problemOf(thrown).code === 'idTokenExpired') return refused;
        throw diagnosis.report(thrown);
      });
    },
  };
}

type SignInOutcome =
  | { readonly status: 'signedIn'; readonly signedIn: SignedIn }
  | { readonly status: 'declined' }
  | { readonly status: 'failed'; readonly problem: ConstructorParameters<typeof ProblemError>[0] };

/** Outcome of a sign-in request; `undefined` while pending. */
function signInOutcome(state: FlowState): SignInOutcome | undefined {
  const signedIn = signedInOf(state);
  if (signedIn) return { status: 'signedIn', signedIn };
  if (!state.wanted) return { status: 'declined' };
  const { step, attempt } = state;
  // On a page of the flow the person reads the problem and continues. Without a page the caller has to be told.
  if (attempt.status === 'failed' && (step.name === 'signedOut' || attempt.problem.code === 'pageNotOpened'))
    return { status: 'failed', problem: attempt.problem };
  return undefined;
}

const sessionIn = ({ step }: FlowState): Session | null => (step.name === 'signedIn' ? step.session : null);

/** The person of a session, without any token. */
export const signedInIn = ({ person, signedInAt, expiresAt }: Session): SignedIn => ({
  person,
  signedInAt,
  expiresAt,
});

function signedInOf(state: FlowState): SignedIn | null {
  const session = sessionIn(state);
  return session && signedInIn(session);
}

/** Header names have no case: a header of the host's would be sent beside ours. */
const withoutAuthorization = (headers: HttpRequest['headers']): HttpRequest['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/;

const isSafe = (url: string): boolean => /^https:\/\//.test(url) || LOOPBACK.test(url);
