import type { Audience } from '../../copy/context';
import type { FlowState } from '../../core/flow';
import type { Problem } from '../../core/problems';
import { isRunning } from '../flow/useFlow';

/**
 * What home shows.
 * - `waiting`: it is not known yet who is here
 * - `signedIn`: their account
 * - `failed`: the sign-in failed, and why
 * - `guest`: customers look around; some rows work without signing in
 * - `welcome`: employees who said "not now"
 */
export type Face = 'waiting' | 'signedIn' | 'failed' | 'guest' | 'welcome';

interface Seen {
  readonly flow: FlowState;
  readonly audience: Audience;
  /** the running sign-in was tapped, so it shows on the button */
  readonly isTapped: boolean;
  /** what the last sign-in failed with */
  readonly problem: Problem | null;
}

export function faceOf({ flow, audience, isTapped, problem }: Seen): Face {
  const { name } = flow.step;
  if (name === 'signedIn') return 'signedIn';
  // A sign-in that began by itself shows the outline.
  if (name === 'starting' || (name === 'signedOut' && isRunning(flow) && !isTapped)) return 'waiting';
  // Customers keep what they can do without an account; a lock leaves them nothing but to wait or to ask.
  if (problem && (audience === 'employee' || problem.code === 'personLocked')) return 'failed';
  return audience === 'customer' ? 'guest' : 'welcome';
}
