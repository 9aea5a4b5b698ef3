import type { CodePurpose } from '../../core/cooldowns';
import type { CodeMethod } from '../../core/flow';
import type { Problem, ProblemCode } from '../../core/problems';
import type { CodeProof, Recipient } from '../../core/recipient';
import type { Exchange } from '../flow/useFlow';

/** What a code is requested for, and the action that submits it. */
export interface CodeTask {
  readonly purpose: CodePurpose;
  /** how far what `onProve` begins has come */
  readonly exchange: Exchange;
  /** the problems that are told in the server's words (see `toNotice`) */
  readonly toldByServer?: readonly ProblemCode[];
  readonly method: CodeMethod;
  /** the recipient that the tenant knows; `null` if the person enters it */
  readonly known: Recipient | null;
  readonly onProve: (proof: CodeProof) => Promise<Problem | null>;
}
