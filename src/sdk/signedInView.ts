import type { FlowState } from '../core/flow';
import type { Session } from '../core/session';
import type { FlowStore } from '../engine/flow/store';
import { signedInIn, type SignedIn } from '../engine/hostApp';
import { viewed, type Readable } from './readable';

/** Who is signed in, without any token. The same session gives the same view, so that a view can be compared by identity. */
export function createSignedInView(store: FlowStore): Readable<SignedIn | null> {
  const views = new WeakMap<Session, SignedIn>();

  function viewOf({ step }: FlowState): SignedIn | null {
    if (step.name !== 'signedIn') return null;
    const view = views.get(step.session) ?? signedInIn(step.session);
    views.set(step.session, view);
    return view;
  }

  return viewed(store, viewOf);
}
