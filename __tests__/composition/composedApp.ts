import { afterEach, beforeEach, jest } from '@jest/globals';
import type { BuiltTenant } from '../../config/tenant';
import type * as SignIn from '../../src/signIn';
import type { CodePurpose } from '../../src/core/cooldowns';
import type { Recipient } from '../../src/core/recipient';
import type { SettingsOverrides } from '../../src/idaas/overrides';
import { startSandbox, type RecordedRequest, type Sandbox } from '../../sandbox';
import { readSeed } from '../../sandbox/seed';
import seed from '../../sandbox/seed.json';
import { installFakeWx, type FakeWxOptions } from '../wechat/fakeWx';
import { createTestClock, type TestClock } from '../world/clock';

/** The app as it is built: src/app.tsx, src/compose.ts, src/signIn.ts and src/hostApp.ts over a fake WeChat and a real sandbox. */

export interface Build extends FakeWxOptions {
  readonly openid?: string;
  readonly tenant?: Partial<BuiltTenant>;
  readonly isDevelopment?: boolean;
  /** what this build changed in the preset of its product */
  readonly settings?: SettingsOverrides;
}

/** Another client of the same host. */
export const OTHER_CLIENT = 'another-client-of-this-host';

/** An app with its sign-in pages opened. */
export type ComposedApp = Awaited<ReturnType<typeof open<typeof SignIn>>>;

/** @param loadParts what is loaded with the app besides what its launch loads */
async function open<Parts extends object>(sandbox: Sandbox, build: Build, loadParts: () => Promise<Parts>) {
  const { openid = 'openid-bound', tenant, isDevelopment = false, settings, ...options } = build;
  const shown: (() => void)[] = [];
  Object.assign(globalThis, {
    TENANT: {
      origin: sandbox.origin,
      clientId: sandbox.clientId,
      product: 'eiam',
      audience: 'employee',
      companyName: '',
      serviceAgreementUrl: '',
      privacyPolicyUrl: '',
      agreementsShown: 'copy',
      accountDeletion: { url: '', phone: '', page: '' },
      brand: {
        logo: '/assets/logo.svg',
        logoDark: '/assets/logo-dark.svg',
        slogan: '',
        support: { phone: '', wechat: false, page: '' },
      },
      tenantId: '',
      ...(settings && { settings }),
      ...tenant,
    } satisfies BuiltTenant,
    IS_DEVELOPMENT: isDevelopment,
    defineAppConfig: (config: unknown) => config,
  });
  const wx = installFakeWx({
    issueLoginCode: () => sandbox.wechat.issueLoginCode(openid),
    pages: await pagesOfBuild(),
    ...options,
  });
  const source = await inNewProcess(shown, async () => ({
    ...(await import('../../src/app')),
    compose: await import('../../src/compose'),
    hostApp: await import('../../src/hostApp'),
    parts: await loadParts(),
  }));
  source.default({ children: null });

  /** WeChat shows the app: after its launch, and whenever it comes back from the background. */
  async function foreground(): Promise<void> {
    shown.forEach((show) => show());
    await wx.settled();
  }
  await foreground();
  const compose = { ...source.compose, ...source.parts };
  return { wx, foreground, compose, hostApp: source.hostApp };
}

/** Loads modules as a cold start does: nothing of an earlier launch is left in memory. */
async function inNewProcess<T>(shown: (() => void)[], load: () => Promise<T>): Promise<T> {
  let loaded: T | undefined;
  await jest.isolateModulesAsync(async () => {
    jest.doMock('@tarojs/taro', () => ({ useDidShow: (show: () => void) => void shown.push(show) }));
    jest.doMock('../../src/app.css', () => ({}));
    loaded = await load();
  });
  if (loaded === undefined) throw new Error('nothing was loaded');
  return loaded;
}

/** The routes in this build's app.json. */
async function pagesOfBuild(): Promise<readonly string[]> {
  let pages: readonly string[] = [];
  await jest.isolateModulesAsync(async () => {
    const { default: config } = await import('../../src/app.config');
    const inPackages = (config.subPackages ?? []).map(({ root, pages: inside = [] }) =>
      inside.map((page) => `${root}/${page}`),
    );
    pages = [...(config.pages ?? []), ...inPackages.flat()];
  });
  return pages;
}

/** Has a code sent, puzzle and all. */
export async function sendCode(
  sandbox: Sandbox,
  { compose }: ComposedApp,
  to: Recipient,
  purpose: CodePurpose = 'binding',
): Promise<void> {
  await compose.codeSender.request(purpose, to);
  const { stage } = compose.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(`no puzzle, but ${stage.name}`);
  await compose.codeSender.solve(purpose, sandbox.control.captchaX(stage.puzzle.token) ?? Number.NaN);
}

/** A tenant with two clients, and apps that reach it, anew for every test. One clock is the tenant's and the phone's. */
export function createComposition() {
  let sandbox: Sandbox;
  let clock: TestClock;
  beforeEach(async () => {
    clock = createTestClock();
    jest.spyOn(Date, 'now').mockImplementation(() => clock.now());
    const clients = [...seed.clients, { id: OTHER_CLIENT, name: 'another app' }];
    sandbox = await startSandbox({
      now: clock.now,
      policy: { product: 'eiam' },
      seed: readSeed({ ...seed, clients }),
    });
  });
  afterEach(async () => {
    await sandbox.close();
    jest.restoreAllMocks();
  });

  return {
    sandbox: () => sandbox,
    clock: () => clock,
    /** an app that was opened and has finished launching; one of its sign-in pages was opened too */
    launched: (build: Build = {}): Promise<ComposedApp> =>
      open(sandbox, build, () => import('../../src/signIn')),
    /** the same where no sign-in page was opened, as with a bound person */
    launchedAlone: (build: Build = {}) => open(sandbox, build, () => Promise.resolve({})),
    requests: (): readonly RecordedRequest[] => sandbox.requests,
    /** the last path segment of every request so far, in order */
    calls: () => sandbox.requests.map(({ path }) => path.split('/').pop() ?? ''),
    /** one header of every request so far, in order */
    headers: (name: string) => sandbox.requests.map(({ headers }) => headers[name]),
  };
}
