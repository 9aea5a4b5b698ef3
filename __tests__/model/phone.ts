import type { FlowState } from '../../src/core/flow';
import type { PageName } from '../../src/core/route';
import { ProblemError } from '../../src/core/problems';
import type { IdaasSettings } from '../../src/idaas/settings';
import type { Audience } from '../../src/engine/createEngine';
import type { Sandbox } from '../../sandbox';
import { openApp, type App } from '../world/app';
import type { TestClock } from '../world/clock';
import type { BackEnd } from './backEnd';
import { createHeld } from './held';
import { createNetwork, type Network } from './network';
import { createPageStack, PAGE_REFUSED, type PageMood, type PageStack } from './pageStack';
import { createStorage, type Storage } from './storage';
import { DISK_FULL, STORAGE_REFUSED } from './storageLedger';

export const OPENID = 'openid-of-the-model';

/** Where a phone is used. */
export interface Place {
  readonly sandbox: Sandbox;
  readonly backEnd: BackEnd;
  /** the server's clock */
  readonly clock: TestClock;
  readonly audience: Audience;
  readonly settings: Partial<IdaasSettings>;
  /** the page the app is opened with; `null` is one of the host app's */
  readonly firstPage: PageName | null;
}

/** One person's phone: the real app over the real network, with a clock, a storage, pages and a network that can fail. */
export interface Phone extends Place {
  readonly network: Network;
  readonly storage: Storage;
  /** the pages of the app that runs */
  pages(): PageStack;
  /** the app that runs. @throws where none does */
  app(): App;
  isRunning(): boolean;
  open(): void;
  kill(): void;
  /** Sets the phone's clock so much off the server's. */
  setSkew(ms: number): void;
  now(): number;
  /** Begins something and does not wait for it. */
  begin(doing: (app: App) => Promise<unknown>): void;
  /** Lets one held answer or callback arrive; see {@link Held}. */
  release(pick: number): boolean;
  /** What WeChat does when a page is to be moved. */
  setPageMood(mood: PageMood): void;
  /** Holds answers back from now on, or lets them through. */
  setHolding(isHolding: boolean): void;
  /** Settles when nothing moves any more by itself. */
  calm(): Promise<void>;
  /** how much was begun and has not settled */
  readonly unsettled: () => number;
  /** what was thrown and is no ProblemError */
  readonly strange: unknown[];
}

/** What the phone of the model refuses, and the engine reports with its cause: no bug of ours. */
const FORESEEN: readonly unknown[] = [PAGE_REFUSED, STORAGE_REFUSED, DISK_FULL];

export function createPhone(place: Place): Phone {
  const { sandbox, clock, audience, settings, firstPage } = place;
  const network = createNetwork();
  const storage = createStorage(clock.now);
  const strange: unknown[] = [];
  let held = createHeld();
  let running: { readonly app: App; readonly pages: PageStack } | null = null;
  let skewMs = 0;
  let pageMood: PageMood = 'works';
  let isHolding = true;
  let unsettled = 0;

  const current = () => {
    if (!running) throw new Error('no app runs');
    return running;
  };

  function open(): void {
    const mine = createHeld();
    held = mine;
    const pages = createPageStack(
      { first: firstPage, held: mine, now: clock.now, mood: () => pageMood },
      {
        onShown(page) {
          if (page === 'home') void app.router.homeShown();
          else if (page !== null && (page !== 'account' || isSignedOut(app.store.getState())))
            void app.router.flowPageShown();
        },
        onClosing: () => void app.router.flowPageClosed(),
      },
    );
    const app = openApp({
      sandbox,
      openid: OPENID,
      audience,
      settings,
      openStorage: storage.openerFor(mine, () => held === mine),
      clock: { ...clock, now: () => clock.now() + skewMs },
      vault: storage.disk,
      ports: {
        navigation: pages.navigation,
        transport: (request) => {
          const answer = network.transport(request);
          return isHolding ? mine.hold(answer) : answer;
        },
        vault: storage.vaultFor(mine, () => held === mine),
      },
      onBug(cause) {
        if (!FORESEEN.includes(cause)) strange.push(cause);
      },
    });
    // The account page leads to the page of the step as soon as its session is gone (features/account/AccountPage.tsx).
    app.store.subscribe((state, before) => {
      const isTop = pages.open()[pages.open().length - 1] === 'account';
      if (isTop && isSignedOut(state) && !isSignedOut(before)) void app.router.flowPageShown();
    });
    running = { app, pages };
  }

  function begin(doing: (app: App) => Promise<unknown>): void {
    const launchedAs = held;
    unsettled += 1;
    doing(current().app)
      .catch((thrown: unknown) => {
        if (!(thrown instanceof ProblemError)) strange.push(thrown);
      })
      .finally(() => {
        if (launchedAs === held) unsettled -= 1;
      });
  }

  return {
    ...place,
    network,
    storage,
    pages: () => current().pages,
    app: () => current().app,
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
    setPageMood: (mood) => {
      pageMood = mood;
    },
    setHolding: (holding) => {
      isHolding = holding;
    },
    async calm() {
      await network.calm();
      // What waits for the next turn of WeChat's own loop goes on.
      clock.advance(0);
      await network.calm();
    },
    unsettled: () => unsettled,
    strange,
  };
}

const isSignedOut = ({ step, attempt }: FlowState) =>
  step.name !== 'signedIn' && attempt.status !== 'running';
