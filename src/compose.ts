import type { Ports } from './core/ports';
import { createEngine } from './engine/createEngine';
import { routes } from './routes';
import { isDevelopment, tenantFor } from './tenant';
import { wechatAssistance } from './wechat/assistance';
import { phoneClock } from './wechat/clock';
import { wechatConnection } from './wechat/connection';
import { printBug } from './wechat/console';
import { wechatDevice } from './wechat/device';
import { readEnvVersion } from './wechat/envVersion';
import { requestLoginCode } from './wechat/loginCode';
import { createWechatNavigation } from './wechat/navigation';
import { createPrivacyGate } from './wechat/privacy';
import { openWechatStorage } from './wechat/storage';
import { wechatTransport } from './wechat/transport';
import { wechatUpdates } from './wechat/updates';
import { wechatVault } from './wechat/vault';

/*
 * The engine of this app: WeChat's ports and the tenant of this build. Start reading here.
 */

const tenant = tenantFor(readEnvVersion);

const ports: Ports = {
  transport: wechatTransport,
  requestLoginCode,
  vault: wechatVault,
  openStorage: openWechatStorage,
  device: wechatDevice,
  navigation: createWechatNavigation(routes),
  gate: createPrivacyGate(),
  assistance: wechatAssistance,
  updates: wechatUpdates,
  connection: wechatConnection,
  clock: phoneClock,
  newTraceId: () => Math.random().toString(36).slice(2, 10),
};

export const engine = createEngine(ports, {
  tenant,
  audience: tenant.audience,
  agreements: tenant,
  ...(tenant.settings ? { settings: tenant.settings } : {}),
  ...(isDevelopment ? { onBug: printBug } : {}),
});

export const {
  account,
  accountActions,
  actions,
  areas,
  codeSender,
  connection,
  consent,
  forgottenPassword,
  hostApp,
  language,
  lastWay,
  phoneButton,
  privacy,
  router,
  settings,
  store,
  support,
  tracer,
  updates,
} = engine;

/** Opens another page of the same step over this one; `closePage` closes the one on top. */
export const { open: openPage, close: closePage } = router;

export { isDevelopment, tenant };
