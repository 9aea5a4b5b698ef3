import { afterEach, beforeEach } from '@jest/globals';
import type { Additions, Sandbox } from '../../sandbox';
import { openApp, type App, type AppOptions } from './app';
import { startJudgedSandbox } from './judgedSandbox';
import { createTestClock, type TestClock } from './clock';

/** A tenant and phones that reach it, anew for every test; the tenant and the phones share one clock. */
export interface World {
  sandbox(): Sandbox;
  clock(): TestClock;
  /** an app that has finished launching */
  launched(options?: Omit<AppOptions, 'sandbox'>): Promise<App>;
  app(options?: Omit<AppOptions, 'sandbox'>): App;
  /** the last path segment of every call so far, in order */
  calls(): string[];
}

/** @param additions headers that the settings of the app under test add to its requests */
export function createWorld(additions: Additions = {}): World {
  let sandbox: Sandbox;
  let clock: TestClock;
  beforeEach(async () => {
    clock = createTestClock();
    sandbox = await startJudgedSandbox({ now: clock.now, policy: { product: 'eiam' } }, additions);
  });
  afterEach(() => sandbox.close());

  const app = (options: Omit<AppOptions, 'sandbox'> = {}) => openApp({ sandbox, clock, ...options });
  return {
    sandbox: () => sandbox,
    clock: () => clock,
    app,
    async launched(options) {
      const opened = app(options);
      await opened.actions.launch();
      await opened.settled();
      return opened;
    },
    calls: () => sandbox.requests.map(({ path }) => path.split('/').pop() ?? ''),
  };
}
