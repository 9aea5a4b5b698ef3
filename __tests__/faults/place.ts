import { DEADLINE_MS } from '../../src/core/deadlines';
import type { CodePurpose } from '../../src/core/cooldowns';
import type { Transport } from '../../src/core/ports';
import type { Recipient } from '../../src/core/recipient';
import type { Sandbox } from '../../sandbox';
import { openApp, type App, type AppOptions } from '../world/app';
import { createTestClock, type TestClock } from '../world/clock';
import { arrivalAt, createWire, type Wire } from './wire';

/** A tenant that was just set up, and phones on a watched network. */
export interface Place {
  readonly sandbox: Sandbox;
  readonly clock: TestClock;
  readonly wire: Wire;
  app(options?: Omit<AppOptions, 'sandbox'>): App;
  /** an app that has finished launching */
  launched(options?: Omit<AppOptions, 'sandbox'>): Promise<App>;
  /** Has a verification code sent to `to`, puzzle and all; what went wrong is in the code sender. */
  sendCode(app: App, purpose: CodePurpose, to: Recipient): Promise<void>;
  /** the digits that reached a recipient last */
  received(): string;
}

/** The clock that a shared sandbox and its phones live by. */
export const sharedClock = createTestClock();

interface PlaceOptions {
  /** what watches an app that was just opened, in its place */
  readonly onOpen?: (app: App) => App;
  /** instead of Node's network */
  readonly transport?: Transport;
}

export function createPlace(sandbox: Sandbox, options: PlaceOptions = {}): Place {
  const { onOpen = (app: App) => app, transport } = options;
  const wire = createWire(transport);
  const clock = sharedClock;
  const app = (options: Omit<AppOptions, 'sandbox'> = {}) =>
    onOpen(openApp({ sandbox, clock, ...options, ports: { transport: wire.transport, ...options.ports } }));
  return {
    sandbox,
    clock,
    wire,
    app,
    async launched(options) {
      const opened = app(options);
      await opened.actions.launch();
      await opened.settled();
      return opened;
    },
    async sendCode({ codeSender }, purpose, to) {
      await codeSender.request(purpose, to);
      const { stage } = codeSender.store.getState();
      if (stage.name !== 'puzzle') return;
      await codeSender.solve(purpose, sandbox.control.captchaX(stage.puzzle.token) ?? -1);
    },
    received: () => sandbox.control.inbox().at(-1)?.code ?? '',
  };
}

/** Lets the deadline of the request to `path` pass while `act` waits for its answer. */
export async function outlast({ clock }: Place, path: string, act: () => Promise<void>): Promise<void> {
  const arrived = arrivalAt(path);
  const done = act();
  await arrived;
  await clock.awaited(DEADLINE_MS.request);
  clock.advance(DEADLINE_MS.request);
  await done;
}
