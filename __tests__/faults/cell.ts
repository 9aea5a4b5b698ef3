import { expect } from '@jest/globals';
import type { StepName } from '../../src/core/flow';
import type { Transport } from '../../src/core/ports';
import type { ProblemCode } from '../../src/core/problems';
import type { Session } from '../../src/core/session';
import { issuerOf, recordOf } from '../../src/core/sessionRecord';
import { PATHS } from '../../src/idaas/paths';
import type { Sandbox } from '../../sandbox';
import { leaksOf } from '../secrets/leaks';
import { secretsIn } from '../secrets/ledger';
import type { App } from '../world/app';
import { codesSentTwice } from '../world/spentOnce';
import { nodeTransport } from '../world/transport';
import { createBreakableNetwork } from './brokenNetwork';
import type { FaultColumn } from './faults';
import { createPlace, outlast, type Place } from './place';
import type { Scene, Stage } from './scene';

/** What a person is left with after one fault. */
export interface Outcome {
  /** what they read; null: it went well */
  readonly problem: ProblemCode | null;
  readonly step: StepName;
  /** what the vault holds: nothing, the session of the step, one that ran out by the phone's clock, or some other record */
  readonly kept: 'nothing' | 'session' | 'lapsed' | 'another';
  /** how often the same must be done again until it goes well; the last time without a problem */
  readonly repeats: number;
}

/** So often a person tries again at most. */
const MOST_REPEATS = 3;
/** Longer than any pause between two sends or two renewals. */
const PAUSE_MS = 61_000;

/** Plays one fault in one scene on a tenant that was reset, and tells how it ended. */
export async function play(
  sandbox: Sandbox,
  scene: Scene,
  fault: FaultColumn,
  transport: Transport = nodeTransport,
): Promise<Outcome> {
  sandbox.control.reset();
  const network = createBreakableNetwork(transport);
  const place = createPlace(sandbox, { transport: network.transport });
  const stage = await scene.set(place);
  expect(stage.app.step()).toBe(scene.at);
  const path = PATHS[scene.endpoint];
  const asked = place.wire.urls.length;
  if (fault.server) sandbox.control.fault({ path, ...fault.server });
  if (fault.network) network.breakAt(path, fault.network);
  const act = async () => void (await stage.act());
  await (fault.outlasts ? outlast(place, path, act) : act());
  expect(place.wire.urls.slice(asked).some((url) => url.endsWith(path))).toBe(true);
  sandbox.control.clearFaults();
  network.mend();
  // The app was in the background meanwhile, and is shown again.
  if (fault.network === 'interrupted') await stage.app.actions.resume();
  if (fault.server?.kind !== 'hang') await place.wire.quiet();
  await stage.app.settled();
  const problem = problemOf(stage);
  const ending = { problem, step: stage.app.step(), kept: keptBy(place, stage.app) };
  expectNoSecretShown(place, stage.app);
  const repeats = problem === null && stage.isDone() ? 0 : await repeatsOf(place, stage);
  // A retry never sends a spent code again, whatever became of the first try.
  expect(codesSentTwice(sandbox)).toEqual([]);
  return { ...ending, repeats };
}

/** What the person reads of the failure, and every address that was asked, tell no token, code, password or number. */
function expectNoSecretShown({ sandbox, wire }: Place, app: App): void {
  const shown = [
    app.store.getState().attempt,
    app.codeSender.store.getState().problem,
    app.forgottenPassword.store.getState().problem,
    app.areas.store.getState().problem,
  ];
  const secrets = secretsIn(sandbox.requests, wire.answers);
  const traces = [{ place: 'problem', text: JSON.stringify(shown) }] as const;
  expect(leaksOf({ secrets, traces, urls: wire.urls })).toEqual([]);
}

const problemOf = ({ app, problem }: Stage): ProblemCode | null =>
  problem ? problem() : (app.problem()?.code ?? null);

function keptBy({ sandbox }: Place, app: App): Outcome['kept'] {
  const text = app.vault.kept();
  const { step } = app.store.getState();
  const rests = (session: Session) => text === JSON.stringify(recordOf(session, issuerOf(sandbox)));
  if (text === null) return 'nothing';
  if (step.name === 'signedIn' && rests(step.session)) return 'session';
  return step.name === 'signedOut' && step.lapsed && rests(step.lapsed) ? 'lapsed' : 'another';
}

async function repeatsOf(place: Place, stage: Stage): Promise<number> {
  for (let repeats = 1; repeats <= MOST_REPEATS; repeats += 1) {
    place.clock.advance(PAUSE_MS);
    await stage.act();
    if (stage.isDone() && problemOf(stage) === null) {
      await stage.app.settled();
      if (stage.app.session()) expect(keptBy(place, stage.app)).toBe('session');
      return repeats;
    }
  }
  return Infinity;
}
