import { useState, type ReactNode } from 'react';
import { actions, settings, store } from '../compose';
import type { CodePurpose } from '../core/cooldowns';
import type { CodeMethod, Purpose } from '../core/flow';
import { maskMobile } from '../core/mask';
import type { Problem, ProblemCode } from '../core/problems';
import { readRecipient, type Recipient } from '../core/recipient';
import { readVerificationCode } from '../core/verificationCode';
import { CaptchaSheet } from '../screens/captcha/CaptchaSheet';
import { CodeScreen } from '../screens/codes/CodeScreen';
import { mistakeText, noticeOf } from './noticeOf';
import { useCodeSending } from './useCodeSending';
import { isRunning, problemOn, useFlow, useWords } from './useFlow';

interface Props {
  readonly title: string;
  /** what is said until a code is sent; then, where it went */
  readonly lines: readonly string[];
  readonly submitLabel: string;
  /** what the code is sent for, and what it is entered for */
  readonly purpose: CodePurpose;
  readonly attempt: Purpose;
  readonly method: CodeMethod;
  /** whom the tenant knows already; `null`: the person says where the code goes */
  readonly known: Recipient | null;
  readonly onProve: (proof: { readonly recipient: Recipient; readonly code: string }) => Promise<void>;
  readonly more?: ReactNode;
}

/** What is wrong with what was typed, found here without a request. */
interface Mistake {
  readonly at: 'recipient' | 'code';
  readonly code: ProblemCode;
}

/** A code is asked for, sent behind the puzzle, and entered: the same for linking, registering and the second factor. */
export function CodeForm({ purpose, attempt, method, known, lines, onProve, ...shown }: Props) {
  const flow = useFlow();
  const words = useWords();
  const sending = useCodeSending(purpose);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const [wrongCodes, setWrongCodes] = useState(0);

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
    await onProve({ recipient: sending.recipient, code });
    if (problemOn(store.getState(), attempt)?.code === 'codeWrong') setWrongCodes((count) => count + 1);
  };

  /** What was wrong with the last try is over once the person goes on. */
  const forget = () => {
    setMistake(null);
    if (problemOn(store.getState(), attempt)) actions.dismissProblem();
  };

  const refused = problemOn(flow, attempt, 'signIn');
  const isCodeWrong = refused?.code === 'codeWrong';
  const inWords = (problem: Problem | null) => problem && noticeOf(problem, words);
  const said = (at: Mistake['at'], hint: string) =>
    mistake?.at === at ? mistakeText(mistake.code, words, hint) : '';
  // Somebody else's eyes may read along where the person did not type it.
  const wentTo = (address: string) => words.codes[method].wentTo(known ? maskMobile(address) : address);
  const isBusy = isRunning(flow) || sending.stage.name === 'sending';
  return (
    <>
      <CodeScreen
        {...shown}
        words={words}
        method={method}
        lines={sending.recipient ? [wentTo(sending.recipient.address)] : lines}
        isRecipientAsked={known === null}
        isSent={sending.recipient !== null}
        secondsLeft={sending.secondsLeft}
        recipientProblem={said('recipient', words.codes[method].hint)}
        codeProblem={
          said('code', words.codes.digitsHint) || (isCodeWrong ? (inWords(refused)?.text ?? '') : '')
        }
        wrongCodes={wrongCodes}
        notice={
          sending.isPuzzleOpen ? null : inWords(isCodeWrong ? sending.problem : (refused ?? sending.problem))
        }
        isRunning={isBusy}
        onAsk={ask}
        onChangeRecipient={() => {
          forget();
          sending.changeRecipient();
        }}
        onSubmit={(typed) => void submit(typed)}
        onEdit={forget}
      />
      {sending.isPuzzleOpen && (
        <CaptchaSheet
          words={words.captcha}
          puzzle={sending.puzzle}
          isChecking={sending.stage.name === 'checkingPuzzle'}
          problem={inWords(sending.problem)?.text ?? ''}
          onDrop={sending.solve}
          onRefresh={sending.refresh}
          onCancel={sending.cancel}
        />
      )}
    </>
  );
}
