import { useEffect, useState } from 'react';
import { actions, settings, store } from '../../compose';
import type { CodePurpose } from '../../core/cooldowns';
import type { AttemptPurpose, CodeMethod } from '../../core/flow';
import { maskMobile } from '../../core/mask';
import type { Problem, ProblemCode } from '../../core/problems';
import { readRecipient, type Recipient } from '../../core/recipient';
import { readVerificationCode } from '../../core/input';
import { mistakeText, toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { useCodeSending } from './useCodeSending';

/** What a code is requested for, and the action that submits it. */
export interface CodeTask {
  readonly purpose: CodePurpose;
  /** the purpose of the attempt that `onProve` begins */
  readonly attempt: AttemptPurpose;
  readonly method: CodeMethod;
  /** the recipient that the tenant knows; `null` if the person enters it */
  readonly known: Recipient | null;
  readonly onProve: (proof: {
    readonly recipient: Recipient;
    readonly code: string;
  }) => Promise<Problem | null>;
}

/** An input that was rejected before anything was sent. */
interface Mistake {
  readonly at: 'recipient' | 'code';
  readonly code: ProblemCode;
}

/** Requesting and submitting a code: what the person can do, and the messages about it. */
export function useCodeProof({ purpose, attempt, method, known, onProve }: CodeTask) {
  const flow = useFlow();
  const words = useWords();
  const sending = useCodeSending(purpose);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const [wrongCodes, setWrongCodes] = useState(0);
  // The problem of this visit must not be shown at the next one.
  useEffect(() => () => dismissRefusal(attempt), [attempt]);

  const dismissProblems = () => {
    setMistake(null);
    dismissRefusal(attempt);
  };

  const requestCode = (typed: string) => {
    dismissProblems();
    const reading = known ? { type: 'valid' as const, recipient: known } : readRecipient(method, typed);
    if (reading.type === 'valid') sending.send(reading.recipient);
    else setMistake({ at: 'recipient', code: reading.problem });
  };

  const submit = async (typed: string) => {
    const code = readVerificationCode(typed, settings.codeLength);
    if (code === null || !sending.sentTo)
      return setMistake({ at: 'code', code: typed.trim() === '' ? 'fieldEmpty' : 'codeMalformed' });
    setMistake(null);
    const problem = await onProve({ recipient: sending.sentTo, code });
    if (problem?.code === 'codeWrong') setWrongCodes((count) => count + 1);
  };

  const refusal = problemOn(flow, attempt, 'signIn');
  const isCodeWrong = refusal?.code === 'codeWrong';
  const noticeOf = (problem: Problem | null) => problem && toNotice(problem, words);
  const mistakeAt = (at: Mistake['at'], empty: string) =>
    mistake?.at === at ? mistakeText(mistake.code, words, empty) : '';
  const wrongCodeText = isCodeWrong ? (noticeOf(refusal)?.text ?? '') : '';
  return {
    sending,
    wrongCodes,
    /** where the code was sent; masked if the person did not enter it themselves */
    wentTo: sending.sentTo && (known ? maskMobile(known.address) : sending.sentTo.address),
    recipientProblem: mistakeAt('recipient', words.codes[method].empty),
    codeProblem: mistakeAt('code', words.codes.digitsEmpty) || wrongCodeText,
    /** the problem that belongs to no field; while the puzzle is open, the puzzle shows it */
    notice: sending.isPuzzleOpen
      ? null
      : noticeOf(isCodeWrong ? sending.problem : (refusal ?? sending.problem)),
    puzzleProblem: noticeOf(sending.problem)?.text ?? '',
    isRunning: isRunning(flow) || sending.stage.name === 'sending',
    requestCode,
    submit,
    dismissProblems,
    changeRecipient: () => {
      dismissProblems();
      sending.changeRecipient();
    },
  };
}

function dismissRefusal(attempt: AttemptPurpose): void {
  if (problemOn(store.getState(), attempt)) actions.dismissProblem();
}
