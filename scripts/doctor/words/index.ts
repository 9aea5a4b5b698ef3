import { answerWords } from './answers';
import { callWords } from './calls';
import { networkWords } from './network';
import { projectWords } from './project';

/**
 * Every sentence of the doctor, by the code of its finding: severity, what was seen, how to mend it. Nothing else in
 * `scripts/doctor` holds a sentence.
 */
export const words = { ...projectWords, ...networkWords, ...answerWords, ...callWords } as const;

export { following } from './rows';
