import type { Answer, AttemptPurpose, FlowEvent } from '../../core/flow';
import { recoveryOf, type Problem } from '../../core/problems';
import { createSingleFlight } from '../../core/singleFlight';
import type { Diagnosis } from '../diagnosis';
import type { FlowStore } from './store';

/**
 * Runs one exchange and dispatches its outcome. Never rejects.
 * @returns what the exchange itself failed with, whatever step the flow is on by then; `null` when it was answered
 */
export type RunAttempt = (
  purpose: AttemptPurpose,
  exchange: () => Promise<Answer>,
) => Promise<Problem | null>;

interface Deps {
  readonly store: FlowStore;
  readonly diagnosis: Diagnosis;
  /**
   * Begins the flow again at `wx.login` when the server refuses the state token (U5). The person keeps what they typed,
   * reads why, and acts once more on a fresh step.
   */
  readonly restart: () => Promise<Answer>;
}

/**
 * One attempt at a time. A second attempt with the same purpose joins the running one, so a double tap is one request;
 * another purpose supersedes it, and the answer of a superseded attempt changes nothing.
 */
export function createRunAttempt({ store, diagnosis, restart }: Deps): RunAttempt {
  const inFlight = createSingleFlight<number, Problem | null>();
  let lastId = 0;

  const isAwaited = (id: number): boolean => {
    const { attempt } = store.getState();
    return attempt.status === 'running' && attempt.id === id;
  };

  async function outcomeOf(id: number, exchange: () => Promise<Answer>): Promise<FlowEvent> {
    try {
      return { type: 'answered', id, answer: await exchange() };
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      // The user may have signed out, or begun another attempt, while this one ran: then there is nothing to restart.
      return recoveryOf(problem) === 'restart' && isAwaited(id)
        ? restarted(id, problem)
        : { type: 'attemptFailed', id, problem };
    }
  }

  async function restarted(id: number, problem: Problem): Promise<FlowEvent> {
    try {
      return { type: 'attemptFailed', id, problem, restartedWith: await restart() };
    } catch (thrown) {
      return { type: 'attemptFailed', id, problem: diagnosis.report(thrown).problem, isTokenRefused: true };
    }
  }

  async function run(
    id: number,
    purpose: AttemptPurpose,
    exchange: () => Promise<Answer>,
  ): Promise<Problem | null> {
    store.dispatch({ type: 'attemptStarted', id, purpose });
    const event = await outcomeOf(id, exchange);
    store.dispatch(event);
    return event.type === 'attemptFailed' ? event.problem : null;
  }

  return (purpose, exchange) => {
    const { attempt } = store.getState();
    const isRunning = attempt.status === 'running' && attempt.purpose === purpose;
    const id = isRunning ? attempt.id : (lastId += 1);
    return inFlight(id, () => run(id, purpose, exchange));
  };
}
