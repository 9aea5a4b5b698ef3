import type { FlowState, Step } from '../core/flow';
import { pagesOf, type PageName } from '../core/route';
import type { FlowStore } from '../engine/flow/store';
import { signedInIn, type SignedIn } from '../engine/hostApp';
import { viewed, type Readable } from './readable';

type WithoutTokens<One> = One extends { readonly name: 'signedIn' }
  ? { readonly name: 'signedIn'; readonly signedIn: SignedIn }
  : Omit<One, 'stateToken' | 'lapsed'>;

/** Where the person is in the flow, without any token: it may be passed to `setData`. */
export type StepView = WithoutTokens<Step>;

/** The state of the flow as a user interface needs it. */
export interface FlowView {
  readonly step: StepView;
  /** the page that shows this step; `home` while there is nothing to ask the person */
  readonly page: PageName;
  /** the exchange that is running, or that failed last */
  readonly attempt: FlowState['attempt'];
  /** signing in is wanted: for employees until they say "not now", for customers once they ask for it */
  readonly wanted: boolean;
  /** how often in a row the server refused something on this step for an unknown reason; from 2 on, offer to begin again */
  readonly refusals: number;
}

/** The flow without its tokens. The same state gives the same view, so that a view can be compared by identity. */
export function createFlowView(store: FlowStore): Readable<FlowView> {
  const views = new WeakMap<FlowState, FlowView>();

  function viewOf(state: FlowState): FlowView {
    const view = views.get(state) ?? makeView(state);
    views.set(state, view);
    return view;
  }

  return viewed(store, viewOf);
}

function makeView(state: FlowState): FlowView {
  const { attempt, wanted, refusals = 0 } = state;
  return {
    step: stepViewOf(state.step),
    page: pagesOf(state)[0],
    attempt,
    wanted: wanted !== false,
    refusals,
  };
}

/** Names what is passed on, so that a token that is added to a step does not reach a view by itself. */
function stepViewOf(step: Step): StepView {
  switch (step.name) {
    case 'starting':
    case 'signedOut':
      return { name: step.name };
    case 'binding':
    case 'registering':
      return { name: step.name, codeMethods: step.codeMethods };
    case 'verifying':
      return { name: step.name, mobile: step.mobile };
    case 'changingPassword':
      return { name: step.name, policy: step.policy, canSkip: step.canSkip };
    case 'denied':
      return { name: step.name, reason: step.reason };
    case 'unsupported':
      return { name: step.name, rawStatus: step.rawStatus };
    case 'signedIn':
      return { name: step.name, signedIn: signedInIn(step.session) };
  }
}
