import type { Answer, FlowEvent, AttemptPurpose } from '../../core/flow';
import { problemOf, recoveryOf, type Problem } from '../../core/problems';
import type { FlowStore } from './store';

/**
 * Runs one exchange and files its outcome as an event. Never rejects.
 * @returns what the exchange itself failed with, wherever the flow is by then; null when it was answered
 */
export type RunAttempt = (
  purpose: AttemptPurpose,
  exchange: () => Promise<Answer>,
) => Promise<Problem | null>;

/**
 * One attempt at a time: the same purpose joins the one that runs (a double tap is one request), another supersedes it,
 * and a superseded answer changes nothing.
 *
 * @param restart begins the flow anew at `wx.login`, for a state token the server no longer takes (U5): the person keeps
 *   what they typed, reads why, and acts once more over a fresh step
 */
export function createRunAttempt(store: FlowStore, restart: () => Promise<Answer>): RunAttempt {
  let latest: { readonly id: number; readonly done: Promise<Problem | null> } = {
    id: 0,
    done: Promise.resolve(null),
  };

  const isAwaited = (id: number): boolean => {
    const { attempt } = store.getState();
    return attempt.status === 'running' && attempt.id === id;
  };

  async function outcomeOf(id: number, exchange: () => Promise<Answer>): Promise<FlowEvent> {
    try {
      return { type: 'answered', id, answer: await exchange() };
    } catch (thrown) {
      const problem = problemOf(thrown);
      // Whoever signed out meanwhile, or does something else by now, begins nothing anew.
      return recoveryOf(problem) === 'restart' && isAwaited(id)
        ? afresh(id, problem)
        : { type: 'attemptFailed', id, problem };
    }
  }

  async function afresh(id: number, problem: Problem): Promise<FlowEvent> {
    try {
      return { type: 'attemptFailed', id, problem, restartedWith: await restart() };
    } catch (thrown) {
      return { type: 'attemptFailed', id, problem: problemOf(thrown) };
    }
  }

  return (purpose, exchange) => {
    const { attempt } = store.getState();
    if (attempt.status === 'running' && attempt.purpose === purpose) return latest.done;
    const id = latest.id + 1;
    store.dispatch({ type: 'attemptStarted', id, purpose });
    latest = { id, done: outcomeOf(id, exchange).then(file) };
    return latest.done;
  };

  function file(event: FlowEvent): Problem | null {
    store.dispatch(event);
    return event.type === 'attemptFailed' ? event.problem : null;
  }
}
