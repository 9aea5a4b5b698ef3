import { agreementVersion } from './core/consent';
import type { PageQuery, Ports } from './core/ports';
import type { PageName } from './core/route';
import { createIdaasClient } from './idaas/client';
import { settingsOf } from './idaas/settings';
import { wechatConnection } from './wechat/connection';
import { createDevice } from './wechat/device';
import { phoneClock } from './wechat/clock';
import { requestLoginCode } from './wechat/loginCode';
import { wechatNavigation } from './wechat/navigation';
import { createPrivacyGate } from './wechat/privacy';
import { wechatStorage } from './wechat/storage';
import { wechatTransport } from './wechat/transport';
import { wechatVault } from './wechat/vault';
import { createActions } from './engine/flow/actions';
import { createCodeSender } from './engine/codes/codeSender';
import { createConsent } from './engine/consent';
import { createConsequences } from './engine/session/persistence';
import { createHostApp } from './engine/hostApp';
import { createIdTokenRenewal } from './engine/session/idToken';
import { createLanguage } from './engine/language';
import { createPhoneButton } from './engine/phoneButton';
import { createPrivacy } from './engine/privacy';
import { createFlowStore } from './engine/flow/store';
import { createTracer } from './engine/flow/tracer';
import { isDevelopment, tenant } from './tenant';

/*
 * What the app is made of: the only file where WeChat meets the session. Read it first.
 */

const device = createDevice(phoneClock);

const ports: Ports = {
  transport: wechatTransport,
  requestLoginCode() {
    // Whoever signs in is about to say from which phone: it is looked up while WeChat makes its code.
    void device.describe();
    return requestLoginCode();
  },
  vault: wechatVault,
  cooldownStorage: wechatStorage('idaas.cooldowns'),
  consentStorage: wechatStorage('idaas.consent'),
  languageStorage: wechatStorage('idaas.language'),
  phoneButtonStorage: wechatStorage('idaas.phone-button'),
  describeDevice: device.describe,
  readLanguage: device.readLanguage,
  navigation: wechatNavigation,
  gate: createPrivacyGate(),
  connection: wechatConnection,
  clock: phoneClock,
};

export const { connection } = ports;

export const language = createLanguage(ports);
export const consent = createConsent({
  ...ports,
  version: agreementVersion(tenant.serviceAgreementUrl, tenant.privacyPolicyUrl),
});
export const phoneButton = createPhoneButton(ports);
/** Made before any page is, so that no listener of the host app's is missed. */
export const privacy = createPrivacy(ports);

export const settings = settingsOf(tenant.product);
export const tracer = createTracer(phoneClock, () => Math.random().toString(36).slice(2, 10));
export const store = createFlowStore(tenant.audience === 'employee', tracer.record);

const languageKnown = language.open();

const client = createIdaasClient({
  ...ports,
  tenant,
  settings,
  async describeCaller() {
    const [deviceNow] = await Promise.all([ports.describeDevice(), languageKnown]);
    return { device: deviceNow, language: language.store.getState().name };
  },
});

const issuer = `${tenant.origin} ${tenant.clientId}`;

export const actions = createActions({ ...ports, store, client, settings, issuer });
export const codeSender = createCodeSender({ ...ports, client, settings });
export const keeper = createIdTokenRenewal({
  ...ports,
  store,
  client,
  settings,
  signInSilently: actions.signInSilently,
});
/** What your own pages need: see `hostApp` in docs/host-app.md. */
export const hostApp = createHostApp({ ...ports, store, keeper, signIn: actions.signIn });
export const consequences = createConsequences({ ...ports, store, issuer });

/** Opens another page of the same step over this one. */
export const openPage = (page: PageName, query?: PageQuery): Promise<void> =>
  ports.navigation.push(page, query).catch(() => undefined);

/** Closes the page on top; where nothing lies below, the page of the current step takes its place. */
export const closePage = (): Promise<void> => ports.navigation.back(1).catch(() => consequences.show());

/** Signs out, and forgets what else is tied to this person or phone: the consent, and the fingerprint the tenant knows. */
export async function forgetPhone(): Promise<void> {
  await actions.signOut();
  await Promise.all([consent.withdraw(), device.reset()]);
}

/** What was remembered for the pages is taken up; the session is `actions.launch()`. */
export function restoreMemory(): void {
  void consent.open();
  void phoneButton.open();
}

export { isDevelopment, tenant };
