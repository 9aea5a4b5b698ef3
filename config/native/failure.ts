import { listOf } from '../listOf';

/** What the command cannot do, in words for a person: shown without a stack. */
export const failure = (...problems: readonly string[]): Error =>
  Object.assign(new Error(listOf(problems)), { name: 'Failure' });
