import { agreementVersions } from './core/consent';
import { createEngine } from './engine/createEngine';
import { createPageParts } from './engine/createPageParts';
import { createProblemListeners } from './engine/problemListeners';
import { routesIn } from './routes';
import { agreementDigests, brand, host, isDevelopment, tenantFor } from './tenant';
import { printBug } from './wechat/console';
import { readEnvVersion } from './wechat/envVersion';
import { createWechatNavigation } from './wechat/navigation';
import { wechatPagePorts } from './wechat/pagePorts';
import { wechatPorts } from './wechat/ports';

/*
 * The engine of this app, and what any page uses: WeChat's ports and the tenant of this build. Start reading here. What only
 * the sign-in pages use is in signIn.ts.
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

/** Made with the engine, so that it receives every listener for privacy that a page of the host app registers. */
export const pageParts = createPageParts(engine, wechatPagePorts());

export const { connection, consent, hostApp, language, router, settings, store, tracer } = engine;

export const {
  actions,
  consentQuestion,
  lastWay,
  phoneButton,
  privacy,
  success,
  support,
  triedAccount,
  updates,
} = pageParts;

/** Opens another page of the same step over this one; `closePage` closes the one on top. */
export const { open: openPage, close: closePage } = router;

export { brand, isDevelopment, tenant };
