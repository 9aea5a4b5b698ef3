import { useEffect, useState } from 'react';
import { settings } from '../../compose';
import type { CodePurpose } from '../../core/cooldowns';
import type { CodeMethod } from '../../core/flow';
import { groupMobile, maskMobile } from '../../core/mask';
import type { Problem, ProblemCode } from '../../core/problems';
import type { Recipient } from '../../core/recipient';
import { readVerificationCode } from '../../core/input';
import { mistakeText, toNotice } from '../flow/toNotice';
import { useWords, type Exchange } from '../flow/useFlow';
import { useCodeSending } from './useCodeSending';
import { useTypedRecipient } from './useTypedRecipient';

/** What a code is requested for, and the action that submits it. */
export interface CodeTask {
  readonly purpose: CodePurpose;
  /** how far what `onProve` begins has come */
  readonly exchange: Exchange;
  /** the problems that are told in the server's words (see {@link toNotice}) */
  readonly toldByServer?: readonly ProblemCode[];
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
export function useCodeProof({ purpose, exchange, toldByServer, method, known, onProve }: CodeTask) {
  const words = useWords();
  const sending = useCodeSending(purpose);
  const readTyped = useTypedRecipient(method);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const [wrongCodes, setWrongCodes] = useState(0);
  // The problem of this visit must not be shown at the next one.
  const { dismiss } = exchange;
  useEffect(() => dismiss, [dismiss]);

  const dismissProblems = () => {
    setMistake(null);
    dismiss();
  };

  const requestCode = (typed: string) => {
    dismissProblems();
    const reading = known ? { type: 'valid' as const, recipient: known } : readTyped(typed);
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

  const refusal = exchange.problem;
  const isCodeWrong = refusal?.code === 'codeWrong';
  const noticeOf = (problem: Problem | null) =>
    problem && toNotice(problem, words, { toldByServer, by: method });
  const mistakeAt = (at: Mistake['at'], empty: string) =>
    mistake?.at === at ? mistakeText(mistake.code, words, empty) : '';
  const wrongCodeText = isCodeWrong ? (noticeOf(refusal)?.text ?? '') : '';
  return {
    sending,
    wrongCodes,
    /** where the code was sent; masked if the person did not enter it themselves */
    wentTo: sending.sentTo && (known ? maskMobile : groupMobile)(sending.sentTo.address),
    recipientProblem: mistakeAt('recipient', words.codes[method].empty),
    codeProblem: mistakeAt('code', words.codes.digitsEmpty) || wrongCodeText,
    /** the problem that belongs to no field; while the puzzle is open, the puzzle shows it */
    notice: sending.isPuzzleOpen
      ? null
      : noticeOf(isCodeWrong ? sending.problem : (refusal ?? sending.problem)),
    puzzleProblem: noticeOf(sending.problem)?.text ?? '',
    isRunning: exchange.isRunning || sending.stage.name === 'sending',
    requestCode,
    submit,
    dismissProblems,
    changeRecipient: () => {
      dismissProblems();
      sending.changeRecipient();
    },
  };
}
