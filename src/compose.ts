import { createStore } from 'zustand/vanilla';
import type { Language } from './core/language';
import type { PageQuery, Ports } from './core/ports';
import type { PageName } from './core/route';
import { createIdaasClient } from './idaas/client';
import { settingsOf } from './idaas/settings';
import { createDevice } from './platform/device';
import { phoneClock } from './platform/clock';
import { requestLoginCode } from './platform/loginCode';
import { wechatNavigation } from './platform/navigation';
import { wechatShelf } from './platform/shelf';
import { wechatTransport } from './platform/transport';
import { wechatVault } from './platform/vault';
import { createActions } from './session/actions';
import { createCodeSender } from './session/codeSender';
import { createConsequences } from './session/consequences';
import { createHostApp } from './session/hostApp';
import { createKeeper } from './session/keeper';
import { createFlowStore } from './session/store';
import { createTracer } from './session/tracer';
import { tenant } from './tenant';

/*
 * What the app is made of: the only file where WeChat meets the session. Read it first.
 */

const device = createDevice(phoneClock);

const ports: Ports = {
  transport: wechatTransport,
  requestLoginCode,
  vault: wechatVault,
  cooldownShelf: wechatShelf('idaas.cooldowns'),
  describeDevice: device.describe,
  readLanguage: device.readLanguage,
  navigation: wechatNavigation,
  clock: phoneClock,
};

/** What people read; WeChat's language once it is known. */
export const language = createStore<{ readonly name: Language }>()(() => ({ name: 'zh-CN' }));

export const settings = settingsOf(tenant.product);
export const tracer = createTracer(phoneClock, () => Math.random().toString(36).slice(2, 10));
export const store = createFlowStore(tenant.audience === 'employee', tracer.record);

const languageKnown = ports.readLanguage().then((name) => language.setState({ name }));

const client = createIdaasClient({
  ...ports,
  tenant,
  settings,
  async describeCaller() {
    const [deviceNow] = await Promise.all([ports.describeDevice(), languageKnown]);
    return { device: deviceNow, language: language.getState().name };
  },
});

export const actions = createActions({ ...ports, store, client, settings });
export const codeSender = createCodeSender({ ...ports, client, settings });
export const keeper = createKeeper({
  ...ports,
  store,
  client,
  settings,
  signInSilently: actions.signInSilently,
});
/** What your own pages need: see `hostApp` in docs/host-app.md. */
export const hostApp = createHostApp({ ...ports, store, keeper, signIn: actions.signIn });
export const consequences = createConsequences({ ...ports, store });

/** Opens another page of the same step over this one. */
export const openPage = (page: PageName, query?: PageQuery): Promise<void> =>
  ports.navigation.push(page, query).catch(() => undefined);

export { tenant };
