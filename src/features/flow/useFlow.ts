import { useCallback } from 'react';
import { useStore } from 'zustand';
import { actions, language, store, tenant } from '../../compose';
import type { HomeCopy } from '../../copy';
import { homeCopyOf } from '../../copy/home';
import type { CopyContext } from '../../copy/context';
import type { FlowState, AttemptPurpose } from '../../core/flow';
import type { Language } from '../../core/language';
import { textIn, type Localized } from '../../core/localized';
import type { Problem } from '../../core/problems';

/** The state of the flow. */
export const useFlow = (): FlowState => useStore(store, (state) => state);

/**
 * The words of home in the person's language, for the tenant's company and audience. The same object at each render. The pages
 * of the subpackage have more: `useSignInWords`.
 */
export const useWords = (): HomeCopy => useWordsOf(homeCopyOf);

/** @param copyIn makes the words in a language */
export function useWordsOf<Words>(copyIn: (language: Language, context: CopyContext) => Words): Words {
  const name = useStore(language.store, (state) => state.name);
  return copyIn(name, { company: textIn(tenant.companyName, name), audience: tenant.audience });
}

/**
 * The problem of the last attempt, if it had one of these purposes; problems of others are shown elsewhere. A page that could
 * not be opened is told by `PageProblem` on every page.
 */
export function problemOn({ attempt }: FlowState, ...purposes: AttemptPurpose[]): Problem | null {
  if (attempt.status !== 'failed' || attempt.problem.code === 'pageNotOpened') return null;
  return purposes.includes(attempt.purpose) ? attempt.problem : null;
}

export const isRunning = ({ attempt }: FlowState): boolean => attempt.status === 'running';

/** An exchange with the server that a form begins. */
export interface Exchange {
  readonly isRunning: boolean;
  /** what it failed with last */
  readonly problem: Problem | null;
  /** the person has read the problem; the same function at each render */
  readonly dismiss: () => void;
}

/** The attempt of the flow that a form begins. */
export function useAttempt(purpose: AttemptPurpose): Exchange {
  const flow = useFlow();
  const dismiss = useCallback(() => {
    if (problemOn(store.getState(), purpose)) actions.dismissProblem();
  }, [purpose]);
  return { isRunning: isRunning(flow), problem: problemOn(flow, purpose, 'signIn'), dismiss };
}

/** A text that the company gave, in the person's language; empty for none. */
export const useTextIn = (text: Localized): string =>
  textIn(
    text,
    useStore(language.store, ({ name }) => name),
  );

/** The company's name in the person's language; empty for none. */
export const useCompany = (): string => useTextIn(tenant.companyName);

/** Says that the app is for employees only, if it is: people should know before they enter anything. Else empty. */
export const membersOnly = ({ audience }: HomeCopy): string =>
  tenant.audience === 'employee' ? audience : '';
