import { useEffect, useState } from 'react';
import { actions, settings, store } from '../../compose';
import type { CodePurpose } from '../../core/cooldowns';
import type { CodeMethod, AttemptPurpose } from '../../core/flow';
import { maskMobile } from '../../core/mask';
import type { Problem, ProblemCode } from '../../core/problems';
import { readRecipient, type Recipient } from '../../core/recipient';
import { readVerificationCode } from '../../core/input';
import { mistakeText, toNotice } from '../flow/toNotice';
import { useCodeSending } from './useCodeSending';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';

/** What a code is asked for, and what comes of it. */
export interface CodeTask {
  /** what it is sent for, and what it is entered for */
  readonly purpose: CodePurpose;
  readonly attempt: AttemptPurpose;
  readonly method: CodeMethod;
  /** whom the tenant knows already; `null`: the person says where the code goes */
  readonly known: Recipient | null;
  readonly onProve: (proof: {
    readonly recipient: Recipient;
    readonly code: string;
  }) => Promise<Problem | null>;
}

/** What is wrong with what was typed, found here without a request. */
interface Mistake {
  readonly at: 'recipient' | 'code';
  readonly code: ProblemCode;
}

/** Asking for a code and entering it: what the person may do, and what there is to say about it. */
export function useCodeProof({ purpose, attempt, method, known, onProve }: CodeTask) {
  const flow = useFlow();
  const words = useWords();
  const sending = useCodeSending(purpose);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const [wrongCodes, setWrongCodes] = useState(0);
  // Whoever comes back later begins without the last visit's problem.
  useEffect(() => () => dismiss(attempt), [attempt]);

  /** What was wrong with the last try is over once the person goes on. */
  const forget = () => {
    setMistake(null);
    dismiss(attempt);
  };

  const ask = (typed: string) => {
    forget();
    const reading = known ? { type: 'valid' as const, recipient: known } : readRecipient(method, typed);
    if (reading.type === 'valid') sending.send(reading.recipient);
    else setMistake({ at: 'recipient', code: reading.problem });
  };

  const submit = async (typed: string) => {
    const code = readVerificationCode(typed, settings.codeLength);
    if (code === null || !sending.recipient)
      return setMistake({ at: 'code', code: typed.trim() === '' ? 'fieldEmpty' : 'codeMalformed' });
    setMistake(null);
    const problem = await onProve({ recipient: sending.recipient, code });
    if (problem?.code === 'codeWrong') setWrongCodes((count) => count + 1);
  };

  const refused = problemOn(flow, attempt, 'signIn');
  const isCodeWrong = refused?.code === 'codeWrong';
  const inWords = (problem: Problem | null) => problem && toNotice(problem, words);
  const said = (at: Mistake['at'], empty: string) =>
    mistake?.at === at ? mistakeText(mistake.code, words, empty) : '';
  const refusal = isCodeWrong ? (inWords(refused)?.text ?? '') : '';
  return {
    sending,
    wrongCodes,
    // Where the person did not type it, somebody else's eyes may read along.
    wentTo: sending.recipient && (known ? maskMobile(known.address) : sending.recipient.address),
    recipientProblem: said('recipient', words.codes[method].empty),
    codeProblem: said('code', words.codes.digitsEmpty) || refusal,
    /** what stands at no field; while the puzzle is open, it speaks for itself */
    notice: sending.isPuzzleOpen
      ? null
      : inWords(isCodeWrong ? sending.problem : (refused ?? sending.problem)),
    puzzleProblem: inWords(sending.problem)?.text ?? '',
    isRunning: isRunning(flow) || sending.stage.name === 'sending',
    ask,
    submit,
    forget,
    changeRecipient: () => {
      forget();
      sending.changeRecipient();
    },
  };
}

function dismiss(attempt: AttemptPurpose): void {
  if (problemOn(store.getState(), attempt)) actions.dismissProblem();
}
