import type { StepName } from '../../src/core/flow';
import { ProblemError, type ProblemCode } from '../../src/core/problems';
import type { PathName } from '../../src/idaas/paths';
import type { App } from '../world/app';
import type { Place } from './place';

/** An app just before the person does something that calls one endpoint. */
export interface Stage {
  readonly app: App;
  /** Does it; once more when called again. Rejects with nothing but a ProblemError. */
  act(): Promise<unknown>;
  /** it went well */
  isDone(): boolean;
  /** what the person reads; by default the problem of the flow */
  problem?(): ProblemCode | null;
}

/** A row of the matrix: an endpoint, called at a step. */
export interface Scene {
  readonly name: string;
  readonly endpoint: PathName;
  /** the step it is called at */
  readonly at: StepName;
  /** Brings a phone there. */
  set(place: Place): Promise<Stage>;
}

/** Something after which the person is signed in. */
export const untilSignedIn = (app: App, act: () => Promise<unknown>): Stage => ({
  app,
  act,
  isDone: () => app.step() === 'signedIn',
});

/** A call that answers its caller instead of the store: what it rejected with is the problem. */
export function calling(app: App, call: () => Promise<unknown>): Stage {
  let problem: ProblemCode | null = null;
  let answered = false;
  return {
    app,
    async act() {
      problem = null;
      answered = false;
      try {
        await call();
        answered = true;
      } catch (thrown) {
        if (!(thrown instanceof ProblemError)) throw thrown;
        problem = thrown.problem.code;
      }
    },
    isDone: () => answered,
    problem: () => problem,
  };
}
