import { agreementVersion } from '../core/consent';
import type { EnginePorts } from '../core/ports';
import { issuerOf } from '../core/sessionRecord';
import { createExchange, createIdaasClient } from '../idaas/client';
import { settingsOf } from '../idaas/presets';
import { createBestEffortStorage } from './bestEffortStorage';
import { createConsent } from './consent';
import { withDeadlines } from './deadlines';
import { createDevice } from './device';
import { createDiagnosis } from './diagnosis';
import type { EngineConfig } from './engineConfig';
import { createActions } from './flow/actions';
import { createRouter } from './flow/router';
import { createFlowStore } from './flow/store';
import { createTracer } from './flow/tracer';
import { createGuest } from './guest';
import { createHostApp } from './hostApp';
import { createLanguage } from './language';
import { createLaunching } from './launching';
import { createLeaving } from './leaving';
import { withReachability } from './reachability';
import { createIdTokenRenewal } from './session/idToken';
import { createPersistence } from './session/persistence';

export type { Audience, EngineConfig } from './engineConfig';

export type Engine = ReturnType<typeof createEngine>;

/** Makes the client of an engine. */
export type CreateClient = typeof createIdaasClient;

const ignore = (): void => undefined;

/**
 * Makes what a launch, a session and the pages of a host app need; it runs without a screen. Parts are connected here, in
 * createPageParts and in createSignIn, and nowhere else: the app, the packages and the tests all call these three
 * (docs/decisions/0020).
 *
 * @param platform what the engine needs from WeChat, or from what stands in for it. It is wrapped here: each answer gets a
 *   deadline, and after a failed request WeChat is asked whether there is a network
 * @param createClient left out by the app and the packages. The tests of the engine alone pass a client that they answer in
 *   any order (docs/decisions/0014)
 */
export function createEngine(
  platform: EnginePorts,
  config: EngineConfig,
  createClient: CreateClient = createIdaasClient,
) {
  const { tenant, agreements, onProblem = ignore, onBug = ignore } = config;
  const ports = withReachability(withDeadlines(platform));
  const { clock } = ports;
  const settings = settingsOf(tenant.product, config.settings);
  const issuer = issuerOf(tenant);

  const device = createDevice({
    device: ports.device,
    fingerprintStorage: createBestEffortStorage(ports.openStorage('fingerprint')),
  });
  const language = createLanguage({
    readLanguage: device.readLanguage,
    languageStorage: ports.openStorage('language'),
  });
  const consent = createConsent({
    version: agreementVersion(agreements),
    consentStorage: ports.openStorage('consent'),
    clock,
  });

  const tracer = createTracer(clock, ports.newTraceId);
  const diagnosis = createDiagnosis({ onProblem, onBug, traceId: tracer.traceId });
  const store = createFlowStore(config.audience === 'employee', tracer.record);
  const exchange = createExchange({
    ...ports,
    tenant,
    settings,
    cipher: config.cipher,
    async describeCaller() {
      const [described] = await Promise.all([device.describe(), language.open()]);
      return { device: described, language: language.store.getState().name, traceId: tracer.traceId() };
    },
  });
  const client = createClient(exchange);

  const persisted = createPersistence({ ...ports, store, diagnosis, issuer });
  const { actions, attempts } = createActions({
    ...ports,
    store,
    client,
    settings,
    diagnosis,
    guest: createGuest(ports.openStorage('guest')),
    issuer,
    persisted,
    requestLoginCode() {
      // The sign-in that follows describes the device: read it while WeChat makes its code.
      void device.describe();
      return ports.requestLoginCode();
    },
  });
  const idToken = createIdTokenRenewal({
    store,
    client,
    settings,
    clock,
    diagnosis,
    signInSilently: actions.signInSilently,
  });
  const router = createRouter({ ...ports, store, diagnosis });
  const launching = createLaunching();
  const { onForget, ...leaving } = createLeaving({ ...ports, signOut: actions.signOut, consent, device });
  let askConsent = () => Promise.resolve(true);

  return {
    settings,
    store,
    /** as a host app or a launch calls them; pages call those of createPageParts */
    actions,
    router,
    navigation: ports.navigation,
    connection: ports.connection,
    consent,
    language,
    tracer,
    idToken,
    hostApp: createHostApp({
      ...ports,
      store,
      idToken,
      diagnosis,
      signIn: () => router.thenAligned(actions.signIn),
      askConsent: () => askConsent(),
    }),

    /** To be called once, when the app was opened: restores what was stored, then the session, or signs in silently. */
    async launch(): Promise<void> {
      void consent.open();
      void language.open();
      launching.begin();
      await actions.launch();
    },

    ...leaving,

    /** What createPageParts and createSignIn connect their own parts with. */
    inner: {
      config,
      ports,
      exchange,
      diagnosis,
      attempts,
      atLaunch: launching.atLaunch,
      onForget,
      /** @param ask asks for a consent that was taken back, before a page of the host app signs the person in */
      askConsentBy(ask: () => Promise<boolean>): void {
        askConsent = ask;
      },
    },
  };
}
