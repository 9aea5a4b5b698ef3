import { stepOf } from '../../core/advance';
import type { Answer, AttemptPurpose, Step } from '../../core/flow';
import { ProblemError, type Problem } from '../../core/problems';
import type { StateToken } from '../../core/tokens';
import type { RunAttempt } from './attempt';
import type { FlowStore } from './store';

type StepWithToken = Extract<Step, { readonly stateToken: StateToken }>;
type StepNamed<Name extends StepWithToken['name']> = Extract<StepWithToken, { readonly name: Name }>;

/** Continues the flow from a step of one of `names`; does nothing where the flow is on another step. */
type Proceed = <Name extends StepWithToken['name']>(
  purpose: AttemptPurpose,
  names: readonly Name[],
  exchange: (step: StepNamed<Name>) => Promise<Answer>,
) => Promise<Problem | null>;

interface Deps {
  readonly store: FlowStore;
  readonly run: RunAttempt;
  /** begins the flow again at `wx.login` */
  readonly login: () => Promise<Answer>;
  /** whether a state token is older than the tenant's allow (U5) */
  readonly isTooOld: (token: StateToken) => boolean;
  /** whether the state token of the step is too old, was refused, or may have been */
  readonly isStale: (step: Step) => boolean;
}

export type Proceeding = ReturnType<typeof createProceed>;

/** What an action does on a step that has a state token. */
export function createProceed({ store, run, login, isTooOld, isStale }: Deps) {
  /** The current step, if it is one of `names`. A tap that arrives after its step has ended finds `null`. */
  function stepAmong<Name extends StepWithToken['name']>(names: readonly Name[]): StepNamed<Name> | null {
    return stepIf(names, store.getState().step);
  }

  const onStep: Proceed = async (purpose, names, exchange) => {
    const step = stepAmong(names);
    return step && run(purpose, () => exchange(step));
  };

  /**
   * Uses the state token of the step, unless it is too old. Then the flow begins again: the person keeps what they typed,
   * reads why, and acts once more.
   */
  const proceed: Proceed = (purpose, names, exchange) =>
    onStep(purpose, names, async (step) => {
      if (isTooOld(step.stateToken)) throw new ProblemError({ code: 'stateTokenInvalid' });
      return exchange(step);
    });

  /**
   * The same for WeChat's phone button, except that a stale state token is replaced within the same tap: the phone code is
   * paid for, and home may have been open for hours. Where the new sign-in leads to another step, that is the answer: the
   * person has not seen it. Nothing is sent where the step ended meanwhile, as by signing out.
   */
  const proceedAfresh: Proceed = (purpose, names, exchange) =>
    onStep(purpose, names, async (step) => {
      if (!isStale(step)) return exchange(step);
      const answer = await login();
      const fresh = stepIf([step.name], stepOf(answer));
      return fresh && store.getState().step === step ? exchange(fresh) : answer;
    });

  return { stepAmong, proceed, proceedAfresh };
}

function stepIf<Name extends StepWithToken['name']>(
  names: readonly Name[],
  step: Step,
): StepNamed<Name> | null {
  return names.some((name) => name === step.name) ? (step as StepNamed<Name>) : null;
}
