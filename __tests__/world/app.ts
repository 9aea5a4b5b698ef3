import type { Language } from '../../src/core/language';
import type { RequestLoginCode, KeyValueStorage, Transport, Vault } from '../../src/core/ports';
import type { Problem } from '../../src/core/problems';
import { singleUse } from '../../src/core/singleUse';
import { createIdaasClient } from '../../src/idaas/client';
import { settingsOf, type IdaasSettings, type Product } from '../../src/idaas/settings';
import { createActions } from '../../src/engine/flow/actions';
import { createCodeSender } from '../../src/engine/codes/codeSender';
import { createConsequences } from '../../src/engine/session/persistence';
import { createHostApp } from '../../src/engine/hostApp';
import { createIdTokenRenewal } from '../../src/engine/session/idToken';
import { createFlowStore } from '../../src/engine/flow/store';
import { createTracer } from '../../src/engine/flow/tracer';
import type { Sandbox } from '../../sandbox';
import { createTestClock, type TestClock } from './clock';
import { createTestPages, type TestPages } from './pages';
import { nodeTransport } from './transport';
import { createTestStorage, createTestVault, type TestVault } from './vault';

export interface AppOptions {
  readonly sandbox: Sandbox;
  /** who holds the phone */
  readonly openid?: string;
  readonly audience?: 'employee' | 'customer';
  readonly product?: Product;
  readonly settings?: Partial<IdaasSettings>;
  readonly language?: Language;
  readonly clock?: TestClock;
  /** the storage of an earlier launch */
  readonly vault?: TestVault;
  readonly pages?: TestPages;
  /** the cooldowns of an earlier launch */
  readonly shelf?: KeyValueStorage;
  /** stand-ins for a WeChat that misbehaves */
  readonly ports?: Partial<{ transport: Transport; requestLoginCode: RequestLoginCode; vault: Vault }>;
}

export type App = ReturnType<typeof openApp>;

/** Whose sessions the app of this tenant keeps. */
export const issuerOf = ({ origin, clientId }: Sandbox): string => `${origin} ${clientId}`;

/** The app without WeChat: the real store, actions, client and consequences over real HTTP, composed as `compose.ts` does. */
export function openApp(options: AppOptions) {
  const { sandbox, openid = 'openid-new', product = 'eiam' } = options;
  const clock = options.clock ?? createTestClock();
  const vault = options.vault ?? createTestVault();
  const pages = options.pages ?? createTestPages();
  const issuer = issuerOf(sandbox);
  let loginCodes = 0;
  const ports = {
    clock,
    vault,
    navigation: pages,
    cooldownStorage: options.shelf ?? createTestStorage(),
    transport: nodeTransport,
    requestLoginCode: () => {
      loginCodes += 1;
      return Promise.resolve(singleUse<'LoginCode'>(sandbox.wechat.issueLoginCode(openid)));
    },
    ...options.ports,
  };
  let traceIds = 0;
  const tracer = createTracer(clock, () => `trace-${(traceIds += 1)}`);
  const store = createFlowStore((options.audience ?? 'employee') === 'employee', tracer.record);
  const settings = { ...settingsOf(product), ...options.settings };
  const client = createIdaasClient({
    ...ports,
    tenant: { origin: sandbox.origin, clientId: sandbox.clientId, product, tenantId: '' },
    settings,
    describeCaller: () =>
      Promise.resolve({
        device: { osVersion: 'iOS 17.5', fingerprint: 'f'.repeat(32), userAgent: 'Mozilla/5.0 (iPhone)' },
        language: options.language ?? 'zh-CN',
      }),
  });
  const actions = createActions({ ...ports, store, client, settings, issuer });
  const codeSender = createCodeSender({ ...ports, client, settings });
  const keeper = createIdTokenRenewal({
    ...ports,
    store,
    client,
    settings,
    signInSilently: actions.signInSilently,
  });
  const hostApp = createHostApp({ ...ports, store, keeper, signIn: actions.signIn });
  const consequences = createConsequences({ ...ports, store, issuer });

  return {
    actions,
    codeSender,
    keeper,
    hostApp,
    tracer,
    consequences,
    clock,
    vault,
    pages,
    store,
    /** the name of the current step */
    step: () => store.getState().step.name,
    wanted: () => store.getState().wanted,
    problem: (): Problem | null => {
      const { attempt } = store.getState();
      return attempt.status === 'failed' ? attempt.problem : null;
    },
    session: () => {
      const { step } = store.getState();
      return step.name === 'signedIn' ? step.session : null;
    },
    /** how often `wx.login` was asked */
    loginCodes: () => loginCodes,
    phoneCode: (mobile: string) => singleUse<'PhoneCode'>(sandbox.wechat.issuePhoneCode(mobile)),
    settled: () => consequences.settled(),
  };
}
