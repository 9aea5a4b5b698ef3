import { useEffect, useRef, useState } from 'react';
import { settings } from '../../compose';
import { readVerificationCode } from '../../core/input';
import { groupMobile, maskMobile } from '../../core/mask';
import type { CodeProof, Recipient } from '../../core/recipient';
import { useSignInWords } from '../flow/useSignInWords';
import { codeProblemsOf, type Mistake } from './codeProblems';
import type { CodeTask } from './codeTask';
import { useCodeSending } from './useCodeSending';
import { isSameRecipient, useTypedRecipient } from './useTypedRecipient';

/** Where the tenant's codes have one length, a code of that length is complete. */
const isComplete = (typed: string): boolean => {
  const { min, max } = settings.codeLength;
  return min === max && readVerificationCode(typed, settings.codeLength) !== null;
};

/**
 * Entering a recipient and a code: what was typed, and what is sent of it. It is kept in a ref, so typing renders nothing,
 * except that another recipient than the one a code was sent to empties the field of the code.
 */
export function useCodeProof(task: CodeTask) {
  const { purpose, exchange, method, known, onProve } = task;
  const words = useSignInWords();
  const sending = useCodeSending(purpose, method);
  const readTyped = useTypedRecipient(method);
  const typed = useRef({ mobile: '', email: '', code: '' });
  /** what a recipient field begins with: what was typed before the person looked at the other method */
  const [kept, setKept] = useState({ mobile: '', email: '' });
  const [mistake, setMistake] = useState<Mistake | null>(null);
  /** how often the field of the code was emptied, and whether the code was wrong the last time */
  const [emptied, setEmptied] = useState({ count: 0, isWrong: false });
  const problems = codeProblemsOf({ words, task, sending, mistake });

  // What belongs to this method or visit must not be shown at the next one.
  const { dismiss } = exchange;
  useEffect(() => {
    const { current } = typed;
    return () => {
      current.code = '';
      setKept({ mobile: current.mobile, email: current.email });
      setMistake(null);
      dismiss();
    };
  }, [method, dismiss]);

  const edited = () => {
    if (problems.recipient === '' && problems.code === '') return;
    setMistake(null);
    dismiss();
  };
  const emptyCode = (isWrong: boolean) => {
    typed.current.code = '';
    setEmptied(({ count }) => ({ count: count + 1, isWrong }));
  };
  const forgetOtherRecipient = () => {
    if (known || !sending.recipient || isSameRecipient(sending.recipient, typed.current[method])) return;
    if (sending.sentTo) emptyCode(false);
    sending.changeRecipient();
  };
  const recipient = (): Recipient | null => {
    dismiss();
    const reading = known ? { type: 'valid' as const, recipient: known } : readTyped(typed.current[method]);
    setMistake(reading.type === 'valid' ? null : { at: 'recipient', code: reading.problem });
    return reading.type === 'valid' ? reading.recipient : null;
  };

  return {
    sending,
    emptied,
    problems,
    firstText: kept[method],
    /** where the code was sent; masked if the person did not enter it themselves */
    wentTo: sending.sentTo && (known ? maskMobile : groupMobile)(sending.sentTo.address),
    isRunning: exchange.isRunning || sending.stage.name === 'sending',
    /** To be called when the area beside the number changed: the same digits are another number then. */
    forgetOtherRecipient,
    recipientTyped(text: string): void {
      typed.current[method] = text;
      edited();
      forgetOtherRecipient();
    },
    /** @returns whether the code is complete */
    codeTyped(text: string): boolean {
      typed.current.code = text;
      edited();
      return sending.sentTo !== null && isComplete(text);
    },
    /** Where a code can be sent; `null` after the field has said why it cannot. */
    recipient,
    /** What can be submitted; `null` after a field has said what is missing. */
    proof(): CodeProof | null {
      const to = sending.sentTo ?? recipient();
      if (!to) return null;
      const code = readVerificationCode(typed.current.code, settings.codeLength);
      if (code !== null) return { recipient: to, code };
      setMistake({ at: 'code', code: typed.current.code.trim() === '' ? 'fieldEmpty' : 'codeMalformed' });
      return null;
    },
    async submit(proof: CodeProof): Promise<void> {
      setMistake(null);
      const problem = await onProve(proof);
      if (problem?.code === 'codeWrong') emptyCode(true);
    },
  };
}
