import type { Answer, FlowEvent, Purpose } from '../core/flow';
import { problemOf, recoveryOf, type Problem } from '../core/problems';
import type { FlowStore } from './store';

/** Runs one exchange and files its outcome as an event. Never rejects; the layer's only try/catch stands here. */
export type RunAttempt = (purpose: Purpose, exchange: () => Promise<Answer>) => Promise<void>;

/**
 * One attempt at a time: the same purpose joins the one that runs (a double tap is one request), another supersedes it,
 * and a superseded answer changes nothing.
 *
 * @param restart begins the flow anew at `wx.login`, for a state token the server no longer takes (U5): the person keeps
 *   what they typed, reads why, and acts once more over a fresh step
 */
export function createRunAttempt(store: FlowStore, restart: () => Promise<Answer>): RunAttempt {
  let latest: { readonly id: number; readonly done: Promise<void> } = { id: 0, done: Promise.resolve() };

  async function outcomeOf(id: number, exchange: () => Promise<Answer>): Promise<FlowEvent> {
    try {
      return { type: 'answered', id, answer: await exchange() };
    } catch (thrown) {
      const problem = problemOf(thrown);
      return recoveryOf(problem) === 'restart' ? afresh(id, problem) : { type: 'attemptFailed', id, problem };
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
    latest = { id, done: outcomeOf(id, exchange).then((event) => store.dispatch(event)) };
    return latest.done;
  };
}
