import { agreementVersion } from '../core/consent';
import type { Ports } from '../core/ports';
import { issuerOf } from '../core/sessionRecord';
import { createIdaasClient } from '../idaas/client';
import { settingsOf } from '../idaas/presets';
import { createAreas } from './areas';
import { createBestEffortStorage } from './bestEffortStorage';
import { createCodeSender } from './codes/codeSender';
import { createConsent } from './consent';
import { createConsentQuestion } from './consentQuestion';
import { withDeadlines } from './deadlines';
import { createDevice } from './device';
import { createDiagnosis } from './diagnosis';
import type { EngineConfig } from './engineConfig';
import { createActions } from './flow/actions';
import { createPageActions } from './flow/pageActions';
import { createRouter } from './flow/router';
import { createFlowStore } from './flow/store';
import { createSuccess } from './flow/success';
import { createTracer } from './flow/tracer';
import { createTriedAccount } from './flow/triedAccount';
import { createGuest } from './guest';
import { createHostApp } from './hostApp';
import { createLanguage } from './language';
import { createLastWay } from './lastWay';
import { createLeaving } from './leaving';
import { createForgottenPassword } from './password/forgottenPassword';
import { createPhoneButton } from './phoneButton';
import { createPrivacy } from './privacy';
import { withReachability } from './reachability';
import { createAccountCalls } from './session/account';
import { createAccountActions } from './session/accountActions';
import { createIdTokenRenewal } from './session/idToken';
import { createPersistence } from './session/persistence';
import { createSupport } from './support';
import { createUpdates } from './updates';

export type { Audience, EngineConfig } from './engineConfig';

export type Engine = ReturnType<typeof createEngine>;

/** Makes the client of an engine. */
export type CreateClient = typeof createIdaasClient;

const ignore = (): void => undefined;

/**
 * Makes everything that runs without a screen. This is the only place where the parts are connected: the app, the
 * packages and the tests all call it.
 *
 * @param platform what the engine needs from WeChat, or from what stands in for it. It is wrapped here: each answer gets a
 *   deadline, and after a failed request WeChat is asked whether there is a network
 * @param createClient left out by the app and the packages. The tests of the engine alone pass a client that they answer in
 *   any order (docs/decisions/0014)
 */
export function createEngine(
  platform: Ports,
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
  const consentQuestion = createConsentQuestion({ ...ports, consent });
  const phoneButton = createPhoneButton({ phoneButtonStorage: ports.openStorage('phone-button'), clock });
  // Created before any page is, so that it receives every listener that the host app registers.
  const privacy = createPrivacy(ports);

  const tracer = createTracer(clock, ports.newTraceId);
  const diagnosis = createDiagnosis({ onProblem, onBug, traceId: tracer.traceId });
  const store = createFlowStore(config.audience === 'employee', tracer.record);
  const client = createClient({
    ...ports,
    tenant,
    settings,
    cipher: config.cipher,
    async describeCaller() {
      const [described] = await Promise.all([device.describe(), language.open()]);
      return { device: described, language: language.store.getState().name, traceId: tracer.traceId() };
    },
  });

  const persisted = createPersistence({ ...ports, store, diagnosis, issuer });
  const actions = createActions({
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
  const codeSender = createCodeSender({
    client,
    settings,
    clock,
    diagnosis,
    newSalt: ports.newTraceId,
    cooldownStorage: ports.openStorage('cooldowns'),
  });
  const areas = createAreas({ client, diagnosis, areaStorage: ports.openStorage('area') });
  const idToken = createIdTokenRenewal({
    store,
    client,
    settings,
    clock,
    diagnosis,
    signInSilently: actions.signInSilently,
  });
  const account = createAccountCalls({ client, settings, idToken, diagnosis });
  const lastWay = createLastWay({ store, lastWayStorage: ports.openStorage('last-way') });
  const updates = createUpdates(ports.updates);

  const router = createRouter({ ...ports, store, diagnosis });
  const success = createSuccess({ store });
  const triedAccount = createTriedAccount();
  const pageActions = createPageActions({ actions, router, lastWay, success, triedAccount });

  return {
    settings,
    store,
    actions: pageActions,
    router,
    navigation: ports.navigation,
    connection: ports.connection,
    codeSender,
    forgottenPassword: createForgottenPassword({ ...ports, client, diagnosis }),
    areas,
    consent,
    consentQuestion,
    language,
    lastWay,
    phoneButton,
    privacy,
    success,
    support: createSupport({ ...ports, diagnosis }),
    updates,
    tracer,
    triedAccount,
    idToken,
    account,
    accountActions: createAccountActions({ calls: account, settings, diagnosis }),
    hostApp: createHostApp({
      ...ports,
      store,
      idToken,
      signIn: () => router.thenAligned(actions.signIn),
      askConsent: config.hasConsentPage ? consentQuestion.ask : () => Promise.resolve(true),
    }),

    /** To be called once, when the app was opened: restores what was stored, then the session, or signs in silently. */
    async launch(): Promise<void> {
      void consent.open();
      void phoneButton.open();
      void lastWay.open();
      void language.open();
      void areas.open();
      void codeSender.restorePauses();
      updates.open();
      await actions.launch();
    },

    ...createLeaving({ signOut: actions.signOut, consent, areas, lastWay, codeSender, device }),
  };
}
