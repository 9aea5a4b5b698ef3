import type { Language } from '../../src/core/language';
import type { KeyValueStorage, Ports, StorageName } from '../../src/core/ports';
import type { Problem } from '../../src/core/problems';
import { singleUse } from '../../src/core/tokens';
import type { Audience } from '../../src/engine/createEngine';
import type { OnProblem } from '../../src/engine/diagnosis';
import { encryptAes } from '../../src/idaas/aes';
import type { IdaasSettings, Product } from '../../src/idaas/settings';
import type { Sandbox } from '../../sandbox';
import { createTestClock, type TestClock } from './clock';
import { createTestPages, type TestPages } from './pages';
import { createTestPlatform, createTestStorages } from './platform';
import { nodeTransport } from './transport';
import { createTestVault, type TestVault } from './vault';
import { createWholeEngine } from './wholeEngine';

export interface AppOptions {
  readonly sandbox: Sandbox;
  /** who holds the phone */
  readonly openid?: string;
  readonly audience?: Audience;
  readonly product?: Product;
  readonly settings?: Partial<IdaasSettings>;
  readonly language?: Language;
  readonly clock?: TestClock;
  /** the storage of an earlier launch */
  readonly vault?: TestVault;
  readonly pages?: TestPages;
  /** the small storages of an earlier launch */
  readonly openStorage?: (name: StorageName) => KeyValueStorage;
  readonly onProblem?: OnProblem;
  readonly onBug?: (cause: unknown) => void;
  /** stand-ins for a WeChat that misbehaves */
  readonly ports?: Partial<Ports>;
}

export type App = ReturnType<typeof openApp>;

/** Lets everything go on that waits for nothing but its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The engine as the app has it, on a phone without WeChat and over real HTTP to the sandbox. */
export function openApp(options: AppOptions) {
  const { sandbox, openid = 'openid-new', product = 'eiam', language = 'zh-CN' } = options;
  const clock = options.clock ?? createTestClock();
  const vault = options.vault ?? createTestVault();
  const pages = options.pages ?? createTestPages();
  const openStorage = options.openStorage ?? createTestStorages();
  let loginCodes = 0;
  const engine = createWholeEngine(
    {
      ...createTestPlatform(clock, language.replace('-', '_')),
      vault,
      openStorage,
      navigation: pages,
      transport: nodeTransport,
      requestLoginCode: () => {
        loginCodes += 1;
        return Promise.resolve(singleUse<'LoginCode'>(sandbox.wechat.issueLoginCode(openid)));
      },
      ...options.ports,
    },
    {
      tenant: { origin: sandbox.origin, clientId: sandbox.clientId, product, tenantId: '' },
      audience: options.audience ?? 'employee',
      cipher: encryptAes,
      agreements: { service: '', privacy: '' },
      ...(options.settings ? { settings: options.settings } : {}),
      ...(options.onProblem ? { onProblem: options.onProblem } : {}),
      ...(options.onBug ? { onBug: options.onBug } : {}),
    },
  );
  const { store } = engine;

  return {
    ...engine,
    clock,
    vault,
    pages,
    openStorage,
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
    /** settles when the vault and the pages have followed the flow: in memory they wait for nothing but their turn */
    settled: turn,
  };
}
