import type { AttemptPurpose, FlowEvent, FlowState, StepName } from './flow';
import type { ProblemCode } from './problems';

/**
 * One event of the flow, for finding faults. Every member is a name, a code or a number, so that no token, password or
 * address can be in it.
 */
export interface TraceEntry {
  /** the same for all events of one sign-in; shown to people as a reference for the support desk */
  readonly traceId: string;
  /** epoch ms by this phone */
  readonly at: number;
  readonly event: FlowEvent['type'];
  /** the step after the event */
  readonly step: StepName;
  readonly purpose: AttemptPurpose | null;
  readonly problem: ProblemCode | null;
  /** the provider's error code, normalised; `null` where there is none */
  readonly serverCode: string | null;
  /** how long the attempt took, ms; `null` where the event ends none */
  readonly tookMs: number | null;
}

const ERROR_CODE = /^[A-Z][A-Z0-9]*(\.[A-Z0-9]+){1,4}$/;

/**
 * Checks that an error code of the provider is one.
 *
 * @returns `null` for text of any other form, because it might be personal
 */
export const readServerCode = (serverCode: string | undefined): string | null =>
  serverCode?.match(ERROR_CODE)?.[0] ?? null;

/** Reduces an event, and the states around it, to what may be recorded. */
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
