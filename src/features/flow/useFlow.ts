import { useStore } from 'zustand';
import { language, store } from '../../compose';
import { copyOf, type Copy } from '../../copy';
import type { FlowState, AttemptPurpose } from '../../core/flow';
import type { Problem } from '../../core/problems';

/** Where the flow is, for a page to show. */
export const useFlow = (): FlowState => useStore(store, (state) => state);

/** The words in the person's language. */
export const useWords = (): Copy => copyOf(useStore(language.store, ({ name }) => name));

/** What failed of these purposes; other pages show the rest. */
export const problemOn = ({ attempt }: FlowState, ...purposes: AttemptPurpose[]): Problem | null =>
  attempt.status === 'failed' && purposes.includes(attempt.purpose) ? attempt.problem : null;

export const isRunning = ({ attempt }: FlowState): boolean => attempt.status === 'running';
