import { agreementVersions } from './core/consent';
import { createEngine } from './engine/createEngine';
import { createProblemListeners } from './engine/problemListeners';
import { routesIn } from './routes';
import { agreementDigests, brand, host, isDevelopment, tenantFor } from './tenant';
import { printBug } from './wechat/console';
import { readEnvVersion } from './wechat/envVersion';
import { createWechatNavigation } from './wechat/navigation';
import { wechatPorts } from './wechat/ports';

/*
 * The engine of this app: WeChat's ports and the tenant of this build. Start reading here.
 */

const tenant = tenantFor(readEnvVersion);

/** What tells one version of an agreement from another. */
export const agreements = agreementVersions(agreementDigests, tenant);

// In another mini program, home is a page like any other of its own.
const navigation = createWechatNavigation(routesIn(host), host ? ['home'] : []);

const onBug = isDevelopment ? printBug : () => undefined;
/** Who is told of failures. */
export const problems = createProblemListeners({ onBug });

export const engine = createEngine(wechatPorts(navigation), {
  tenant,
  audience: tenant.audience,
  hasConsentPage: true,
  agreements,
  ...(tenant.settings ? { settings: tenant.settings } : {}),
  onProblem: problems.report,
  onBug,
});

export const {
  account,
  accountActions,
  actions,
  areas,
  codeSender,
  connection,
  consent,
  consentQuestion,
  forgottenPassword,
  hostApp,
  language,
  lastWay,
  phoneButton,
  privacy,
  router,
  settings,
  store,
  success,
  support,
  tracer,
  triedAccount,
  updates,
} = engine;

/** Opens another page of the same step over this one; `closePage` closes the one on top. */
export const { open: openPage, close: closePage } = router;

export { brand, isDevelopment, tenant };
