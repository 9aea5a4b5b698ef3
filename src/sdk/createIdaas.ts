import { createEngine, type Engine, type EngineConfig } from '../engine/createEngine';
import type { OwnRequest, Required, SignedIn } from '../engine/hostApp';
import { startOnDemand } from '../engine/startOnDemand';
import { onForeground } from '../wechat/foreground';
import { createHostNavigation } from '../wechat/hostPages';
import { wechatPorts } from '../wechat/ports';
import { requireOptions, type IdaasOptions } from './options';
import { guarded, type Readable } from './readable';
import { createShownNavigation, refusePages } from './shownPages';
import { createSignedInView } from './signedInView';

/** Sign-in for a mini program that has its own user interface, or needs none. `flowOf` of `./flow` has what an interface needs. */
export interface Idaas {
  /**
   * Starts on the first call: restores the session that was stored, or signs in silently. Call it where the app is launched.
   * @returns who is signed in once that is decided, `null` for a guest; it never rejects
   */
  ready(): Promise<SignedIn | null>;
  /** @returns who is signed in now; `null` for a guest */
  current(): SignedIn | null;
  /** Calls `listener` when a person signed in or out. @returns a function that stops it */
  onChange(listener: (signedIn: SignedIn | null) => void): () => void;
  /**
   * Runs `action` for a signed-in person: at once, after a silent sign-in, or after the person went through the steps that
   * `pages` shows. Starts what {@link Idaas.ready} starts.
   *
   * @returns the value of `action`, or that the person declined
   * @throws {ProblemError} where signing in failed without a page, or with `pageNotOpened`; and whatever `action` throws
   */
  requireSignIn<T>(action: (signedIn: SignedIn) => T | Promise<T>): Promise<Required<T>>;
  /**
   * Sends a request to your own back end with `Authorization: Bearer` and a fresh id token; once more after a 401.
   *
   * @returns the response with any HTTP status
   * @throws {ProblemError} `sessionEnded` for a guest, a network problem, or `misconfigured` for a URL that is not https
   */
  authorizedRequest(request: OwnRequest): ReturnType<HostApp['authorizedRequest']>;
  /** Removes the session from this phone. The person is a guest until they want to sign in again. */
  signOut(): Promise<void>;
  /**
   * Signs out and removes what else is tied to this person or phone: the consent, the area of their number, the way they
   * signed in last, the pauses between two codes, and the fingerprint that the tenant knows.
   */
  forgetPhone(): Promise<void>;
  /** Who is signed in, as a store for what is drawn anew with each sign-in, renewal and sign-out; `null` for a guest. */
  readonly signedIn: Readable<SignedIn | null>;
}

/** The engine of each {@link Idaas}: no member of it, because an engine holds tokens. */
const engines = new WeakMap<object, Engine>();

type HostApp = ReturnType<typeof createEngine>['hostApp'];

/**
 * Makes the sign-in of a mini program. Nothing is read, asked or shown before {@link Idaas.ready}, or a call that needs it.
 *
 * @throws {Error} where an option cannot be right
 */
export function createIdaas(options: IdaasOptions): Idaas {
  requireOptions(options);
  const { pages = refusePages } = options;
  const navigation = typeof pages === 'function' ? createShownNavigation(pages) : createHostNavigation(pages);
  const engine = createEngine(wechatPorts(navigation), configOf(options));
  const { hostApp, actions, forgetPhone } = engine;

  const idaas = {
    ...startOnDemand(engine, onForeground),
    current: hostApp.current,
    onChange: hostApp.onChange,
    signOut: actions.signOut,
    forgetPhone,
    signedIn: guarded(createSignedInView(engine.store), engine.inner.diagnosis.guard),
  };
  engines.set(idaas, engine);
  return idaas;
}

/**
 * The engine of what {@link createIdaas} made, for `./flow`.
 * @throws {Error} where another copy of the package made it, which has an engine of its own
 */
export function engineOf(idaas: Idaas): Engine {
  const engine = engines.get(idaas);
  if (engine) return engine;
  throw new Error('flowOf: another copy of bamboocloud-idaas-miniprogram made this idaas');
}

function configOf(options: IdaasOptions): EngineConfig {
  const { origin, clientId, product, tenantId = '', audience, agreements = {}, settings } = options;
  const { serviceAgreementUrl = '', privacyPolicyUrl = '' } = agreements;
  return {
    tenant: { origin, clientId, product, tenantId },
    audience,
    agreements: { service: serviceAgreementUrl, privacy: privacyPolicyUrl },
    cipher: options.cipher,
    ...(settings && { settings }),
    ...(options.onProblem && { onProblem: options.onProblem }),
    ...(options.onBug && { onBug: options.onBug }),
  };
}
