import { ProblemError } from '../../src/core/problems';
import type { Sandbox } from '../../sandbox';
import { openApp, type App } from '../world/app';
import type { TestClock } from '../world/clock';
import { createHeld } from './held';
import { createNetwork, type Network } from './network';
import { createStorage, type Storage } from './storage';

/** A phone in one person's hand: the real app on it, over the real network, with a clock, a storage and a network that fail. */
export interface Phone {
  readonly sandbox: Sandbox;
  readonly network: Network;
  readonly storage: Storage;
  /** the server's clock; the phone's is `skewMs` off */
  readonly clock: TestClock;
  /** the app that runs. @throws where none does */
  app(): App;
  isRunning(): boolean;
  open(): void;
  kill(): void;
  setSkew(ms: number): void;
  now(): number;
  /** Begins something and does not wait for it. */
  begin(doing: (app: App) => Promise<unknown>): void;
  /** Lets one held answer or callback arrive. */
  release(pick: number): void;
  /** Holds answers back from now on, or lets them through. */
  setHolding(isHolding: boolean): void;
  /** Settles when nothing moves any more by itself. */
  calm(): Promise<void>;
  /** what was begun and has not settled */
  readonly unsettled: () => number;
  /** what was thrown and is no ProblemError */
  readonly strange: readonly unknown[];
}

export const OPENID = 'openid-of-the-model';

export function createPhone(sandbox: Sandbox, clock: TestClock): Phone {
  const network = createNetwork();
  const storage = createStorage();
  const strange: unknown[] = [];
  let held = createHeld();
  let running: App | null = null;
  let skewMs = 0;
  let isHolding = true;
  let unsettled = 0;

  const app = (): App => {
    if (!running) throw new Error('no app runs');
    return running;
  };

  function open(): void {
    const mine = createHeld();
    held = mine;
    const isAlive = () => held === mine;
    running = openApp({
      sandbox,
      openid: OPENID,
      clock: { ...clock, now: () => clock.now() + skewMs },
      vault: storage.disk,
      ports: {
        transport: (request) => {
          const answer = network.transport(request);
          return isHolding ? mine.hold(answer) : answer;
        },
        vault: storage.vaultFor(mine, isAlive),
      },
    });
  }

  function begin(doing: (app: App) => Promise<unknown>): void {
    const launchedAs = held;
    unsettled += 1;
    doing(app())
      .catch((thrown: unknown) => {
        if (!(thrown instanceof ProblemError)) strange.push(thrown);
      })
      .finally(() => {
        if (launchedAs === held) unsettled -= 1;
      });
  }

  return {
    sandbox,
    network,
    storage,
    clock,
    app,
    isRunning: () => running !== null,
    open,
    kill() {
      held = createHeld();
      running = null;
      unsettled = 0;
    },
    setSkew: (ms) => {
      skewMs = ms;
    },
    now: () => clock.now() + skewMs,
    begin,
    release: (pick) => held.release(pick),
    setHolding: (holding) => {
      isHolding = holding;
    },
    calm: network.calm,
    unsettled: () => unsettled,
    strange,
  };
}
