import type { FlowEvent, FlowState, AttemptPurpose, StepName } from './flow';
import type { ProblemCode } from './problems';

/**
 * One thing that happened, for whoever looks for a fault. Every member is a name, a code or a number: the type has no room
 * for a token, a code, a password or an address.
 */
export interface TraceEntry {
  /** the same for all that follows from one beginning; people may read it out to a support desk */
  readonly traceId: string;
  /** epoch ms by this phone */
  readonly at: number;
  readonly event: FlowEvent['type'];
  /** where the flow was afterwards */
  readonly step: StepName;
  readonly purpose: AttemptPurpose | null;
  readonly problem: ProblemCode | null;
  /** the provider's error code, normalised; null where it is none */
  readonly serverCode: string | null;
  /** how long the attempt took, ms; null where the event ends none */
  readonly tookMs: number | null;
}

const ERROR_CODE = /^[A-Z][A-Z0-9]*(\.[A-Z0-9]+){1,4}$/;

/** @returns the provider's error code where it looks like one; `null` for anything else, which might be personal text */
export const readServerCode = (serverCode: string | undefined): string | null =>
  serverCode?.match(ERROR_CODE)?.[0] ?? null;

/** What is worth telling of an event, given the state before and after it. */
export function traceOf(
  event: FlowEvent,
  { before, after }: { readonly before: FlowState; readonly after: FlowState },
): Pick<TraceEntry, 'event' | 'step' | 'purpose' | 'problem' | 'serverCode'> {
  const problem = event.type === 'attemptFailed' ? event.problem : null;
  const running = [after, before].map(({ attempt }) => ('purpose' in attempt ? attempt.purpose : null));
  return {
    event: event.type,
    step: after.step.name,
    purpose: running[0] ?? running[1] ?? null,
    problem: problem?.code ?? null,
    serverCode: readServerCode(problem?.serverCode),
  };
}
